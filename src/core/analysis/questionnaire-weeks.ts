import { type Day, startOfWeek, type WeekStart } from '../day';
import type { RecordOf } from '../log/kinds';
import {
  complaintQuestions,
  complaintSeverity,
  type DeskCheckPart,
  deskCheckParts,
  deskCheckScore,
  deskCheckTotal,
  type Instrument,
  instrumentVersions,
} from '../log/questionnaire';
import type { RecordId } from '../record-id';
import { compareRecords } from './record-order';

type Sheet = RecordOf<'questionnaire'>;
type Answers = Sheet['answers'];

/** A week's answer sheet, scored. A week without one is absent: a gap, never 0. */
interface SheetWeek {
  /** First day of the week, and the day the sheet was filled in. */
  readonly week: Day;
  readonly day: Day;
}

/** The newest sheet of each week, oldest first. Sheets of another version are another instrument. */
function sheetOfWeeks(
  sheets: Iterable<Sheet>,
  instrument: Instrument,
  start: WeekStart,
): ReadonlyMap<Day, Sheet> {
  const asked = [...sheets].filter(
    (sheet) => sheet.instrument === instrument && sheet.version === instrumentVersions[instrument],
  );
  return new Map(
    asked.sort(compareRecords).map((sheet) => [startOfWeek(sheet.day, start), sheet] as const),
  );
}

/** One week of the desk check. */
export interface DeskCheckWeek extends SheetWeek {
  /** Sum of all body parts' scores. */
  readonly total: number;
  /** Score 0-90 of each part that was answered. */
  readonly scores: Readonly<Partial<Record<DeskCheckPart, number>>>;
  /** Parts with a frequency, of all 18: a part without one scores 0 by the instrument's own rule. */
  readonly answeredParts: number;
}

const isAnswered = (answers: Answers, part: DeskCheckPart): boolean =>
  answers[`${part}.frequency`] !== undefined;

/** Weekly desk-check scores, oldest first (CMDQ, Hedge 1999): for comparing within one person. */
export function deskCheckWeeks(sheets: Iterable<Sheet>, start: WeekStart): DeskCheckWeek[] {
  return [...sheetOfWeeks(sheets, 'cmdq', start)].map(([week, { day, answers }]) => {
    const answered = deskCheckParts.filter(({ id }) => isAnswered(answers, id));
    return {
      week,
      day,
      total: deskCheckTotal(answers),
      scores: Object.fromEntries(answered.map(({ id }) => [id, deskCheckScore(answers, id)])),
      answeredParts: answered.length,
    };
  });
}

/** One week of a followed complaint. */
export interface ComplaintWeek extends SheetWeek {
  /** 0-100, the sum of the four answers. */
  readonly severity: number;
  readonly isSubstantial: boolean;
}

/** A substantial problem: participation 25, or training or performance 17 and more (OSTRC 2). */
export function isSubstantialProblem(answers: Answers): boolean {
  const score = (question: (typeof complaintQuestions)[number]) => Number(answers[question] ?? 0);
  return score('participation') >= 25 || score('training') >= 17 || score('performance') >= 17;
}

/** Full participation ends the sheet; else a sheet with an answer missing has no severity. */
const isComplete = (answers: Answers): boolean =>
  answers.participation === '0' || complaintQuestions.every((id) => answers[id] !== undefined);

/** Weekly severity of one complaint, oldest first (OSTRC version 2, Clarsen 2020). */
export function complaintWeeks(
  sheets: Iterable<Sheet>,
  complaint: RecordId,
  start: WeekStart,
): ComplaintWeek[] {
  const own = [...sheets].filter(
    (sheet) => sheet.complaint === complaint && isComplete(sheet.answers),
  );
  return [...sheetOfWeeks(own, 'ostrc', start)].map(([week, { day, answers }]) => ({
    week,
    day,
    severity: complaintSeverity(answers),
    isSubstantial: isSubstantialProblem(answers),
  }));
}
