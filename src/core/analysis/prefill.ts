import { regionsWorkedBy } from '../activities';
import type { DrinkDraft, DrinkId } from '../log/drink';
import type { RecordOf } from '../log/kinds';
import type { MassageDraft } from '../log/massage';
import type { SleepDraft, SleepForm } from '../log/sleep';
import type { StretchDraft } from '../log/stretch';
import type { TrainingDraft } from '../log/training';
import { clockText, type Moment, minuteOfDay } from '../moment';
import { fromMl, type VolumeUnit } from '../units';
import { clockMedian } from './clock-median';
import { newestFew, newestOf } from './record-order';
import { median } from './statistics';

/** What forms start with, as drafts hold it. How far back each looks is App's choice. */
const USUAL_SESSIONS = 5;
const USUAL_NIGHTS = 14;
/** Clock times are offered in steps of five minutes. */
const CLOCK_STEP = 5;

/** The last activity with the median minutes of its last five sessions. */
export function trainingPrefill(
  trainings: readonly RecordOf<'training'>[],
): Pick<TrainingDraft, 'activity' | 'name' | 'minutes' | 'regions'> | undefined {
  const last = newestOf(trainings);
  if (!last) return undefined;
  const name = last.name ?? '';
  const alike = trainings.filter(
    (training) => training.activity === last.activity && (training.name ?? '') === name,
  );
  const minutes = median(newestFew(alike, USUAL_SESSIONS).map((training) => training.minutes));
  const regions = last.regions.length > 0 ? last.regions : regionsWorkedBy(last.activity);
  return {
    activity: last.activity,
    name,
    minutes: minutes === undefined ? '' : String(Math.round(minutes)),
    regions,
  };
}

/** Which form of the sleep entry a record was made with. */
export function sleepFormOf(sleep: RecordOf<'sleep'>): SleepForm {
  if (sleep.sleptMinutes !== undefined) return 'length';
  return sleep.tried ? 'full' : 'short';
}

type SleepTimes = Pick<SleepDraft, 'intoBed' | 'tried' | 'asleep' | 'awake' | 'outOfBed'>;

/** The last night's form and the usual clock times of the last 14 nights; empty where unknown. */
export function sleepPrefill(
  sleeps: readonly RecordOf<'sleep'>[],
): (SleepTimes & Pick<SleepDraft, 'form'>) | undefined {
  const nights = newestFew(
    sleeps.filter(({ type }) => type === 'night'),
    USUAL_NIGHTS,
  );
  const [last] = nights;
  if (!last) return undefined;
  const usual = (momentOf: (night: RecordOf<'sleep'>) => Moment | undefined): string => {
    const moments = nights.map(momentOf).filter((moment) => moment !== undefined);
    const minute = clockMedian(moments.map(minuteOfDay));
    return minute === undefined ? '' : clockText(toStep(minute));
  };
  return {
    form: sleepFormOf(last),
    intoBed: usual(({ intoBed }) => intoBed),
    tried: usual(({ tried }) => tried),
    asleep: usual(({ asleep }) => asleep),
    awake: usual(({ awake }) => awake),
    outOfBed: usual(({ outOfBed }) => outOfBed),
  };
}

const toStep = (minute: number): number =>
  (Math.round(minute / CLOCK_STEP) * CLOCK_STEP) % (24 * 60);

/** Who, what, how long and how firm the last session by a therapist's hands was. */
export function massagePrefill(
  massages: readonly RecordOf<'massage'>[],
): Pick<MassageDraft, 'modality' | 'therapist' | 'minutes' | 'pressure'> | undefined {
  const last = newestOf(
    massages.filter(
      ({ status, modality }) => status === 'done' && modality !== 'self' && modality !== 'other',
    ),
  );
  return (
    last && {
      modality: last.modality,
      therapist: last.therapist ?? '',
      minutes: last.minutes === undefined ? '' : String(last.minutes),
      pressure: last.pressure === undefined ? '' : String(last.pressure),
    }
  );
}

/** The regions, seconds and routine of the last stretch. */
export function stretchPrefill(
  stretches: readonly RecordOf<'stretch'>[],
): Pick<StretchDraft, 'seconds' | 'stretches' | 'routine'> | undefined {
  const last = newestOf(stretches);
  return (
    last && {
      seconds: Object.fromEntries(last.moves.map(({ region, seconds }) => [region, `${seconds}`])),
      stretches: Object.fromEntries(
        last.moves.flatMap(({ region, stretch }) => (stretch ? [[region, stretch]] : [])),
      ),
      routine: last.routine ?? '',
    }
  );
}

/** A drink somebody has often. */
export interface DrinkPreset {
  readonly ml: number;
  readonly what: DrinkId;
  readonly name?: string;
}

/** The drinks taken most often, most used first; of equals the one had last, then the smaller. */
export function drinkPresets(drinks: readonly RecordOf<'drink'>[], count = 3): DrinkPreset[] {
  const uses = new Map<string, { preset: DrinkPreset; times: number; last: string }>();
  for (const { ml, what, name, day } of drinks) {
    const key = JSON.stringify([ml, what, name]);
    const use = uses.get(key);
    if (!use) uses.set(key, { preset: { ml, what, ...(name && { name }) }, times: 1, last: day });
    else {
      use.times += 1;
      if (day > use.last) use.last = day;
    }
  }
  return [...uses.entries()]
    .sort(
      ([keyA, a], [keyB, b]) =>
        b.times - a.times ||
        b.last.localeCompare(a.last) ||
        a.preset.ml - b.preset.ml ||
        (keyA < keyB ? -1 : 1),
    )
    .slice(0, count)
    .map(([, { preset }]) => preset);
}

/** A preset as a drink form holds it, in the person's unit. */
export const drinkPrefill = (
  { ml, what, name }: DrinkPreset,
  unit: VolumeUnit,
): Pick<DrinkDraft, 'amount' | 'unit' | 'what' | 'name'> => ({
  amount: String(fromMl(ml, unit)),
  unit,
  what,
  name: name ?? '',
});
