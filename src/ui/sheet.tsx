import type { ComponentChildren } from 'preact';
import { IconButton } from './icon-button';
import styles from './sheet.module.css';
import { ToastHost } from './toast-host';
import { useModal } from './use-modal';
import { words } from './words';

interface SheetProps {
  open: boolean;
  /** Esc, backdrop, back gesture and the close button all ask; the owner sets `open` to false. */
  onClose: () => void;
  title: string;
  children: ComponentChildren;
  /** Buttons that stay in sight at the bottom. */
  footer?: ComponentChildren;
}

/** From below on phones, centred and 480 px wide on desktops; a native modal dialog. */
export function Sheet({ open, onClose, title, children, footer }: SheetProps) {
  const { id, dialog, handlers } = useModal(open, onClose);
  return (
    <dialog class={styles.sheet} ref={dialog} aria-labelledby={`${id}-title`} {...handlers}>
      {open && (
        <div class={styles.panel}>
          <div class={styles.grip} />
          <div class={styles.head}>
            <h2 id={`${id}-title`}>{title}</h2>
            <IconButton icon="close" label={words.close} onClick={onClose} />
          </div>
          <div class={styles.body}>{children}</div>
          {footer && <div class={styles.footer}>{footer}</div>}
        </div>
      )}
      <ToastHost layer={id} />
    </dialog>
  );
}
