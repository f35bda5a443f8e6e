import type { DaySpan } from '../analysis/series';
import { addDays, type Day, daysBetween } from '../day';
import type { FigureId } from '../figures';
import type { Massage } from '../log/massage';
import { countsTowardsRhythm } from '../rules/sessions';
import type { Influence } from './influences';
import type { ReportPreset, ReportSection } from './report-parts';

/** Without a choice of their own, people show what a session needs and nothing personal. */
export const usualSections: readonly ReportSection[] = ['maps', 'sessions', 'habits', 'goals'];

/** What the person decided for one report. */
export interface ReportChoices {
  readonly span: DaySpan;
  readonly sections: ReadonlySet<ReportSection>;
  /** Which body the maps draw; without one they are left out, since neither is the usual one. */
  readonly figure?: FigureId;
  readonly name: string;
  readonly questions: string;
  readonly eased: readonly Influence[];
  readonly worsened: readonly Influence[];
}

const PRESET_DAYS = { 'four-weeks': 28, 'three-months': 84 } as const;

/** A report covers a year at most: beyond that a day is thinner than a printed line (App's choice). */
export const LONGEST_DAYS = 366;

/** The last session that counts, before today: what happens since is what a therapist asks about. */
export const lastSessionDay = (massages: Iterable<Massage>, today: Day): Day | undefined =>
  [...massages]
    .filter((massage) => countsTowardsRhythm(massage) && massage.day < today)
    .map(({ day }) => day)
    .sort()
    .at(-1);

interface PresetContext {
  readonly today: Day;
  readonly lastSession: Day | undefined;
  readonly own: DaySpan | undefined;
}

/** The days of a preset; four weeks where it has none of its own. */
export function presetSpan(
  preset: ReportPreset,
  { today, lastSession, own }: PresetContext,
): DaySpan {
  if (preset === 'own' && own) return withinYear(own);
  if (preset === 'last-session' && lastSession)
    return withinYear({ first: lastSession, last: today });
  const days = PRESET_DAYS[preset === 'three-months' ? preset : 'four-weeks'];
  return { first: addDays(today, 1 - days), last: today };
}

function withinYear({ first, last }: DaySpan): DaySpan {
  if (first > last) return { first: last, last };
  const isLong = daysBetween(first, last) >= LONGEST_DAYS;
  return { first: isLong ? addDays(last, 1 - LONGEST_DAYS) : first, last };
}

/** Letters of the client's own words on the first page: what five lines hold (App's choice). */
export const QUESTIONS_LENGTH = 240;
