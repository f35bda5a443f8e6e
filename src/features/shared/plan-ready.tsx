import { useEffect, useState } from 'preact/hooks';
import type { PlanOffer } from '../../core/share/plan-offer';
import { copyText } from '../../platform/clipboard';
import { deliverFile } from '../../platform/files';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { MAX_QR_BYTES, QrCode } from '../../ui/qr-code';
import { TextInput } from '../../ui/text-input';
import styles from './shared.module.css';
import { sharedLink } from './shared-state';
import { sharedWords as words } from './shared-words';

interface PlanReadyProps {
  readonly offer: PlanOffer;
}

/** The ways back of a plan: link, file, QR code. */
export function PlanReady({ offer }: PlanReadyProps) {
  const [link, setLink] = useState<string>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    void sharedLink({ kind: 'plan', offer }).then(setLink);
  }, [offer]);
  if (!link) return null;
  const copy = async () => setSaid((await copyText(link)) ? words.copied : words.copyFailed);
  const save = () =>
    deliverFile(new File([words.fileText(link)], words.fileName, { type: 'text/plain' }));
  return (
    <section class={styles.stack} aria-label={words.ready}>
      <Note tone="calm" role="status" icon="check">
        {words.ready}
      </Note>
      <TextInput label={words.link} value={link} onInput={() => {}} />
      <div class={styles.actions}>
        <Button tone="primary" onClick={copy}>
          {words.copyLink}
        </Button>
        <Button icon="download" onClick={save}>
          {words.saveFile}
        </Button>
      </div>
      <p role="status">{said}</p>
      {link.length <= MAX_QR_BYTES ? (
        <QrCode text={link} label={words.qr} />
      ) : (
        <p>{words.qrTooLong}</p>
      )}
    </section>
  );
}
