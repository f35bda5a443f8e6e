import type { MobilityChange } from '../../core/analysis/mobility-change';
import type { MobilityLimit } from '../../core/analysis/mobility-limits';
import type { SideDifference } from '../../core/analysis/side-difference';
import type { MobilityRow, MobilitySide } from '../../core/log/mobility-test';
import { formatCount, formatDay } from '../../ui/format';
import type { MobilityLineView } from './mobility-state';
import { sideWords, valueWords } from './mobility-test-words';

type Unit = MobilityRow['unit'];

const results = { one: 'result', other: 'results' };

/** "2.5 cm further than on 3 January", with what is known of the test's noise. */
function changeWords(
  { difference, fromDay, toDay, isBeyondNoise }: MobilityChange,
  unit: Unit,
  { changeFrom }: MobilityLimit,
): string {
  const than = `than on ${formatDay(fromDay, 'date', toDay)}`;
  if (isBeyondNoise === false && changeFrom !== undefined) {
    return `Less than ${valueWords(changeFrom, unit)} from ${formatDay(fromDay, 'date', toDay)}: too little to call a change.`;
  }
  const amount = valueWords(Math.abs(difference), unit);
  const words =
    difference === 0
      ? `The same as on ${formatDay(fromDay, 'date', toDay)}.`
      : `${amount} ${difference > 0 ? 'further' : 'less far'} ${than}.`;
  return isBeyondNoise === undefined ? words : `${words} That is more than chance explains.`;
}

/** Which side reaches further; said only where it exceeds error and the spread among people. */
function sidesWords({ higher, difference, isBeyondNoise }: SideDifference, unit: Unit) {
  if (!isBeyondNoise || higher === 'neither') return undefined;
  const lower = higher === 'left' ? 'right' : 'left';
  return `${sideWords[higher]} goes ${valueWords(difference, unit)} further than ${lower}: more than the test’s error and what is common.`;
}

/** The whole line for people who do not see it. */
function lineAlt(name: string, { side, values }: MobilityLineView, unit: Unit): string {
  const told = values.map(({ value }) => valueWords(value, unit));
  const of = side ? `${name}, ${sideWords[side].toLowerCase()}` : name;
  return `${of}: ${formatCount(values.length, results)}, ${told.join(', ')}`;
}

export const mobilityPageWords = {
  title: 'Mobility tests',
  lead: 'Warm up for two minutes first, stop on pain, test at the same time of day. Compare yourself with yourself.',
  back: 'More',
  log: 'Log a result',
  logLabel: (name: string) => `Log a result of ${name.toLowerCase()}`,
  noResult: 'No result yet.',
  side: (side: MobilitySide | undefined) => (side ? sideWords[side] : undefined),
  on: (day: string, today: string) => formatDay(day, 'date', today),
  band: (limit: MobilityLimit, unit: Unit) =>
    limit.detectable === undefined
      ? 'How much of a difference is noise is not known for this test.'
      : `Band: the error of the test, ${valueWords(limit.detectable, unit)} up and down.`,
  from: (changeFrom: number, unit: Unit) =>
    `A change is spoken of from ${valueWords(changeFrom, unit)} on.`,
  change: changeWords,
  sides: sidesWords,
  alt: lineAlt,
  all: (count: number) => `The last ${formatCount(count, results)}`,
  tries: (trials: readonly number[], unit: Unit) =>
    trials.map((trial) => valueWords(trial, unit)).join(', '),
} as const;
