import { useState } from 'preact/hooks';
import type { QuestionnaireDraft } from '../../core/log/questionnaire';
import { today } from '../../platform/clock';
import { type FieldsProps, FormPage } from '../../ui/form/form-page';
import type { FormProps, SavedRecord } from '../../ui/form/form-props';
import { NoteField } from '../../ui/form/note-field';
import { WhenFields } from '../../ui/form/when-fields';
import { ComplaintScoreFields } from './complaint-score-fields';
import { DeskCheckFields } from './desk-check-fields';
import { QuestionnaireResult } from './questionnaire-result';
import { instrumentOf, questionnaireForm } from './questionnaire-state';
import { complaintScoreWords, deskWords, editSheetWords } from './questionnaire-words';

/** Add or edit a weekly questionnaire; its score is shown once it is saved. */
export function QuestionnaireForm(props: FormProps<'questionnaire'>) {
  const { id, wishes, backHref, onSaved } = props;
  const [saved, setSaved] = useState<SavedRecord<'questionnaire'>>();
  if (saved) return <QuestionnaireResult sheet={saved.record} onDone={() => onSaved(saved)} />;
  const words = instrumentOf(wishes) === 'ostrc' ? complaintScoreWords : deskWords;
  return (
    <FormPage
      make={() => questionnaireForm(id, wishes)}
      title={id ? editSheetWords.title : words.newTitle}
      lead={id ? editSheetWords.lead : words.lead}
      backHref={backHref}
      onSaved={setSaved}
    >
      {(fields) => <QuestionnaireFields {...fields} />}
    </FormPage>
  );
}

function QuestionnaireFields(fields: FieldsProps<QuestionnaireDraft>) {
  const { draft, errors, onChange } = fields;
  const day = { day: draft.day };
  return (
    <>
      {draft.instrument === 'ostrc' ? (
        <ComplaintScoreFields {...fields} />
      ) : (
        <DeskCheckFields {...fields} />
      )}
      <WhenFields draft={day} today={today.value} errors={errors} onChange={onChange} />
      <NoteField value={draft.note} errors={errors} onInput={(note) => onChange({ note })} />
    </>
  );
}
