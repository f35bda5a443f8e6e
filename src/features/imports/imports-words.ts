import type { QuestionId } from '../../core/import/found';
import { formatCount, formatList, formatNumber, type Plural } from '../../ui/format';
import { formatPercent } from '../../ui/format-later';
import { moodAnswers } from '../../ui/mood-words';
import type { ImportFailure } from './imports-state';

const files: Plural = { one: 'file', other: 'files' };
const entries: Plural = { one: 'entry', other: 'entries' };
const sessions: Plural = { one: 'session', other: 'sessions' };

interface QuestionWords {
  readonly legend: string;
  readonly hint: string;
}

const questions: Readonly<Record<QuestionId, QuestionWords>> = {
  zone: {
    legend: 'Time zone of these times',
    hint: 'The file has times on a clock, but not where. Choose where you were most of the time.',
  },
  'date-order': {
    legend: 'How dates are written',
    hint: 'Some dates of the file could be read both ways.',
  },
  'decimal-sign': {
    legend: 'Decimal sign',
    hint: 'Numbers such as 1.234 could be read both ways.',
  },
  'distance-unit': { legend: 'Distances are in', hint: 'The file does not name the unit.' },
  'weight-unit': { legend: 'Weights are in', hint: 'The file does not name the unit.' },
  activity: { legend: 'Activity', hint: '' },
  mood: { legend: 'Closest to your mood', hint: '' },
};

/** What an answer is called; a unit or a word that is not here stands for itself. */
const answers: Readonly<Record<string, string>> = {
  'day-first': 'Day first: 3/4 is 3 April',
  'month-first': 'Month first: 3/4 is 4 March',
  '.': 'Point: 1.5',
  ',': 'Comma: 1,5',
  km: 'Kilometres',
  mi: 'Miles',
  m: 'Metres',
  yd: 'Yards',
  kg: 'Kilograms',
  lb: 'Pounds',
  ...Object.fromEntries(moodAnswers.map((word, place) => [place + 1, `${place + 1}, ${word}`])),
  'leave-out': 'Leave it out',
};

/** Places whose zones browsers still list under a name of the past. */
const placesToday: Readonly<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
};

const failures: Readonly<Record<ImportFailure, string>> = {
  'no-reader':
    'Limber could not read on. Without a connection, the part that reads files may not be on this device yet: connect once, then try again. Nothing was stored.',
  'storage-full':
    'There is not enough room on this device for so much. Make room, or bring a shorter time. Nothing was stored.',
  outdated:
    'A newer Limber is open in another tab. Reload this one and start again. Nothing was stored.',
  unavailable:
    'The browser would not open its storage. In a private window that can be normal. Nothing was stored.',
};

