import { useState } from 'preact/hooks';
import {
  answeredParts,
  clearPart,
  nothingInPart,
  nothingInTheRest,
} from '../../core/drafts/questionnaire-draft';
import {
  type DeskCheckPart,
  deskCheckParts,
  deskCheckTotal,
  type QuestionnaireDraft,
} from '../../core/log/questionnaire';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { controlId } from '../../ui/form/form-errors';
import type { FieldsProps } from '../../ui/form/form-page';
import { Message } from '../../ui/message';
import { SectionHead } from '../../ui/section-head';
import { DeskCheckPartRow } from './desk-check-part-row';
import styles from './questionnaire.module.css';
import { deskGroups, resultWords, deskWords as words } from './questionnaire-words';

const nameOf = (part: DeskCheckPart): string =>
  deskCheckParts.find(({ id }) => id === part)?.name ?? part;

/** The weekly desk check: for each body part nothing, something, or no answer. */
export function DeskCheckFields({ draft, errors, onChange }: FieldsProps<QuestionnaireDraft>) {
  const { answers } = draft;
  const [opened, setOpened] = useState<ReadonlySet<DeskCheckPart>>(new Set());
  const open = (part: DeskCheckPart, isOpen: boolean) => {
    const others = [...opened].filter((other) => other !== part);
    setOpened(new Set(isOpen ? [...others, part] : others));
  };
  const answered = answeredParts(answers);
  return (
    <>
      {deskGroups.map(({ id, parts }) => (
        <Card tight labelledBy={`desk-${id}`} key={id}>
          <SectionHead id={`desk-${id}`} title={words.groups[id]} />
          {parts.map((part) => (
            <DeskCheckPartRow
              key={part}
              part={part}
              name={nameOf(part)}
              answers={answers}
              isOpen={opened.has(part)}
              onNothing={() => {
                open(part, false);
                onChange({ answers: nothingInPart(answers, part) });
              }}
              onSomething={() => {
                open(part, true);
                onChange({ answers: clearPart(answers, part) });
              }}
              onClear={() => {
                open(part, false);
                onChange({ answers: clearPart(answers, part) });
              }}
              onAnswer={(question, answer) =>
                onChange({ answers: { ...answers, [`${part}.${question}`]: answer } })
              }
            />
          ))}
        </Card>
      ))}
      <div class={styles.summary} id={controlId('answers')} tabIndex={-1}>
        <p role="status">
          {words.answered(answered, deskCheckParts.length)}
          {answered > 0 && ` · ${resultWords.soFar(deskCheckTotal(answers))}`}
        </p>
        {answered < deskCheckParts.length && (
          <Button onClick={() => onChange({ answers: nothingInTheRest(answers) })}>
            {words.nothingInRest}
          </Button>
        )}
        <Message text={errors('answers')} />
        <p class={styles.caption}>{words.credit}</p>
      </div>
    </>
  );
}
