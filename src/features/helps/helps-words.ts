import type { LaterSoreness, MassageFollowUp } from '../../core/analysis/massage-follow-up';
import type { PlanNonOverlap } from '../../core/analysis/plan-non-overlap';
import type { SessionEffect } from '../../core/analysis/session-effect';
import type { HoursAfter } from '../../core/analysis/session-place';
import type { HelpKind } from '../../core/analysis/what-helps';
import { modalities } from '../../core/log/massage';
import { roundTo } from '../../core/number';
import { type RegionId, regionName } from '../../core/regions';
import { formatCount, formatList, formatNumber, type Plural } from '../../ui/format';

const sessions: Plural = { one: 'session', other: 'sessions' };
const nights: Plural = { one: 'night', other: 'nights' };
const days: Plural = { one: 'day', other: 'days' };
const ordinary: Plural = { one: 'ordinary day', other: 'ordinary days' };

interface KindWords {
  readonly title: string;
  readonly noun: Plural;
  /** What else may be behind it, where something is known. */
  readonly otherwise: string;
}

const massageOtherwise =
  'A lighter training week around the appointment, a longer night, or expecting it to help could be behind it as well.';

const massageKind = (name: string): KindWords => ({
  title: name,
  noun: sessions,
  otherwise: massageOtherwise,
});

const massageKinds = Object.fromEntries(
  modalities.map(({ id, name }) => [id, massageKind(name)]),
) as Record<(typeof modalities)[number]['id'], KindWords>;

export const kindWords: Readonly<Record<HelpKind, KindWords>> = {
  ...massageKinds,
  self: {
    ...massageKinds.self,
    otherwise:
      'People often reach for it while soreness is still rising, or just before it would ease anyway.',
  },
  other: { ...massageKinds.other, title: 'Another kind of massage' },
  stretch: {
    title: 'Stretching',
    noun: days,
    otherwise:
      'Days with time to stretch are often quieter in other ways too: less training, more sleep.',
  },
  'rest-day': {
    title: 'Rest days',
    noun: days,
    otherwise: 'Rest is often planned after hard training, and soreness then fades by itself.',
  },
  'long-night': {
    title: 'Nights of 7 h or more',
    noun: nights,
    otherwise: 'Short nights often follow hard or late days, so sleep may not be the reason.',
  },
};

/** Points as shown, with one decimal: 0.04 is none. */
const shown = (points: number): number => roundTo(points, 1);

const points = (value: number): string => {
  const size = formatNumber(Math.abs(shown(value)));
  return `${size} ${size === '1' ? 'point' : 'points'}`;
};

/** "1.6 points lower", "0.4 points higher", "the same". */
export function differenceWords(value: number): string {
  const rounded = shown(value);
  if (rounded === 0) return 'the same';
  return `${points(value)} ${rounded < 0 ? 'lower' : 'higher'}`;
}

const signed = (value: number): string => {
  const rounded = shown(value);
  return rounded < 0 ? `−${formatNumber(-rounded)}` : formatNumber(rounded);
};

const laterText: Readonly<Record<HoursAfter, string>> = { 24: 'A day later', 48: 'Two days later' };
const morningText: Readonly<Record<HoursAfter, string>> = {
  24: 'In the morning',
  48: 'A morning later',
};

const spot = (region: RegionId | undefined): string =>
  region ? `your ${regionName(region).toLowerCase()} soreness` : 'your worst soreness';

/** Whether the interval, as it is shown, leaves 0 out. */
export const isClear = ({ low, high }: NonNullable<SessionEffect['difference']>): boolean =>
  shown(high) < 0 || shown(low) > 0;

/** How many sessions went the way of the mean. */
export function seenTimes({ cases, difference }: SessionEffect): number {
  const sign = Math.sign(difference?.mean ?? 0);
  return cases.filter(({ change, expected }) => Math.sign(shown(change - expected)) === sign)
    .length;
}

/** What a comparison found, as a person would say it. */
export function effectSentence(
  kind: HelpKind,
  mean: number,
  hours: HoursAfter,
  region: RegionId | undefined,
): string {
  const than = shown(mean) === 0 ? 'as' : 'than';
  const later = kind === 'long-night' ? morningText : laterText;
  return `${later[hours]} ${spot(region)} was ${differenceWords(mean)} ${than} after similar days without.`;
}

/** " of left calf and neck"; more than two regions are counted, none means the whole body. */
function ofRegions(regions: readonly RegionId[]): string {
  if (regions.length === 0) return '';
  if (regions.length > 2) return ` of the ${formatNumber(regions.length)} regions massaged`;
  return ` of ${formatList(regions.map((region) => regionName(region).toLowerCase()))}`;
}

