import { type DeskCheckPart, deskCheckQuestions } from '../../core/log/questionnaire';
import { Chip } from '../../ui/chip';
import { ChipGroup } from '../../ui/chip-group';
import styles from './questionnaire.module.css';
import { deskWords as words } from './questionnaire-words';

type Question = 'frequency' | 'discomfort' | 'interference';
type Answers = Readonly<Record<string, string>>;

const answerLabels: Readonly<Record<Question, Readonly<Record<string, string>>>> = {
  frequency: words.frequencyAnswers,
  discomfort: words.discomfortAnswers,
  interference: words.interferenceAnswers,
};

interface DeskCheckPartRowProps {
  readonly part: DeskCheckPart;
  readonly name: string;
  readonly answers: Answers;
  /** Opened by hand: "something" is said, but not yet how often. */
  readonly isOpen: boolean;
  readonly onNothing: () => void;
  readonly onSomething: () => void;
  readonly onClear: () => void;
  readonly onAnswer: (question: Question, answer: string) => void;
}

/** One body part: two chips, and the questions once something was felt. */
export function DeskCheckPartRow(props: DeskCheckPartRowProps) {
  const { part, name, answers, onClear } = props;
  const frequency = answers[`${part}.frequency`];
  const isNothing = frequency === 'never';
  const isSomething = frequency ? !isNothing : props.isOpen;
  const id = `desk-part-${part}`;
  return (
    <div class={styles.part}>
      <fieldset class={styles.row} aria-labelledby={id}>
        <span class={styles.name} id={id}>
          {name}
        </span>
        <div class={styles.chips}>
          <Chip pressed={isNothing} onPress={(on) => (on ? props.onNothing() : onClear())}>
            {words.nothing}
          </Chip>
          <Chip pressed={isSomething} onPress={(on) => (on ? props.onSomething() : onClear())}>
            {words.something}
          </Chip>
        </div>
      </fieldset>
      {isSomething && <PartQuestions {...props} />}
    </div>
  );
}

/** How often first; how much and what it kept from only once it is more than never. */
function PartQuestions({ part, answers, onAnswer }: DeskCheckPartRowProps) {
  const asked = answers[`${part}.frequency`] ? deskCheckQuestions : deskCheckQuestions.slice(0, 1);
  return (
    <div class={styles.questions}>
      {asked.map(({ id, answers: possible }) => (
        <ChipGroup
          key={id}
          legend={words[id]}
          options={possible
            .filter((answer) => answer.id !== 'never')
            .map((answer) => ({ value: answer.id, label: answerLabels[id][answer.id] ?? '' }))}
          value={possible.find((answer) => answer.id === answers[`${part}.${id}`])?.id}
          onChange={(answer) => onAnswer(id, answer)}
        />
      ))}
    </div>
  );
}
