import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { closeLayer, openLayer } from './layers';

/**
 * Drives a native `<dialog>` from `open`: shows it as a modal, gives the focus back afterwards, and asks
 * `onClose` on Esc, the back gesture and a press on the backdrop. The owner decides whether to close.
 */
export function useModal(open: boolean, onClose: () => void) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedBackdrop = useRef(false);

  // a layout effect, so that the focus goes back before the dialog leaves the page
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const before = document.activeElement;
    element.showModal();
    openLayer(id);
    return () => {
      closeLayer(id);
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open, id]);

  const handlers = {
    onCancel: (event: Event) => {
      if (event.target !== dialog.current) return; // a file picker inside also fires `cancel`
      event.preventDefault();
      onClose();
    },
    // browsers may close a dialog by force, past `cancel`
    onClose: (event: Event) => {
      if (event.target === dialog.current && open) onClose();
    },
    onPointerDown: (event: Event) => {
      pressedBackdrop.current = event.target === dialog.current;
    },
    onClick: (event: Event) => {
      // the panel covers the dialog, so only the backdrop has the dialog itself as its target
      if (pressedBackdrop.current && event.target === dialog.current) onClose();
      pressedBackdrop.current = false;
    },
  };
  return { id, dialog, handlers };
}
