import type { ImportQuestion } from '../../platform/import-desk';
import { timeZones } from '../../platform/time-zones';
import { Card } from '../../ui/card';
import { ChipGroup } from '../../ui/chip-group';
import { SectionHead } from '../../ui/section-head';
import { type ChoiceGroup, Select } from '../../ui/select';
import styles from './imports.module.css';
import { importsWords as words } from './imports-words';

/** More names than anybody reads in a hint. */
const NAMES = 3;

interface QuestionsCardProps {
  /** What the files are called, by their places. */
  readonly names: readonly string[];
  readonly questions: readonly ImportQuestion[];
  readonly onAnswer: (question: ImportQuestion, value: string) => void;
}

/** What the formats leave open, each with its likeliest answer chosen. */
export function QuestionsCard({ names, questions, onAnswer }: QuestionsCardProps) {
  return (
    <Card labelledBy="questions">
      <SectionHead id="questions" title={words.questionsTitle} />
      <div class={styles.questions}>
        <p class={styles.lead}>{words.questionsLead}</p>
        {questions.map((question) => (
          <Asked
            key={`${question.key} ${question.files.join(' ')}`}
            question={question}
            names={names}
            onAnswer={(value) => onAnswer(question, value)}
          />
        ))}
      </div>
    </Card>
  );
}

interface AskedProps {
  readonly names: readonly string[];
  readonly question: ImportQuestion;
  readonly onAnswer: (value: string) => void;
}

function Asked({ names, question, onAnswer }: AskedProps) {
  const { id, choices, answer } = question;
  const { legend } = words.questions[id];
  const hint = hintOf(question, names);
  if (id === 'zone') {
    return (
      <Select
        label={legend}
        hint={hint}
        options={zoneGroups(answer)}
        value={answer}
        onChange={onAnswer}
      />
    );
  }
  return (
    <ChipGroup
      legend={legend}
      hint={hint}
      options={choices.map((value) => ({ value, label: words.answer(value) }))}
      value={answer}
      onChange={onAnswer}
    />
  );
}

function hintOf({ id, files }: ImportQuestion, names: readonly string[]): string {
  const { hint } = words.questions[id];
  if (files.length === names.length) return hint;
  const asked = files.slice(0, NAMES).map((place) => names[place] || words.pasted);
  return words.about(hint, asked, files.length - asked.length);
}

/** The zones by continent, the chosen one among them even where the browser does not list it. */
function zoneGroups(chosen: string): ChoiceGroup<string>[] {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const zone of new Set([...timeZones(), chosen])) {
    const [area = '', ...place] = zone.split('/');
    const name = place.length === 0 ? words.zoneOther : area;
    const label = place.length === 0 ? zone : words.zonePlace(place);
    groups.set(name, [...(groups.get(name) ?? []), { value: zone, label }]);
  }
  return [...groups].map(([label, options]) => ({ label, options }));
}
