import { useEffect, useState } from 'preact/hooks';
import { ownFileText } from '../../platform/files';
import { Card } from '../../ui/card';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import styles from './settings.module.css';
import { settingsWords as words } from './settings-words';

/** Written beside the app by the build. */
const NOTICES_FILE = 'third-party-notices.txt';

/** The notices that the licences of bundled work ask for. */
export function LicencesPage() {
  const [notices, setNotices] = useState<string | undefined | 'loading'>('loading');
  useEffect(() => {
    void ownFileText(NOTICES_FILE).then(setNotices);
  }, []);
  return (
    <>
      <PageHeader
        title={words.licences}
        back={{ href: '#/settings', label: words.backToSettings }}
        lead={words.licencesLead}
      />
      <Card>
        {notices === 'loading' ? (
          <Skeleton lines={4} />
        ) : (
          <p class={styles.notices}>{notices ?? words.licencesMissing}</p>
        )}
      </Card>
    </>
  );
}
