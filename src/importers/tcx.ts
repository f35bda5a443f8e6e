import { readTime } from '../core/import/dates';
import type { FoundTime, Intake } from '../core/import/found';
import { clockMs } from '../core/import/kind-totals';
import { known } from '../core/result';
import { textOf } from './decode-text';
import type { Importer } from './importer';
import { attributesOf, isClosing, scanXml, tagName, textBehind } from './xml';

interface Activity {
  readonly sport: string;
  start?: FoundTime;
  seconds?: number;
  meters?: number;
  kcal?: number;
}

const totals = { TotalTimeSeconds: 'seconds', DistanceMeters: 'meters', Calories: 'kcal' } as const;

const isTotal = (name: string): name is keyof typeof totals => name in totals;

/** Activities of the Training Center format: laps are summed, points and courses left alone. */
export const tcx: Importer = {
  id: 'tcx',
  recognises: ({ text }) => /<(\w+:)?TrainingCenterDatabase[\s>]/.test(text.slice(0, 4096)),
  read: async (file, intake) => {
    const isWhole = await scanXml(textOf(file.bytes()), activityReading(intake));
    if (!isWhole) intake.warn('cut-off');
  },
};

function activityReading(intake: Intake) {
  let activity: Activity | undefined;
  let isInLap = false;
  return (text: string, start: number, end: number): void => {
    const name = tagName(text, start);
    if (isClosing(text, start)) {
      if (name === 'Lap' || name === 'Track') isInLap = name === 'Track';
      if (name === 'Activity' && activity) finish(activity, intake);
      if (name === 'Activity') activity = undefined;
    } else if (name === 'Activity') {
      activity = { sport: attributesOf(text, start, end).get('Sport') ?? 'Other' };
    } else if (activity && name === 'Lap') {
      isInLap = true;
      startLap(activity, attributesOf(text, start, end).get('StartTime'), intake);
    } else if (name === 'Track') {
      isInLap = false;
    } else if (activity && isInLap && isTotal(name)) {
      addTotal(activity, totals[name], textBehind(text, start, end), intake);
    }
  };
}

function startLap(activity: Activity, text: string | undefined, intake: Intake): void {
  const time = readTime(text ?? '');
  if (!time) intake.warn('unreadable-date');
  else if (!activity.start || clockMs(time) < clockMs(activity.start)) activity.start = time;
}

function addTotal(
  activity: Activity,
  total: 'seconds' | 'meters' | 'kcal',
  text: string,
  intake: Intake,
): void {
  const value = text === '' ? Number.NaN : Number(text);
  if (value >= 0 && Number.isFinite(value)) activity[total] = (activity[total] ?? 0) + value;
  else intake.warn('unreadable-number', { what: total });
}

function finish({ sport, start, ...sums }: Activity, intake: Intake): void {
  if (start) intake.take({ kind: 'training', start, activity: sport, ...known(sums) });
  else intake.warn('no-times');
}
