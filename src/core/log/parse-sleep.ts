import { lastMomentBefore, type Moment, minutesBetween, wallMoment } from '../moment';
import { known, type Result } from '../result';
import type { Entry, ParseContext, Problem } from './entry';
import { reading } from './reading';
import type { Sleep, SleepDraft } from './sleep';

/** Longest stretch a diary entry may span, in minutes (science 3.1: 12 h from bed to trying). */
const FAR_MINUTES = 720;

/** Reads a sleep draft. Clock times run backwards from getting up, so midnight needs no date. */
export function parseSleep(draft: SleepDraft, context: ParseContext): Result<Sleep, Problem[]> {
  const read = reading(context);
  const entry = read.entry({ ...draft, time: '' });
  const quality = read.number('quality', draft.quality, 'sleepQuality');
  const times = entry ? readTimes(draft, entry, context, read) : {};
  return read.result({ entry }, (needed) => ({
    ...needed.entry,
    ...wakingMoment(times),
    type: draft.type,
    ...times,
    ...known({ quality }),
  }));
}

type Reading = ReturnType<typeof reading>;
type Times = Partial<Omit<Sleep, keyof Entry | 'type' | 'quality'>>;

const wakingMoment = ({ awake }: Times) => (awake ? { at: awake.at, offset: awake.offset } : {});

function readTimes(draft: SleepDraft, entry: Entry, context: ParseContext, read: Reading): Times {
  if (draft.form === 'length') {
    const id = draft.type === 'nap' ? 'napMinutes' : 'sleepMinutes';
    return known({
      sleptMinutes: read.number('sleptMinutes', draft.sleptMinutes, id, { required: true }),
    });
  }
  const shared = known({
    awakenings: read.number('awakenings', draft.awakenings, 'awakenings'),
    awakeMinutes: read.number('awakeMinutes', draft.awakeMinutes, 'minutesAwake'),
  });
  return draft.form === 'short'
    ? { ...shared, ...shortTimes(draft, entry, context, read, shared.awakeMinutes ?? 0) }
    : { ...shared, ...diaryTimes(draft, entry, context, read, shared.awakeMinutes ?? 0) };
}

const isPast = (moment: Moment, field: string, context: ParseContext, read: Reading) => {
  if (moment.at > context.now) read.report(field, { reason: 'in-future' });
};

function shortTimes(
  draft: SleepDraft,
  entry: Entry,
  { zone, ...context }: ParseContext,
  read: Reading,
  awakeMinutes: number,
): Times {
  const awakeMinute = read.clock('awake', draft.awake, { required: true });
  const asleepMinute = read.clock('asleep', draft.asleep, { required: true });
  if (awakeMinute === undefined || asleepMinute === undefined) return {};
  const awake = wallMoment(entry.day, awakeMinute, zone);
  isPast(awake, 'awake', { zone, ...context }, read);
  const asleep = lastMomentBefore(awake, asleepMinute, zone);
  if (awakeMinutes > minutesBetween(asleep, awake)) {
    read.report('awakeMinutes', { reason: 'awake-longer-than-attempt' });
  }
  return { asleep, awake };
}

function diaryTimes(
  draft: SleepDraft,
  entry: Entry,
  context: ParseContext,
  read: Reading,
  awakeMinutes: number,
): Times {
  const { zone } = context;
  const fallAsleepMinutes = read.number(
    'fallAsleepMinutes',
    draft.fallAsleepMinutes,
    'minutesToFallAsleep',
  );
  const minutes = {
    intoBed: read.clock('intoBed', draft.intoBed),
    tried: read.clock('tried', draft.tried, { required: true }),
    awake: read.clock('awake', draft.awake, { required: true }),
    outOfBed: read.clock('outOfBed', draft.outOfBed),
  };
  if (minutes.tried === undefined || minutes.awake === undefined) return {};
  const outOfBed =
    minutes.outOfBed === undefined ? undefined : wallMoment(entry.day, minutes.outOfBed, zone);
  const awake = outOfBed
    ? lastMomentBefore(outOfBed, minutes.awake, zone)
    : wallMoment(entry.day, minutes.awake, zone);
  const tried = lastMomentBefore(awake, minutes.tried, zone);
  const intoBed =
    minutes.intoBed === undefined ? undefined : lastMomentBefore(tried, minutes.intoBed, zone);

  isPast(outOfBed ?? awake, outOfBed ? 'outOfBed' : 'awake', context, read);
  if (outOfBed && minutesBetween(awake, outOfBed) > FAR_MINUTES) {
    read.report('awake', { reason: 'wakes-after-getting-up' });
  }
  if (intoBed && minutesBetween(intoBed, tried) > FAR_MINUTES) {
    read.report('intoBed', { reason: 'bed-far-from-sleep' });
  }
  if ((fallAsleepMinutes ?? 0) + awakeMinutes > minutesBetween(tried, awake)) {
    read.report('awakeMinutes', { reason: 'awake-longer-than-attempt' });
  }
  return { tried, awake, ...known({ intoBed, fallAsleepMinutes, outOfBed }) };
}
