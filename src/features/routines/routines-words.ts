import type { Day } from '../../core/day';
import { regionName } from '../../core/regions';
import type { ExclusionCause, Reason, ReasonOf } from '../../core/rules/rule';
import type { TodayReason } from '../../core/rules/stretch-today';
import type { HoldSide } from '../../core/stretches/routine-holds';
import {
  formatCount,
  formatDay,
  formatMinutes,
  formatRelativeDay,
  formatSeconds,
} from '../../ui/format';
import type { RoutineUnsaved } from './own-routine-form-state';

const causes: Readonly<Record<ExclusionCause, string>> = {
  'fresh-injury': 'a fresh injury',
  bruise: 'a bruise or swelling',
  'open-skin': 'open skin or a rash',
  pain: 'strong pain',
  'injury-event': 'an injury',
};

const failures: Readonly<Record<RoutineUnsaved, string>> = {
  'storage-full': 'This device has no room left. The routine is still on screen.',
  outdated: 'Limber was updated in another tab. The routine is kept as a draft: reload to go on.',
  unavailable: 'The browser would not open its storage. The routine is still on screen.',
};

const days = (count: number) => formatCount(count, { one: 'day', other: 'days' });

/** Half a minute is said as such; from two minutes on only whole ones. */
const length = (seconds: number) =>
  seconds < 120 ? formatSeconds(seconds) : formatMinutes(seconds / 60);

function lastStretched(daysSince: TodayReason['daysSince']): string {
  if (daysSince === 'never') return 'not stretched in the last four weeks';
  return daysSince === 0 ? 'stretched today' : `last stretched ${days(daysSince)} ago`;
}

function excluded({ values }: ReasonOf<'X4'>, today: Day): string {
  const { cause, regions, since, pain } = values;
  const where = regions.length === 0 ? 'The whole body' : regions.map(regionName).join(', ');
  const why = pain === undefined ? causes[cause] : `pain ${pain} of 10`;
  return `${where} rests: ${why}, ${formatDay(since, 'short', today)}.`;
}

export const routinesWords = {
  forToday: 'For today',
  routines: 'Routines',
  own: 'Your routines',
  ownEmpty: 'Put stretches together in your own order.',
  build: 'Build a routine',
  edit: 'Change',
  start: 'Start',
  startLabel: (name: string) => `Start ${name}`,
  about: (seconds: number, count: number) =>
    `${length(seconds)} · ${formatCount(count, { one: 'stretch', other: 'stretches' })}`,
  minutes: 'Time you have',
  minutesChoice: (count: number) => formatMinutes(count),
  takes: (seconds: number) => `Takes ${length(seconds)}, changes of position included.`,
  todayReason: ({ region, sore, daysSince }: TodayReason, today: Day) => {
    const soreness = sore
      ? `sore ${sore.value} of 10, ${formatRelativeDay(sore.day, today, 'short').toLowerCase()}; `
      : '';
    return `${regionName(region)}: ${soreness}${lastStretched(daysSince)}.`;
  },
  comfort: 'Stretching a sore spot is for comfort. It does not shorten the soreness.',
  chosenBy:
    "Sorest and longest without a stretch come first, both counting alike: App's choice. How long each is held: Guideline.",
  leftOut: (reason: Reason, today: Day): string => {
    if (reason.rule === 'X4') return excluded(reason, today);
    if (reason.rule === 'tingling') {
      const { region, day } = reason.values;
      return `${regionName(region)} rests: tingling, ${formatDay(day, 'short', today)}.`;
    }
    return 'Your last safety answers ask for no stretching until you answer them again.';
  },
  dynamic: ({ values: { minutes } }: ReasonOf<'S5'>) => {
    const when =
      minutes > 0
        ? `in ${formatMinutes(minutes)}`
        : minutes < 0
          ? `${formatMinutes(-minutes)} ago`
          : 'now';
    return `Strength or speed work ${when}: long holds close to it cost a little strength. Move in and out of each position instead of holding it. Research.`;
  },
  nothingToday:
    'Nothing to go by yet. A check-in with sore spots, or regions chosen in your plan, make a routine for today.',
  nothingFits: 'Nothing is left to stretch today.',
  checkIn: 'Check in',
  stretches: 'Stretches',
  back: 'Stretches',
  hold: (seconds: number, side: HoldSide | 'each' | undefined) => {
    const held = formatSeconds(seconds);
    if (side === undefined) return held;
    return side === 'each' ? `${held} each side` : `${held}, ${side} side`;
  },
  mildly: 'To mild tension, never into pain.',
  newTitle: 'A routine of your own',
  changeTitle: 'Change a routine',
  name: 'Name',
  namePlaceholder: 'After work',
  stretch: 'Stretch',
  add: 'Add',
  choose: 'Choose a stretch',
  full: (most: number) => `A routine holds ${most} stretches at most.`,
  seconds: (name: string) => `Hold ${name}, seconds`,
  secondsText: (seconds: number) => formatSeconds(seconds),
  earlier: (name: string) => `${name} earlier`,
  later: (name: string) => `${name} later`,
  remove: (name: string) => `Take out ${name}`,
  save: 'Save',
  saved: (name: string) => `${name} saved`,
  restored: 'You left this unfinished. It is as you left it.',
  startOver: 'Start over',
  noSteps: 'Add at least one stretch.',
  failed: (why: RoutineUnsaved) => failures[why],
  deleteIt: 'Delete this routine',
  deleted: (name: string) => `${name} deleted`,
  goneTitle: 'This routine is gone',
  goneText: 'It was deleted, here or in another tab. Undo may bring it back for a few seconds.',
  toList: 'To the stretches',
} as const;
