import { type AnsweredQuestion, type Answers, answerKey, type Intake } from './found';
import { type ImportContents, importTally, type TallyOptions } from './import-tally';
import { warningCounter } from './warning-counter';

/**
 * Keeps what the importers of one file say on its way to be counted, so that most answers need no
 * second reading: a zone, an activity and its regions change only how what was found is understood.
 */
export function findingsFor(options: TallyOptions) {
  const tally = importTally(options);
  const told: { readonly format: string; readonly tell: (intake: Intake) => void }[] = [];
  const { warn, warnings } = warningCounter();
  const asked = new Map<string, AnsweredQuestion>();

  const intakeOf = (format: string): Intake => {
    const counting = tally.intakeOf(format);
    const pass = (tell: (intake: Intake) => void): void => {
      told.push({ format, tell });
      tell(counting);
    };
    return {
      warn,
      take: (found) => pass((intake) => intake.take(found)),
      keep: (record) => pass((intake) => intake.keep(record)),
      answer(question) {
        const answer = counting.answer(question);
        asked.set(answerKey(question), { ...question, answer });
        return answer;
      },
    };
  };

  const withWarnings = (contents: ImportContents): ImportContents => ({
    ...contents,
    warnings: [...warnings(), ...contents.warnings],
  });

  const contents = () => withWarnings(tally.contents());

  /** The same file under other answers; undefined where an importer needs one that changed. */
  function contentsAgain(again: TallyOptions): ImportContents | undefined {
    const questions = [...asked.values()];
    if (!questions.every((question) => isAnsweredAlike(question, again.answers))) return undefined;
    const other = importTally(again);
    for (const question of questions) other.intakeOf('').answer(question);
    for (const { format, tell } of told) tell(other.intakeOf(format));
    return withWarnings(other.contents());
  }

  return { intakeOf, contents, contentsAgain };
}

const isAnsweredAlike = (question: AnsweredQuestion, answers: Answers | undefined): boolean =>
  (answers?.get(answerKey(question)) ?? question.guess) === question.answer;
