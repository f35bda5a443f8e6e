import { useRef } from 'preact/hooks';
import { openLayers } from './layers';
import styles from './toast-host.module.css';
import { currentToast, pauseToasts, resumeToasts, undoToast } from './toasts';
import { words } from './words';

interface ToastHostProps {
  /** The dialog it lives in; the page itself unless told. Dialogs bring their own. */
  layer?: string | undefined;
}

/** Where toasts appear: one host on the page, always there so that screen readers hear changes. */
export function ToastHost({ layer }: ToastHostProps) {
  const cameFrom = useRef<HTMLElement | null>(null);
  const onTop = openLayers.value.at(-1) === layer;
  const toast = onTop ? currentToast.value : undefined;
  const undo = () => {
    if (toast) void undoToast(toast.id);
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
    cameFrom.current = null;
  };
  return (
    <div
      class={styles.host}
      role="status"
      onMouseEnter={pauseToasts}
      onMouseLeave={resumeToasts}
      onFocusIn={(event) => {
        pauseToasts();
        if (event.relatedTarget instanceof HTMLElement) cameFrom.current = event.relatedTarget;
      }}
      onFocusOut={resumeToasts}
    >
      {toast && (
        <div class={styles.toast} key={toast.id}>
          <span class={styles.text}>{toast.text}</span>
          {toast.undo && (
            <button type="button" class={styles.undo} onClick={undo}>
              {toast.undoLabel ?? words.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
