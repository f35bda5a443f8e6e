import type { ChangeWord } from '../../core/analysis/change';
import type { SorenessKind } from '../../core/log/check-in';
import { type Modality, modalities } from '../../core/log/massage';
import { mobilityTestOf } from '../../core/log/mobility-test';
import { type RegionId, regionName, regionOf } from '../../core/regions';
import type { Influence } from '../../core/report/influences';
import type {
  LoadLine,
  MobilityLine,
  Place,
  Report,
  SafetyLine,
  SessionEffect,
  SleepLine,
} from '../../core/report/report';
import type { ReportSentence } from '../../core/report/report-sentences';
import { dayAt, daysOf } from '../../core/report/report-view';
import { formatCount, formatDay, formatList, formatMinutes, formatNumber } from '../format';
import { safetyItemNames } from '../records/record-words';

const days = { one: 'day', other: 'days' };
const sessions = { one: 'massage', other: 'massages' };
const similarDays = { one: 'similar day without one', other: 'similar days without one' };

/** A difference with its sign, and a minus that is one. */
const signed = (points: number) =>
  `${points > 0 ? '+' : points < 0 ? '\u2212' : ''}${formatNumber(Math.abs(points), 1)}`;

const changes: Readonly<Record<ChangeWord, string>> = {
  better: 'better',
  'a-bit-better': 'a bit better',
  'about-the-same': 'about the same',
  'a-bit-worse': 'a bit worse',
  worse: 'worse',
};

export const influenceNames: Readonly<Record<Influence, string>> = {
  massage: 'massage',
  stretching: 'stretching',
  'gentle-movement': 'gentle movement',
  rest: 'rest',
  warmth: 'warmth',
  cold: 'cold',
  sleep: 'sleep',
  'hard-training': 'hard training',
  sitting: 'long sitting',
  standing: 'long standing',
  lifting: 'lifting',
  stress: 'stress',
  'short-sleep': 'short nights',
};

/** The year always stands on paper. */
const withYear = (day: string) => formatDay(day, 'date', '');
const one = (value: number) => formatNumber(value, 1);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A stretch of a sentence; what is strong is what a hurried reader looks for. */
export interface Piece {
  readonly text: string;
  readonly strong?: boolean;
}

const plain = (text: string): Piece => ({ text });
const strong = (text: string): Piece => ({ text, strong: true });

type Says = ReportSentence['says'];
type Say = { [S in Says]: (sentence: Extract<ReportSentence, { says: S }>) => Piece[] };

const say: Say = {
  'nothing-logged': ({ days: count }) => [
    plain(`No soreness was noted in these ${formatCount(count, days)}.`),
  ],
  'all-clear': ({ loggedDays }) => [
    plain(`Nothing was sore on the ${formatCount(loggedDays, days)} with an entry.`),
  ],
  'main-region': ({ line, loggedDays, word }) => [
    strong(regionName(line.region)),
    plain(
      ` is sorest: mean ${one(line.mean)} of 10, worst ${one(line.worst)}, 5 or more on ${line.daysHigh} of ${formatCount(loggedDays, days)}`,
    ),
    ...(word && line.first !== undefined && line.last !== undefined
      ? [
          plain('; '),
          strong(changes[word]),
          plain(`, from ${one(line.first)} at the start to ${one(line.last)} at the end.`),
        ]
      : [plain('.')]),
  ],
  'after-sessions': ({ effect }) => [
    plain('Worst soreness was lower a day after '),
    strong(`${effect.lower} of ${formatCount(effect.sessions, sessions)}`),
    plain(`; beside ${formatCount(effect.ordinaryDays, similarDays)}: `),
    strong(signed(effect.difference)),
    plain(` points (${signed(effect.low)} to ${signed(effect.high)}).`),
  ],
  sessions: ({ count, days: of }) => [
    strong(count === 0 ? 'No massages' : formatCount(count, sessions)),
    plain(` in ${formatCount(of, days)}.`),
  ],
  habits: ({ loadPercent, sleepMinutes }) => [
    ...(loadPercent === undefined
      ? []
      : [
          plain('Training of the last week was '),
          strong(`${Math.abs(loadPercent)} % ${loadPercent > 0 ? 'more' : 'less'}`),
          plain(' than the three weeks before'),
        ]),
    ...(loadPercent !== undefined && sleepMinutes !== undefined ? [plain('; ')] : []),
    ...(sleepMinutes === undefined
      ? []
      : [
          plain(loadPercent === undefined ? 'Nights were ' : 'nights were '),
          strong(
            `${formatMinutes(Math.abs(sleepMinutes))} ${sleepMinutes > 0 ? 'longer' : 'shorter'}`,
          ),
          plain(' than in the four weeks before'),
        ]),
    plain('.'),
  ],
};

