import type { CheckInReply } from '../../core/analysis/check-in-reply';
import { regionName } from '../../core/regions';
import { formatCount } from '../../ui/format';

const days = { one: 'day', other: 'days' };
const ordinalWords = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const endings = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** "third", "21st". */
const ordinal = (count: number): string =>
  ordinalWords[count - 1] ?? `${count}${endings[ordinals.select(count)]}`;

/** "Left calf sore for a third day; last massage 9 days ago." */
export function replyInWords({ region, days: inARow, daysSinceMassage }: CheckInReply): string {
  const name = regionName(region);
  const soreness = inARow > 1 ? `${name} sore for a ${ordinal(inARow)} day` : `${name} sore today`;
  if (daysSinceMassage === undefined) return `${soreness}.`;
  const massage =
    daysSinceMassage === 0
      ? 'massage today'
      : `last massage ${formatCount(daysSinceMassage, days)} ago`;
  return `${soreness}; ${massage}.`;
}