export const importsWords = {
  title: 'Bring your data',
  back: 'Your data',
  lead: 'What other apps and watches noted, in your journal. Files are read on this device and go nowhere.',

  chooseTitle: 'Choose files',
  chooseLead:
    'As many as you like, zips as they are. You see everything before anything is stored.',
  choose: 'Choose files',
  chooseFolder: 'Choose a folder',
  drop: 'Or drop files and folders anywhere on this page.',
  letGo: 'Let go to look at these files',
  paste: 'Paste a table instead',
  pasteLabel: 'Rows of a table, its header first',
  pasteLook: 'Look at it',
  where: 'Where to find the file',
  sharedFailed: 'What was shared did not fit on this device. Choose the file here instead.',

  reading: (count: number) => `Reading ${formatCount(count, files)}`,
  readingNow: (place: number, count: number, share: number) =>
    count === 1
      ? formatPercent(share)
      : `File ${formatNumber(place, 0)} of ${formatNumber(count, 0)}, ${formatPercent(share)}`,
  saving: 'Adding to your journal',
  stop: 'Stop',
  stopped: {
    reading: 'Stopped. Nothing was stored.',
    saving: 'Stopped. If it was stored already, it stands under “Brought before”.',
  },

  lookedTitle: 'Check before adding',
  added: (count: number) => `${formatCount(count, entries)} would be added. Nothing is stored yet.`,
  allKnown: 'Everything in these files is here already. There is nothing to add.',
  allLeftOut: 'Nothing is chosen to be added.',
  explainFirst: 'Nothing can be added yet. Say below what the columns mean.',
  nothing: 'These files hold nothing that Limber keeps.',
  add: (count: number) => `Add ${formatCount(count, entries)}`,
  cancel: 'Cancel',
  busy: 'Working your answer in',
  kindHint: {
    known: (count: number) => `${formatNumber(count, 0)} here already or told twice`,
    alike: (count: number) => `${formatNumber(count, 0)} like one you have`,
    toAdd: (count: number) => `${formatNumber(count, 0)} to add`,
    without: 'Left out',
  },
  days: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),

  questionsTitle: 'What the files leave open',
  questionsLead: 'The likeliest answer is chosen. The numbers follow when you change it.',
  questions,
  /** Which of the files a question is about, where it is not about all. */
  inFiles: (hint: string, names: readonly string[], more: number) =>
    `${hint} In ${more > 0 ? `${names.join(', ')} and ${formatNumber(more, 0)} more` : formatList(names)}.`,
  /** "Closest to your mood “rad”" */
  questionAbout: (legend: string, word: string) => `${legend} “${word}”`,
  answer: (value: string) => answers[value] ?? value,
  zoneOther: 'Other',
  /** A place of a zone's name: "Kolkata", "Argentina, Buenos Aires". */
  zonePlace: (parts: readonly string[]) =>
    parts.map((part) => placesToday[part] ?? part.replaceAll('_', ' ')).join(', '),

  pairsTitle: 'Like one you have',
  pairsLead: (count: number) =>
    count === 1
      ? 'One entry looks like the same session from two places. It is left out unless you want both.'
      : `${formatNumber(count, 0)} entries look like the same session from two places. They are left out unless you want both.`,
  pairAdd: (what: string) => `Add ${what} as well`,
  pairHint: (from: string, there: string) => `From ${from}. ${there}`,
  pairHere: {
    typed: (what: string) => `Noted by you: ${what}`,
    demo: (what: string) => `In the sample data: ${what}`,
    import: (what: string, from: string) => `Here already from ${from}: ${what}`,
  },
  pairBeside: (what: string, from: string) => `Also in these files, from ${from}: ${what}`,
  pairsMore: (count: number) => `Show ${formatNumber(count, 0)} more`,
  pairsHidden: (count: number) =>
    `and ${formatNumber(count, 0)} more, of which you can add all or none`,
  pairsAll: 'Add all of them as well',
  pairsNone: 'Leave all of them out',

  activitiesTitle: 'Which activity is which',

  filesTitle: 'By product',
  holdsNothing: 'Nothing that Limber keeps.',
  closer: 'Look closer',
  samples: (kind: string) => `The newest ${kind}`,
  sampleColumns: { when: 'When', what: 'What', amount: 'Amount', detail: 'More' },
  troubleTitle: 'Good to know',
  fileNames: 'Files',
  moreFiles: (count: number) => `and ${formatNumber(count, 0)} more`,
  pasted: 'What you pasted',
  fileCount: (count: number) => formatCount(count, files),

  refusedTitle: 'Cannot be read',
  toRestore: 'Open it under “Check or restore a copy”',
  tablesTitle: 'Tables to explain',
  tablesLead: 'Limber does not know these tables. Say what their columns mean, and it remembers.',
  mapColumns: 'Say what the columns mean',
  mapColumnsOf: (name: string) => `Say what the columns mean in ${name}`,
  mapTitle: (name: string) => `Columns of ${name}`,

  droppedTitle: 'What stays in your files',
  dropped:
    'Names, e-mail addresses, routes and places, device numbers, weight, steps, pulse and sleep stages are not taken: Limber has no use for them.',
  effortOpen:
    'Where a file tells no effort, it stays open. A watch knows your pulse, not how hard it felt, so Limber never guesses it.',

  savedTitle: (count: number) =>
    count === 0 ? 'Nothing new' : `${formatCount(count, entries)} added`,
  savedNothing: 'Everything was here already, so nothing changed.',
  savedText: 'Your charts and your usual ranges follow from now on.',
  savedKnown: (count: number) =>
    count === 1
      ? 'One was here already, or was told twice.'
      : `${formatNumber(count, 0)} were here already, or were told twice.`,
  savedAlike: (count: number) =>
    count === 1
      ? 'One is like a session you have and was left out.'
      : `${formatNumber(count, 0)} are like sessions you have and were left out.`,
  seeTrends: 'See on Trends',
  openJournal: 'Open journal',
  more: 'Bring more',

  effortTitle: 'How hard was it?',
  effortText: (count: number) =>
    `${formatCount(count, sessions)} ${count === 1 ? 'has' : 'have'} no effort yet. Add it where you still remember; the rest can stay open.`,
  effortRate: 'Rate',
  effortRateLabel: (what: string) => `Rate the effort of ${what}`,
  effortRest: 'The others are in your journal.',

  failedTitle: 'That did not work',
  failures,
  retry: 'Try again',

  earlierTitle: 'Brought before',
  earlierNone: 'What you bring is listed here, and can be taken back as a whole.',
  earlierShow: (count: number) => `Show all ${formatNumber(count, 0)}`,
  earlierHere: (left: number, brought: number) =>
    `${formatNumber(left, 0)} of ${formatCount(brought, entries)} still here`,
  broughtOn: (when: string) => `Brought ${when}`,
  takeBack: 'Take back',
  takeBackLabel: (what: string) => `Take back ${what}`,
  takenBack: (count: number) => `${formatCount(count, entries)} taken back.`,
  putBack: 'They are back.',
  editedTitle: 'You changed some of these',
  editedText: (count: number) =>
    count === 1
      ? 'One of these entries was changed after it came. Keep that one?'
      : `${formatNumber(count, 0)} of these entries were changed after they came. Keep those?`,
  editedKeep: (count: number) => (count === 1 ? 'Keep the one I changed' : 'Keep what I changed'),
  editedTake: 'Take back everything',
} as const;
