import {
  complaintQuestions,
  complaintScores,
  complaintSeverity,
  type QuestionnaireDraft,
} from '../../core/log/questionnaire';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ChipGroup } from '../../ui/chip-group';
import { EmptyState } from '../../ui/empty-state';
import { controlId } from '../../ui/form/form-errors';
import type { FieldsProps } from '../../ui/form/form-page';
import { Select } from '../../ui/select';
import { Skeleton } from '../../ui/skeleton';
import styles from './questionnaire.module.css';
import { complaints } from './questionnaire-state';
import { resultWords, complaintScoreWords as words } from './questionnaire-words';

/** The weekly score of one complaint: four questions, one when the answer to it is "fully". */
export function ComplaintScoreFields(fields: FieldsProps<QuestionnaireDraft>) {
  const { draft, errors, onChange } = fields;
  const all = complaints.value;
  if (!all) return <Skeleton />;
  const offered = all.filter(({ id, closedOn }) => !closedOn || id === draft.complaint);
  if (offered.length === 0) return <NothingFollowed />;
  return (
    <>
      <Select
        id={controlId('complaint')}
        label={words.complaint}
        options={offered.map(({ id, name }) => ({ value: id as string, label: name }))}
        value={offered.find(({ id }) => id === draft.complaint)?.id}
        error={errors('complaint')}
        onChange={(complaint) => onChange({ complaint })}
      />
      <Questions {...fields} />
    </>
  );
}

function NothingFollowed() {
  return (
    <Card>
      <EmptyState
        level={2}
        title={words.noneTitle}
        text={words.noneText}
        action={
          <Button tone="primary" href="#/log/complaint">
            {words.noneAction}
          </Button>
        }
      />
    </Card>
  );
}

function Questions({ draft, errors, onChange }: FieldsProps<QuestionnaireDraft>) {
  const { answers } = draft;
  const first = answers.participation;
  const asked = first && first !== '0' ? complaintQuestions : complaintQuestions.slice(0, 1);
  const isComplete = complaintQuestions.every((id) => answers[id]);
  return (
    <>
      {asked.map((id) => {
        const { ask, answers: labels } = words.questions[id];
        const options = complaintScores.map((score) => ({
          value: `${score}` as const,
          label: labels[score],
        }));
        return (
          <div id={controlId(id)} tabIndex={-1} key={id}>
            <ChipGroup
              legend={ask}
              options={options}
              value={options.find(({ value }) => value === answers[id])?.value}
              error={errors(id)}
              onChange={(answer) => onChange({ answers: { ...answers, [id]: answer } })}
            />
          </div>
        );
      })}
      <div class={styles.summary}>
        <p role="status">
          {first === '0' && words.ends}
          {first !== '0' && isComplete && resultWords.severityNow(complaintSeverity(answers))}
        </p>
        <p class={styles.caption}>{words.source}</p>
      </div>
    </>
  );
}
