import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button';
import styles from './confirm-dialog.module.css';
import { TextInput } from './text-input';
import { useModal } from './use-modal';
import { words } from './words';

interface ConfirmDialogProps {
  open: boolean;
  title: string;
  /** What will be lost and what stays. */
  children: ComponentChildren;
  /** Names the loss: "Delete 90 days". */
  confirmLabel: string;
  /** When given, it must be typed before the button works. */
  word?: string | undefined;
  tone?: 'danger' | 'primary';
  onConfirm: () => void;
  onCancel: () => void;
}

/** A question only for what Undo cannot bring back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { id, dialog, handlers } = useModal(props.open, props.onCancel);
  return (
    <dialog
      class={styles.dialog}
      ref={dialog}
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      {...handlers}
    >
      {props.open && <Question {...props} id={id} />}
    </dialog>
  );
}

function Question(props: ConfirmDialogProps & { id: string }) {
  const { id, title, children, word, confirmLabel, tone = 'danger', onConfirm, onCancel } = props;
  const [typed, setTyped] = useState('');
  const agreed = !word || typed.trim().toLowerCase() === word.toLowerCase();
  const submit = (event: Event) => {
    event.preventDefault();
    if (agreed) onConfirm();
  };
  return (
    <form class={styles.panel} onSubmit={submit} noValidate>
      <h2 id={`${id}-title`}>{title}</h2>
      <div class={styles.text} id={`${id}-text`}>
        {children}
      </div>
      {word && <TextInput label={words.typeToConfirm(word)} value={typed} onInput={setTyped} />}
      <div class={styles.actions}>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button tone={tone} type="submit" disabled={!agreed}>
          {confirmLabel}
        </Button>
      </div>
    </form>
  );
}
