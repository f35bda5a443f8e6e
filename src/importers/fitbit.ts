import { readTime } from '../core/import/dates';
import type { FoundTime, Intake } from '../core/import/found';
import { known } from '../core/result';
import { METERS_PER_MILE } from '../core/units';
import type { Importer } from './importer';
import { isRecord, jsonList, numberIn, textIn } from './json';

/** Nights and naps of Fitbit: files of Takeout and answers of its web service. */
export const fitbitSleep: Importer = {
  id: 'fitbit',
  covers: ['fitbit-tables'],
  recognises: ({ text }) => /^[[{]/.test(text) && /"dateOfSleep"|^\{\s*"sleep"\s*:\s*\[/.test(text),
  read: async (file, intake) => {
    for (const night of await jsonList(file, 'sleep')) takeSleep(night, intake);
  },
};

/** Exercises of Fitbit: files of Takeout and answers of its web service. */
export const fitbitExercise: Importer = {
  id: 'fitbit',
  recognises: ({ text }) =>
    /^[[{]/.test(text) &&
    /"(activityName|activityParentName)"|"activityTypeId"|^\{\s*"activities"\s*:\s*\[/.test(text),
  read: async (file, intake) => {
    for (const exercise of await jsonList(file, 'activities')) takeExercise(exercise, intake);
  },
};

function takeSleep(night: unknown, intake: Intake): void {
  if (!isRecord(night)) return;
  const start = readTime(textIn(night, 'startTime') ?? '');
  const end = readTime(textIn(night, 'endTime') ?? '');
  if (!start || !end) {
    intake.warn('unreadable-date', { what: 'sleep' });
    return;
  }
  const minutes = numberIn(night, 'minutesAsleep');
  const isMain = night.mainSleep ?? night.isMainSleep;
  intake.take({
    kind: 'sleep',
    start,
    end,
    nap: isMain === false,
    ...known({ asleepSeconds: minutes === undefined ? undefined : minutes * 60 }),
  });
}

function takeExercise(exercise: unknown, intake: Intake): void {
  if (!isRecord(exercise)) return;
  const start = startOf(exercise);
  if (!start) {
    intake.warn('unreadable-date', { what: 'workout' });
    return;
  }
  const elapsed = numberIn(exercise, 'duration');
  const active = numberIn(exercise, 'activeDuration') ?? elapsed;
  intake.take({
    kind: 'training',
    start,
    activity: textIn(exercise, 'activityName', 'activityParentName', 'name') ?? 'Other',
    ...known({
      seconds: active === undefined ? undefined : active / 1000,
      elapsedSeconds: elapsed === undefined ? undefined : elapsed / 1000,
      meters: metersOf(exercise, intake),
      kcal: numberIn(exercise, 'calories'),
    }),
  });
}

/** Takeout writes US dates; the web service day and clock apart. */
function startOf(exercise: Readonly<Record<string, unknown>>): FoundTime | undefined {
  const [day, clock] = [textIn(exercise, 'startDate'), textIn(exercise, 'startTime') ?? ''];
  return readTime(day ? `${day} ${clock}` : clock, 'month-first');
}

function metersOf(exercise: Readonly<Record<string, unknown>>, intake: Intake): number | undefined {
  const distance = numberIn(exercise, 'distance');
  if (distance === undefined) return undefined;
  const unit = textIn(exercise, 'distanceUnit')?.toLowerCase() ?? askedUnit(intake);
  if (/^m(i|iles?)$/.test(unit)) return distance * METERS_PER_MILE;
  if (/^(km|kilomet)/.test(unit)) return distance * 1000;
  return /^met/.test(unit) ? distance : undefined;
}

/** An answer of the web service is in the unit system of the request, which it does not name. */
const askedUnit = (intake: Intake): string =>
  intake.answer({ id: 'distance-unit', choices: ['km', 'mi'], guess: 'km' });
