import { sleepFormOf, sleepPrefill } from '../analysis/prefill';
import { newestOf } from '../analysis/record-order';
import { type Day, parseDay } from '../day';
import type { DraftContext, ParseContext, Problem } from '../log/entry';
import type { RecordOf } from '../log/kinds';
import { parseSleep } from '../log/parse-sleep';
import type { Sleep, SleepDraft, SleepForm } from '../log/sleep';
import { clockText, type Moment, minuteOfDay, wallMoment } from '../moment';
import { parseClock } from '../number';
import type { Result } from '../result';
import { numberText } from './entry-draft';
import { readKeeping } from './untouched';

const timeText = (moment: Moment | undefined): string =>
  moment ? clockText(minuteOfDay(moment)) : '';

/** A stored sleep as its form shows it, in the form it came from. */
export const sleepDraft = (sleep: RecordOf<'sleep'>): SleepDraft => ({
  day: sleep.day,
  note: sleep.note ?? '',
  type: sleep.type,
  form: sleepFormOf(sleep),
  intoBed: timeText(sleep.intoBed),
  tried: timeText(sleep.tried),
  fallAsleepMinutes: numberText(sleep.fallAsleepMinutes),
  asleep: timeText(sleep.asleep),
  awakenings: numberText(sleep.awakenings),
  awakeMinutes: numberText(sleep.awakeMinutes),
  awake: timeText(sleep.awake),
  outOfBed: timeText(sleep.outOfBed),
  sleptMinutes: numberText(sleep.sleptMinutes),
  quality: numberText(sleep.quality),
});

/** The time, unless it lies ahead on the day of getting up: nobody remembers what is to come. */
function passed(time: string, day: Day, { now, zone }: ParseContext): string {
  const minute = parseClock(time);
  return minute !== undefined && wallMoment(day, minute, zone).at <= now ? time : '';
}

/** A new night with the usual bed times, or a new nap; in the form last used for its type. */
export function newSleepDraft(
  context: DraftContext,
  type: Sleep['type'],
  recent: readonly RecordOf<'sleep'>[],
  wishedDay?: string | null,
): SleepDraft {
  const day = parseDay(wishedDay ?? '') ?? context.today;
  const usual = type === 'night' ? sleepPrefill(recent) : undefined;
  return {
    day,
    note: '',
    type,
    form: usual?.form ?? firstForm(type, recent),
    intoBed: usual?.intoBed ?? '',
    tried: usual?.tried ?? '',
    fallAsleepMinutes: '',
    asleep: usual?.asleep ?? '',
    awakenings: '',
    awakeMinutes: '',
    awake: passed(usual?.awake ?? '', day, context),
    outOfBed: passed(usual?.outOfBed ?? '', day, context),
    sleptMinutes: '',
    quality: '',
  };
}

/** A nap keeps the form of the last nap; the first night starts short and the first nap with minutes. */
function firstForm(type: Sleep['type'], recent: readonly RecordOf<'sleep'>[]): SleepForm {
  if (type === 'night') return 'short';
  const last = newestOf(recent.filter((sleep) => sleep.type === 'nap'));
  return last ? sleepFormOf(last) : 'length';
}

const clockFields = ['intoBed', 'tried', 'asleep', 'awake', 'outOfBed'] as const;

/** Reads a sleep's form; times that were not retyped stay as stored, each with its own offset. */
export function readSleep(
  draft: SleepDraft,
  context: ParseContext,
  stored?: RecordOf<'sleep'>,
): Result<Sleep, Problem[]> {
  const parse = (typed: SleepDraft) => parseSleep(typed, context);
  if (!stored) return parse(draft);
  return readKeeping<Sleep, SleepDraft>(
    draft,
    { stored, shown: sleepDraft(stored) },
    [
      { of: ['at', 'offset', ...clockFields], from: ['day', 'form', ...clockFields] },
      { of: ['fallAsleepMinutes'], from: ['form', 'fallAsleepMinutes'] },
      { of: ['awakenings'], from: ['form', 'awakenings'] },
      { of: ['awakeMinutes'], from: ['form', 'awakeMinutes'] },
    ],
    parse,
  );
}