const modalityNames = new Map<Modality, string>(modalities.map(({ id, name }) => [id, name]));

const kindOrder: readonly SorenessKind[] = ['stiff', 'tender', 'tight', 'sharp', 'tingling'];

export const reportWords = {
  title: 'Recovery summary',
  forWhom: 'For your therapist',
  period: ({ span }: Report) =>
    `${formatDay(span.first, 'date', span.last)} to ${withYear(span.last)}`,
  logged: (report: Report) =>
    `${report.loggedDays} of ${formatCount(daysOf(report.span), days)} logged`,
  nextSession: (day: string) => `Next session ${formatDay(day, 'short')}`,
  sentence: (sentence: ReportSentence): Piece[] =>
    (say[sentence.says] as (sentence: ReportSentence) => Piece[])(sentence),
  questions: 'In the client’s words',

  where: 'Where, mean soreness',
  firstWeek: (count: number) => (count === 7 ? 'First week' : `First ${formatCount(count, days)}`),
  average: 'Whole period',
  lastWeek: (count: number) => (count === 7 ? 'Last week' : `Last ${formatCount(count, days)}`),
  sides: 'R, L: the client’s own right and left',
  regions: 'Sorest areas, 0 to 10',
  columns: {
    area: 'Area',
    mean: 'Mean',
    worst: 'Worst',
    high: 'Days at 5+',
    change: 'First to last week',
    treated: 'Days since massage',
  },
  region: regionName,
  change: (word: ChangeWord, first: number, last: number) =>
    `${one(first)} to ${one(last)}, ${changes[word]}`,
  changeOpen: 'too few days',
  treated: (count: number | undefined) => (count === undefined ? '–' : String(count)),
  one,
  noneSore: 'No area was sore.',
  nothingLogged: 'Nothing was noted.',
  otherRegions: (count: number) =>
    `${formatCount(count, { one: 'more area was', other: 'more areas were' })} sore at least once.`,
  kinds: (kinds: Report['kinds']) => {
    const named = kindOrder.filter((kind) => kinds[kind]);
    if (named.length === 0) return undefined;
    return `Kinds noted: ${named.map((kind) => `${kind} (${kinds[kind]})`).join(', ')}.`;
  },
  uneven: 'Left against right, mean',
  leftMean: (mean: number) => `left ${one(mean)}`,
  rightMean: (mean: number) => `right ${one(mean)}`,
  apart: (difference: number) => `${one(difference)} apart`,

  strip: (count: number) => `Worst soreness each day, ${formatCount(count, days)}`,
  stripPicture: (report: Report) =>
    `Worst soreness of each day from ${formatDay(report.span.first, 'date', report.span.last)} to ${withYear(report.span.last)}, with ${formatCount(report.strip.massages.length, sessions)}`,
  stripDay: (day: string) => formatDay(day, 'brief'),
  stripMarks: { massages: 'massage', stretches: 'stretching', hard: 'hard session' },
  gaps: 'Gap: no entry',

  dayAt: (report: Report, place: Place) => formatDay(dayAt(report, place), 'brief'),
  sessions: 'Massages',
  sessionColumns: { day: 'Day', kind: 'Kind', regions: 'Areas', tension: 'Tension before, after' },
  noSessions: 'None in these days.',
  earlierSessions: (count: number) => `${count} earlier in these days.`,
  modality: (modality: Modality, minutes: number | undefined) =>
    `${modalityNames.get(modality) ?? modality}${minutes === undefined ? '' : `, ${formatMinutes(minutes)}`}`,
  regionsOf: (regions: readonly RegionId[], most = 3) => {
    if (regions.length === 0) return 'not noted';
    const named = namesOf(regions);
    const shown = named.slice(0, most);
    const rest = named.length - shown.length;
    return capital(`${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`);
  },
  tension: (before: number | undefined, after: number | undefined) =>
    before === undefined || after === undefined ? 'not noted' : `${one(before)}, ${one(after)}`,
  effect: ({ sessions: count, ordinaryDays, difference, low, high }: SessionEffect) =>
    `Worst soreness a day later, ${count} massages beside ${formatCount(ordinaryDays, similarDays)}: ${signed(difference)} points (95 % interval ${signed(low)} to ${signed(high)}). Seen together, no proof.`,

  eased: 'Eased by',
  worsened: 'Worse with',
  influences: (ticked: readonly Influence[]) =>
    ticked.length === 0 ? 'nothing ticked' : formatList(ticked.map((id) => influenceNames[id])),
  goalOf: (complaint: string) => `Goal: ${complaint}`,
  goal: (goal: string | undefined) => goal ?? 'no goal written',
  avoid: 'Leave alone',
  avoidRegions: (report: Report): string => {
    if (report.isWholeBodyOut) return 'a fresh injury, swelling or open skin, place not noted';
    return report.avoid.length === 0
      ? 'nothing noted'
      : lower(reportWords.regionsOf(report.avoid, 6));
  },
  training: 'Training, 7 days',
  nights: 'Sleep, 7 days',
  load: ({ percent, knownDays }: LoadLine) =>
    `${percent === 0 ? 'as' : `${Math.abs(percent)} % ${percent > 0 ? 'more than' : 'less than'}`} the three weeks before (${knownDays} of 7 days known)`,
  sleep: ({ minutes, nights, usualMinutes, usualNights }: SleepLine) =>
    `${formatMinutes(minutes)} a night (${nights} known), ${formatMinutes(usualMinutes)} in the four weeks before (${usualNights} known)`,
  safety: 'Safety answers',
  safetyLine: ({ items, signsDay, conditionsDay, clearedBy, clearedDay }: SafetyLine) => {
    const answered = [
      signsDay && `signs asked ${formatDay(signsDay, 'short')}`,
      conditionsDay && `conditions asked ${formatDay(conditionsDay, 'short')}`,
      clearedBy && clearedDay && `cleared by ${clearedBy} ${formatDay(clearedDay, 'short')}`,
    ].filter((part) => part !== undefined && part !== '');
    const named = items.map((item) => safetyItemNames[item]);
    const found = named.length === 0 ? 'none' : named.join('; ');
    return answered.length === 0 ? 'not answered' : `${found} (${answered.join(', ')})`;
  },
  notes: 'Room for your notes',
  foot: 'Self-recorded in Limber on the client’s own device. Not a medical record, no diagnosis. Soreness: 0 nothing, 5 sore, 10 the worst imaginable. Means are over days with an entry.',
  made: (day: string, page: number, pages: number) => `Made ${withYear(day)} · ${page} of ${pages}`,

  unknown: '–',
  weeks: 'Mean soreness by week',
  weekColumn: (day: string) => formatDay(day, 'brief'),
  sessionLog: 'Massage log',
  logColumns: {
    day: 'Day',
    kind: 'Kind',
    pressure: 'Pressure, of 5',
    regions: 'Areas',
    tension: 'Tension before, after',
    note: 'Note',
    price: 'Price',
  },
  mobility: 'Mobility tests',
  mobilityName: ({ test, side }: MobilityLine) =>
    `${mobilityTestOf(test).name}${side ? `, ${side}` : ''}`,
  mobilityColumns: { test: 'Test', values: 'Newest values', change: 'Change' },
  mobilityValue: (day: string, value: number, { test }: MobilityLine) =>
    `${formatDay(day, 'brief')} ${one(value)}${mobilityTestOf(test).unit === 'cm' ? ' cm' : '°'}`,
  mobilityChange: (line: MobilityLine) =>
    line.change === undefined
      ? 'none named'
      : `${line.change > 0 ? '+' : '−'}${one(Math.abs(line.change))} since the first`,
  days: 'Every day',
  dayColumns: {
    day: 'Day',
    soreness: 'Soreness by area',
    load: 'Load, AU',
    sleep: 'Asleep',
    stretch: 'Stretched, min',
    note: 'Notes',
  },
  allClear: 'all clear',
  nothing: '',
  score: (region: RegionId, value: number) => `${lower(regionName(region))} ${value}`,
  definitions: 'What the words mean',
  definitionLines: [
    'Soreness 0 to 10: 0 nothing, 5 sore, 10 the worst imaginable; the worst entry of a day counts. A day without an entry is unknown, never 0.',
    'Better or worse: 2 points or more between the first and the last week; a bit: 1 point or more; below that, about the same.',
    'First and last week: seven days each, or half of a shorter period; given when at least half of the days have an entry.',
    'Hard session: effort 7 or more of 10, or marked as hard, new or downhill, or above nine in ten of the client’s own sessions of the four weeks before.',
    'Load: minutes times effort 0 to 10, in arbitrary units (AU); a day with other entries and no training is 0.',
    'Mobility: best of up to three trials; a change is named only where it is known to exceed the noise of the test.',
  ],
  price: (price: number) => formatNumber(price, 2),
  minutes: formatMinutes,
  number: (value: number) => formatNumber(value, 0),
} as const;

/** Names of regions in a line: both sides of a pair are said once. */
function namesOf(regions: readonly RegionId[]): string[] {
  const all = new Set(regions);
  return regions.flatMap((id) => {
    const { side, opposite, name } = regionOf(id);
    if (side === 'middle' || !all.has(opposite)) return [lower(regionName(id))];
    return side === 'left' ? [`${lower(name)} (both)`] : [];
  });
}