export const helpsWords = {
  title: 'What helps you',
  region: 'Where',
  overall: 'Worst spot of the body',
  reading: 'Read after',
  hours: { 24: '24 hours', 48: '48 hours' } satisfies Record<HoursAfter, string>,
  seen: (times: number, all: number) => `Seen ${formatNumber(times)} of ${formatNumber(all)} times`,
  chance: 'Could be chance',
  notEnough: 'Not enough data yet',
  interval: ({ low, high }: { low: number; high: number }) =>
    `95 % interval: ${signed(low)} to ${signed(high)} points.`,
  counts: (kind: HelpKind, { cases, ordinaryDays }: SessionEffect) =>
    `${formatCount(cases.length, kindWords[kind].noun)} beside ${formatCount(ordinaryDays, ordinary)} that began alike.`,
  notProof: 'They happened together; that is not proof.',
  soFar: (kind: HelpKind, { cases, ordinaryDays, needed }: SessionEffect) => {
    const found = cases.length < needed ? cases.length : ordinaryDays;
    const noun = cases.length < needed ? kindWords[kind].noun.other : ordinary.other;
    return `${formatNumber(found)} of ${formatNumber(needed)} so far: ${noun} that can be compared.`;
  },
  less: 'less sore',
  none: 'no difference',
  more: 'sorer',
  dots: (title: string, count: number, mean: number) =>
    `${title}: ${formatCount(count, { one: 'dot', other: 'dots' })}, one a time, around a mean of ${signed(mean)} points`,
  showTable: 'Show as table',
  tableOf: (title: string) => `: ${title}`,
  tableCaption: (title: string) => `${title}: change in points and the change expected`,
  day: 'Day',
  start: 'Start',
  change: 'Change',
  expected: 'Similar days',
  difference: 'Difference',
  score: (value: number) => formatNumber(value),
  signed,
  older: 'Show older ones',
  newest: 'Show the newest',
  how: 'How we compare',
  howText: [
    'Each time is set beside ordinary days of the last two years: the same spot, a start within one point, rising, falling or steady over the two days before alike, hard training on the same days, and nothing of this kind that day or the day before.',
    'That takes out what soreness does by itself: it is often noted when it is high, and high values mostly come down without any help.',
    'Where both have a clock time, 24 hours means 12 to 36 and 48 hours 36 to 60 after it; otherwise the next day and the one after. Missing days count as missing.',
    'The interval is where the mean would lie in 95 of 100 such logs: sessions and ordinary days are drawn again 2,000 times (bootstrap). From five times and five ordinary days on (App’s choice).',
    'Methods: bias-corrected matching (Abadie & Imbens 2011); percentile bootstrap, widened for small samples (Hesterberg 2015).',
  ],
  emptyTitle: 'Nothing to compare yet',
  emptyText:
    'Massages, stretching, rest days and nights appear here, beside days without them, once you log them together with how sore you are.',

  massageTitle: 'Before and after',
  tension: ({ before, after, regions }: NonNullable<MassageFollowUp['tension']>) =>
    `Tension in the room went from ${formatNumber(before)} to ${formatNumber(after)}${regions > 1 ? `, the mean of ${formatNumber(regions)} regions` : ''}.`,
  noTension: 'Tension before and after was not noted.',
  startOf: (start: number, regions: readonly RegionId[]) =>
    `Worst soreness${ofRegions(regions)} before it: ${formatNumber(start)}.`,
  later: ({ hours, soreness }: LaterSoreness) =>
    `${hours === 24 ? 'The next day' : 'After 48 hours'}: ${formatNumber(soreness)}.`,
  similar: ({ soreness, days: count }: NonNullable<LaterSoreness['similar']>) =>
    `After ${formatCount(count, { one: 'similar day', other: 'similar days' })} without one: ${formatNumber(soreness)}.`,
  noSimilar: 'No similar day without one to set it beside.',
  noLater: 'No check-in in the two days after it.',
  oneOnly: 'One time says little. All of them together:',

  planTitle: 'Before and during this plan',
  planShare: (share: number) =>
    `Take any day before and any day during: the day during was less sore in ${formatNumber(share * 100, 0)} of 100 such pairs, ties counted half. 50 is no difference.`,
  planMedians: (before: number, during: number) =>
    `The middle day went from ${formatNumber(before)} to ${formatNumber(during)}.`,
  planCounts: ({ before, during }: PlanNonOverlap) =>
    `${formatCount(before, days)} before and ${formatCount(during, days)} during with a check-in.`,
  planCaution:
    'Not proof: plans often begin when soreness is high, and it may ease by itself. Method: non-overlap of all pairs (Parker & Vannest 2009).',
  planSoFar: ({ before, during, needed }: PlanNonOverlap) => {
    const [found, side] = before < needed ? [before, 'before'] : [during, 'during'];
    return `${formatNumber(found)} of ${formatNumber(needed)} so far: days ${side} it with a check-in.`;
  },
} as const;
