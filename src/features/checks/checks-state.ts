import { computed } from '@preact/signals';
import { newestOf } from '../../core/analysis/record-order';
import { addDays, type Day, daysBetween, parseDay } from '../../core/day';
import type { RecordOf } from '../../core/log/kinds';
import type { Instrument } from '../../core/log/questionnaire';
import type { Profile } from '../../core/preferences';
import { liveSignal } from '../../db/live';
import { preferences, setPreferences } from '../../db/preferences';
import { allRecords, newestRecords } from '../../db/records';
import { today } from '../../platform/clock';

/** Both instruments ask about the last seven days (science 2.4, 2.5). */
const CHECK_DAYS = 7;
/** Days that "Not now" keeps the card away (App's choice). */
const QUIET_DAYS = 2;
/** Newest sheets looked at: half a year of one desk check and several complaints a week. */
const SHEETS_READ = 200;
/** The prompt's id among those a person can put off. */
const PROMPT = 'checks';

type Sheet = RecordOf<'questionnaire'>;
type Complaint = RecordOf<'complaint'>;

/** A short form that is worth filling in again. */
export interface DueCheck {
  readonly instrument: Instrument;
  /** What the complaint score is about. */
  readonly complaint?: Complaint;
  /** When it was last answered; absent before the first time. */
  readonly lastDay?: Day;
}

interface CheckRecords {
  readonly sheets: readonly Sheet[];
  readonly complaints: readonly Complaint[];
  readonly profile: Profile | null;
  readonly today: Day;
}

function dueCheck(
  check: Omit<DueCheck, 'lastDay'>,
  sheets: readonly Sheet[],
  day: Day,
): DueCheck[] {
  const lastDay = newestOf(
    sheets.filter(
      ({ instrument, complaint }) =>
        instrument === check.instrument && complaint === check.complaint?.id,
    ),
  )?.day;
  if (lastDay === undefined) return [check];
  return daysBetween(lastDay, day) >= CHECK_DAYS ? [{ ...check, lastDay }] : [];
}

/**
 * Weekly checks of which the last is seven days old or was never answered: the desk check for those
 * who sit at a desk or answered it before, the complaint score for each complaint still open.
 */
export function checksDue({ sheets, complaints, profile, today: day }: CheckRecords): DueCheck[] {
  const known = sheets.filter((sheet) => sheet.day <= day);
  const asksDesk = profile === 'desk' || known.some(({ instrument }) => instrument === 'cmdq');
  const open = complaints
    .filter(
      (complaint) => complaint.day <= day && !(complaint.closedOn && complaint.closedOn <= day),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.name < b.name ? -1 : 1));
  return [
    ...(asksDesk ? dueCheck({ instrument: 'cmdq' }, known, day) : []),
    ...open.flatMap((complaint) => dueCheck({ instrument: 'ostrc', complaint }, known, day)),
  ];
}

const records = liveSignal(() => async () => {
  const [sheets, complaints] = await Promise.all([
    newestRecords('questionnaire', SHEETS_READ),
    allRecords('complaint'),
  ]);
  return { sheets, complaints };
});

const quietUntil = (day: Day): boolean => {
  const until = parseDay(preferences.value?.snoozedUntil[PROMPT] ?? '');
  return until !== undefined && until > day;
};

/** The checks to offer now, none while the person wants quiet; undefined while loading. */
export const offeredChecks = computed<readonly DueCheck[] | undefined>(() => {
  if (!records.value || !preferences.value) return undefined;
  const day = today.value;
  if (quietUntil(day)) return [];
  return checksDue({ ...records.value, profile: preferences.value.profile, today: day });
});

const keepQuietUntil = (day: Day) =>
  setPreferences({ snoozedUntil: { ...preferences.peek()?.snoozedUntil, [PROMPT]: day } });

/** Keeps the card away for two days; answers until when, or that it could not be kept. */
export async function putOffChecks(): Promise<Day | undefined> {
  const until = addDays(today.value, QUIET_DAYS);
  return (await keepQuietUntil(until)) === 'saved' ? until : undefined;
}

export const bringChecksBack = () => keepQuietUntil(today.value);
