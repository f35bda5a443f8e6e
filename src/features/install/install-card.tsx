import { useState } from 'preact/hooks';
import { installWay, promptInstall } from '../../platform/install';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { SectionHead } from '../../ui/section-head';
import styles from './install.module.css';
import { installWords as words } from './install-words';

/** How to install on this device; nothing once the app runs in its own window. */
export function InstallCard() {
  const [dismissed, setDismissed] = useState(false);
  const way = installWay.value;
  if (way === 'installed') return null;
  const install = async () => setDismissed((await promptInstall()) === 'dismissed');
  return (
    <Card labelledBy="install">
      <SectionHead id="install" title={words.title} />
      <div class={styles.text}>
        <p>{words.why}</p>
        {way === 'ios' && (
          <>
            <InstallSteps />
            <p>{words.iosApart}</p>
          </>
        )}
        {way === 'menu' && !dismissed && <p>{words.menu}</p>}
        <p role="status">{dismissed ? words.dismissed : ''}</p>
      </div>
      {way === 'prompt' && (
        <Button icon="download" onClick={install}>
          {words.install}
        </Button>
      )}
    </Card>
  );
}

/** The three taps of iOS. */
export function InstallSteps() {
  return (
    <ol class={styles.steps}>
      {words.iosSteps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
