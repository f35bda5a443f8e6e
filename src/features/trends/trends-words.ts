import { formatCount, formatNumber, type Plural } from '../../ui/format';

const days: Plural = { one: 'day', other: 'days' };

export const trendsWords = {
  title: 'Trends',
  range: 'Days shown',
  ranges: { 7: '7 d', 30: '30 d', 90: '90 d', year: '1 y', all: 'All' },
  earlier: 'Earlier',
  later: 'Later',
  span: (first: string, last: string) => `${first} to ${last}`,
  charts: 'Charts',
  summary: 'In words',
  cursor: 'Day shown',
  cursorText: (day: string, readings: readonly string[]) => `${day}. ${readings.join(', ')}`,
  readingOf: (title: string, reading: string) => `${title}: ${reading}`,
  today: 'today',
  soFar: (reading: string) => `${reading} so far`,
  notLogged: 'not logged',
  notRated: 'not rated',
  partlyRated: (reading: string) => `at least ${reading}`,
  massage: 'massage',
  massageColumn: 'Massage',

  choose: 'Choose and order charts',
  add: 'Add a chart',
  addPlaceholder: 'Choose',
  ofDays: 'Whole body and day',
  ofRegions: 'Soreness of a region',
  ofTests: 'Mobility tests',
  occasional: (title: string) => `${title}, where there is some`,
  moveUp: (title: string) => `Move ${title} up`,
  moveDown: (title: string) => `Move ${title} down`,
  takeAway: (title: string) => `Take ${title} away`,
  moved: (title: string, place: number, all: number) =>
    `${title} is now ${formatNumber(place)} of ${formatNumber(all)}.`,
  taken: (title: string) => `${title} is no longer shown.`,
  added: (title: string) => `${title} is shown last.`,
  firstCharts: 'Back to the first charts',
  firstAgain: 'The first charts are back.',

  savePicture: 'Save as picture (PNG)',
  saveCsv: 'Save as table file (CSV)',
  csvDay: 'day',
  csvWeek: 'week from',
  csvSpread: ['mean', 'lowest', 'highest', 'days logged'],
  csvHeader: (title: string, unit: string) => `${title} (${unit})`,
  csvPart: (header: string, part: string) => `${header}, ${part}`,
  fileName: (first: string, last: string, ending: string) =>
    `limber-trends-${first}-${last}.${ending}`,
  saved: {
    shared: 'Handed over.',
    downloaded: 'Saved in your downloads.',
    cancelled: 'Not saved: you closed the sheet.',
  },

  marks: {
    massage: 'massage',
    stretch: 'stretch',
    hard: 'hard session',
    event: 'event',
  },

  key: 'How to read the charts',
  keyDot: 'Dots and bars: each day. A dot on the floor is a day of 0, such as rest.',
  keyLine: (hasLonger: boolean) =>
    `Line: mean of 7 days${hasLonger ? ', dashed of 28' : ''}. It breaks where nothing was logged.`,
  keyWeeks: 'Line: mean of the logged days of each week. Bars: from its lowest to its highest day.',
  keyBandDays: (least: number, most: number) =>
    `Band: your usual, from ${least === most ? formatCount(most, days) : `${formatNumber(least)} to ${formatCount(most, days)}`}.`,
  keyBand: (counts: readonly { readonly title: string; readonly count: number }[]) =>
    `Band: your usual, the middle half of the logged days among the 28 before the last one shown: ${counts
      .map(({ title, count }) => `${title} ${formatCount(count, days)}`)
      .join(', ')}.`,
  keyBandMissing: (count: number, needed: number) =>
    `Your usual appears as a band from ${formatNumber(needed)} logged days on; so far ${formatNumber(count)}.`,
  keyMarks:
    'Above the charts: a diamond for a massage, with a dotted line, a dot for stretching, a triangle for a hard session, a square for an event.',
  keyManyMarks: (count: number) =>
    `Above the charts: a diamond for massages, a dot for stretching, a triangle for hard sessions, a square for events, one for all in ${formatCount(count, days)}.`,
  keyMove: 'Drag across the charts, or use the arrow keys, to read another day.',

  showTable: 'Show as table',
  tableOf: (title: string) => `: ${title}`,
  tableCaption: (title: string, first: string, last: string) => `${title}, ${first} to ${last}`,
  day: 'Day',
  meanOf: (count: number) => `Mean of ${formatNumber(count)} days`,
  noMean: '–',
  week: 'Week from',
  weekMean: 'Mean',
  weekLow: 'Lowest',
  weekHigh: 'Highest',
  weekLogged: 'Days logged',
  moreRows: 'Show earlier rows',

  nothingLogged: (count: number) => `Nothing logged in these ${formatCount(count, days)}.`,
  emptyText: 'Log something today and it appears here, on one line of days.',
  fewDays: (count: number, all: number) =>
    `${formatNumber(count)} of these ${formatCount(all, days)} ${count === 1 ? 'has' : 'have'} notes. The mean line starts with 4, your usual with 7.`,
  chartsFailed:
    'The charts could not be loaded, because this device has not fetched them yet. The same numbers are in the tables.',
} as const;
