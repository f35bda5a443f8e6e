import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../core/log/entry';
import type { Kind } from '../../core/log/kinds';
import { type FieldErrors, fieldErrors } from './form-errors';
import { FormFrame } from './form-frame';
import type { SavedRecord } from './form-props';
import { formWords } from './form-words';
import type { FrameStatus } from './save-failure';

/** What a form page needs of the form behind it; `recordForm` makes such forms. */
export interface FormModel<K extends Kind, Draft> {
  readonly draft: ReadonlySignal<Draft | undefined>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly status: ReadonlySignal<FrameStatus>;
  readonly restored: ReadonlySignal<boolean>;
  readonly draftKept: ReadonlySignal<boolean>;
  readonly change: (patch: Partial<Draft>) => void;
  readonly save: () => Promise<SavedRecord<K> | undefined>;
  readonly startOver: () => Promise<void>;
  readonly close: () => void;
}

/** What the fields of a form get: the strings typed so far, what is wrong, and how to change them. */
export interface FieldsProps<Draft> {
  readonly draft: Draft;
  readonly errors: FieldErrors;
  readonly onChange: (patch: Partial<Draft>) => void;
}

interface FormPageProps<K extends Kind, Draft> {
  /** Makes the form when the page opens; the app gives each address a page of its own. */
  readonly make: () => FormModel<K, Draft>;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly backHref: string;
  readonly saveLabel?: string | undefined;
  /** A page of two columns on desktops; Save stays in sight on phones. */
  readonly wide?: boolean | undefined;
  readonly onSaved: (change: SavedRecord<K>) => void;
  readonly children: (fields: FieldsProps<Draft>) => ComponentChildren;
}

/** A whole record form: its page, its draft, its saving. A slice adds the fields. */
export function FormPage<K extends Kind, Draft>(props: FormPageProps<K, Draft>) {
  const { make, title, lead, backHref, saveLabel, wide, onSaved, children } = props;
  const [form] = useState(make);
  useEffect(() => form.close, [form]);
  const draft = form.draft.value;
  const submit = async () => {
    const change = await form.save();
    if (change) onSaved(change);
  };
  return (
    <FormFrame
      title={title}
      lead={lead}
      back={{ href: backHref, label: formWords.back }}
      status={form.status.value}
      problems={form.problems.value}
      restored={form.restored.value}
      draftKept={form.draftKept.value}
      saveLabel={saveLabel}
      wide={wide}
      copyHref="#/settings/data"
      onSubmit={submit}
      onStartOver={form.startOver}
    >
      {draft &&
        children({ draft, errors: fieldErrors(form.problems.value), onChange: form.change })}
    </FormFrame>
  );
}
