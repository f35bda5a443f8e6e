import type { RefusalReason, Warning, WarningCode } from '../../core/import/found';
import type { LeftOut } from '../../core/import/import-tally';
import { formatCount, formatList, formatNumber, type Plural } from '../../ui/format';
import { kindCounts } from '../../ui/records/kind-counts';
import { declinedSentences, formatName } from './format-words';

const refusals: Readonly<Record<RefusalReason, string>> = {
  'empty-file': 'The file is empty. Export it again, and wait until the download is complete.',
  'unknown-format': 'Limber does not know this kind of file.',
  'not-importable': 'Limber knows this kind of file, but cannot read it.',
  'unreadable-file':
    'The browser could not open the file. It may have been moved, or is not downloaded completely. Choose it once more.',
  'too-many-columns':
    'The table has too many columns. Save the ones you need as a file of their own.',
  'broken-file': 'The file is damaged or incomplete. Export or download it once more.',
  'too-large':
    'The file, or something packed in it, is too large to be read safely. Export a shorter time.',
  encrypted: 'The archive is locked with a password. Unpack it first, then choose what was in it.',
  'own-copy': 'This is a copy of Limber itself. It is opened under Your data.',
  'nothing-found':
    'Nothing in this archive can be read. If it holds another archive, unpack that one first.',
};

/** Why a file cannot be taken, and what to do about it. */
export const refusalSentence = (reason: RefusalReason, format: string | undefined): string =>
  (reason === 'not-importable' && format && declinedSentences[format]) || refusals[reason];

const rowsText = (rows: readonly number[], count: number): string => {
  if (rows.length === 0) return '';
  const named = rows.map((row) => formatNumber(row, 0));
  const list = count > rows.length ? `${named.join(', ')} and more` : formatList(named);
  return ` ${count === 1 ? 'Row' : 'Rows'} ${list}.`;
};

type Say = (count: number, what: string) => string;
const times = (count: number) => (count === 1 ? 'Once' : `${formatNumber(count)} times`);
const row: Plural = { one: 'row', other: 'rows' };

const notKept: Readonly<Record<string, string>> = {
  notes: 'Notes',
  activities: 'Activities',
  scales: 'Scales',
};

const warnings: Readonly<Record<WarningCode, Say>> = {
  'unreadable-date': (count) =>
    `${times(count)} a date or time cannot be read. What hangs on it is left out.`,
  'unreadable-number': (count) =>
    `${times(count)} a number cannot be read. That number, or the entry it makes, is left out.`,
  'unknown-unit': (count, what) =>
    `${times(count)} an amount is in a unit Limber does not know${what && ` (${what})`}. It is left out.`,
  'short-row': (count) => `${formatCount(count, row)} with too few cells: left out.`,
  'long-row': (count) => `${formatCount(count, row)} with more cells than columns.`,
  'unclosed-quote': (count) =>
    `${formatCount(count, row)} with a quotation mark that never ends: left out.`,
  'cut-off': () =>
    'The file ends too early. What came before is here; export it once more for the rest.',
  checksum: () =>
    'The file changed on its way here: its check number does not fit. Look at the numbers twice.',
  'no-session': (count) =>
    `${count === 1 ? 'A recording was' : `${formatNumber(count)} recordings were`} never finished, so the length comes from its first and last point.`,
  'no-times': (count) =>
    `${count === 1 ? 'One recording has' : `${formatNumber(count)} recordings have`} no times, only a route: left out.`,
  'same-twice': (count) =>
    `${times(count)} the file says the same thing again. Look whether that is right.`,
  'not-kept': (_count, what) => `${notKept[what] ?? 'Something'}: not kept.`,
  'nothing-in-row': (count) => `${formatCount(count, row)} without what an entry needs: left out.`,
  'broken-record': (count) =>
    `${formatCount(count, row)} with values Limber cannot keep: left out.`,
  'repeated-elsewhere': () =>
    'Other files of the archive only repeat this one, so they are left out.',
};

/** What a file holds that could not be taken as it stands. */
export const warningSentence = ({ code, count, rows, what = '' }: Warning): string =>
  warnings[code](count, what) + rowsText(rows, count);

const leftOutReasons: Readonly<Partial<Record<`${string}.${LeftOut['reason']}`, string>>> = {
  'minutes.required': 'without a length. Limber needs minutes',
  'minutes.out-of-range': 'shorter than a minute or longer than a day',
  'amount.out-of-range': 'with an amount that cannot be',
  'amount.required': 'without an amount',
  'soreness.nothing-recorded': 'without a mood: its word is missing or left out',
  'awake.ends-before-start': 'with an end before the start, or a whole day long',
  'awakeMinutes.awake-longer-than-attempt': 'with more time awake than in bed',
};

const anyField: Readonly<Partial<Record<LeftOut['reason'], string>>> = {
  'in-future': 'in the future. Is the time zone right?',
  'too-early': 'with a date too long ago. Is the order of day and month right?',
  'not-a-day': 'without a date',
  'not-a-time': 'without a time',
};

/** How many were left out and why: "2 workouts without a length. Limber needs minutes." */
export function leftOutSentence({ kind, field, reason, count }: LeftOut): string {
  const why =
    leftOutReasons[`${field}.${reason}`] ?? anyField[reason] ?? 'with values Limber cannot keep';
  return `${formatCount(count, kindCounts[kind])} ${why}${why.endsWith('?') ? '' : '.'}`;
}

/** "FIT file of a watch, Strava": several formats of one archive. */
export const formatsText = (formats: readonly string[]): string =>
  formatList(formats.map(formatName));
