import { useEffect, useState } from 'preact/hooks';
import type { PlanOffer } from '../../core/share/plan-offer';
import { copyText } from '../../platform/clipboard';
import { deliverFile } from '../../platform/files';
import { sharedLink } from '../../platform/shared-link';
import { Button } from '../../ui/button';
import { LinkOut } from '../../ui/link-out';
import { Note } from '../../ui/note';
import styles from './shared.module.css';
import { sharedWords as words } from './shared-words';

interface PlanReadyProps {
  readonly offer: PlanOffer;
}

/** The ways back of a plan: link, QR code, file. */
export function PlanReady({ offer }: PlanReadyProps) {
  const [link, setLink] = useState<string>();
  useEffect(() => {
    void sharedLink({ kind: 'plan', offer }).then(setLink);
  }, [offer]);
  if (!link) return null;
  const file = () => new File([words.fileText(link)], words.fileName, { type: 'text/plain' });
  return (
    <section class={styles.stack} aria-label={words.ready}>
      <Note tone="calm" role="status" icon="check">
        {words.ready}
      </Note>
      <LinkOut link={link} onCopy={copyText}>
        <Button icon="download" onClick={() => deliverFile(file())}>
          {words.saveFile}
        </Button>
      </LinkOut>
    </section>
  );
}
