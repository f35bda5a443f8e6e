import { today } from '../../platform/clock';
import { FormPage } from '../../ui/form/form-page';
import type { FormProps } from '../../ui/form/form-props';
import { NoteField } from '../../ui/form/note-field';
import { WhenFields } from '../../ui/form/when-fields';
import { SafetyFields } from './safety-fields';
import { safetyForm } from './safety-state';
import { safetyWords as words } from './safety-words';

/** Edit a stored answer to the safety screen, or give one for another day. */
export function SafetyAnswerForm(props: FormProps<'safety-answer'>) {
  const { id, wishes, backHref, onSaved } = props;
  const question = wishes.get('question') === 'conditions' ? 'conditions' : 'signs';
  return (
    <FormPage
      make={() => safetyForm(id, question)}
      title={id ? words.editTitle : words.newTitle}
      backHref={backHref}
      onSaved={onSaved}
    >
      {({ draft, errors, onChange }) => (
        <>
          <SafetyFields draft={draft} errors={errors} onChange={onChange} />
          <WhenFields draft={draft} today={today.value} errors={errors} onChange={onChange} />
          <NoteField value={draft.note} errors={errors} onInput={(note) => onChange({ note })} />
        </>
      )}
    </FormPage>
  );
}
