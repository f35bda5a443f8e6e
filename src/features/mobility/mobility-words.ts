import type { MobilityChange } from '../../core/analysis/mobility-change';
import type { MobilityLimit } from '../../core/analysis/mobility-limits';
import type { SideDifference } from '../../core/analysis/side-difference';
import type { MobilityRow, MobilitySide } from '../../core/log/mobility-test';
import { formatCount, formatDay } from '../../ui/format';
import type { MobilityLineView } from './mobility-state';
import { sideWords, valueWords } from './mobility-test-words';

type Unit = MobilityRow['unit'];

const results = { one: 'result', other: 'results' };

/** "2.5 cm further than on 3 January", with what is known of the test's error. */
function changeWords(
  { difference, fromDay, toDay, isBeyondNoise }: MobilityChange,
  unit: Unit,
  { changeFrom, detectable }: MobilityLimit,
): string {
  const then = formatDay(fromDay, 'date', toDay);
  if (isBeyondNoise === false && changeFrom !== undefined) {
    return `Less than ${valueWords(changeFrom, unit)} from ${then}: too little to call a change.`;
  }
  if (difference === 0) return `The same as on ${then}.`;
  const way = difference > 0 ? 'further' : 'less far';
  const change = `${valueWords(Math.abs(difference), unit)} ${way} than on ${then}.`;
  const isBeyondError = isBeyondNoise && detectable !== undefined;
  return isBeyondError ? `${change} That is more than the test’s own error.` : change;
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
  band: ({ detectable, changeFrom }: MobilityLimit, unit: Unit) => {
    const from = changeFrom === undefined ? '' : valueWords(changeFrom, unit);
    if (detectable !== undefined) {
      return `Band: the error of the test, ${valueWords(detectable, unit)} up and down. A change is spoken of from ${from} on.`;
    }
    const unknown = 'How much of a difference is error is not known for this test.';
    return from ? `${unknown} A change is spoken of from ${from} on (App’s choice).` : unknown;
  },
  change: changeWords,
  sides: sidesWords,
  alt: lineAlt,
  all: (count: number) => `The last ${formatCount(count, results)}`,
  tries: (trials: readonly number[], unit: Unit) =>
    trials.map((trial) => valueWords(trial, unit)).join(', '),
} as const;
