import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button';
import styles from './link-out.module.css';
import { linkWords as words } from './link-words';
import { fitsQrCode, QrCode } from './qr-code';
import { TextInput } from './text-input';

interface LinkOutProps {
  readonly link: string;
  /** Puts the link on the clipboard; false where the browser will not. */
  readonly onCopy: (link: string) => Promise<boolean>;
  /** Other ways for the same thing, beside "Copy link". */
  readonly children?: ComponentChildren;
}

/** A link to hand over: to copy, or as a QR code for somebody in the room. */
export function LinkOut({ link, onCopy, children }: LinkOutProps) {
  const [said, setSaid] = useState('');
  const copy = async () => setSaid((await onCopy(link)) ? words.linkCopied : words.linkNotCopied);
  return (
    <div class={styles.out}>
      <TextInput label={words.link} value={link} readOnly onInput={() => {}} />
      <div class={styles.buttons}>
        <Button tone="primary" onClick={copy}>
          {words.copyLink}
        </Button>
        {children}
      </div>
      <p role="status">{said}</p>
      {fitsQrCode(link) ? (
        <QrCode text={link} label={words.qrCode} />
      ) : (
        <p>{words.linkTooLongForQr}</p>
      )}
    </div>
  );
}
