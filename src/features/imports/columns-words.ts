import type { CellUnit, FieldId, TableKind } from '../../core/import/column-fields';
import type { FixedField, NightDay } from '../../core/import/column-mapping';
import { formatCount, formatList, formatNumber, type Plural } from '../../ui/format';

const rows: Plural = { one: 'row', other: 'rows' };

/** What a row of the table is. */
const kindNames: Readonly<Record<TableKind, string>> = {
  training: 'A workout',
  sleep: 'A night',
  drink: 'A drink',
  massage: 'A massage',
  stretch: 'A stretch',
  'check-in': 'A check-in',
};

/** What a column can hold. */
const fieldNames: Readonly<Record<FieldId, string>> = {
  day: 'Date, or date and time',
  clock: 'Time of day',
  start: 'Fell asleep',
  bed: 'Went to bed',
  end: 'End',
  duration: 'How long',
  activity: 'Activity',
  distance: 'Distance',
  kcal: 'Energy used',
  rpe: 'Effort, 0 to 10',
  quality: 'How well you slept, 1 to 5',
  amount: 'How much',
  what: 'What you drank',
  modality: 'Kind of massage',
  region: 'Part of the body',
  pressure: 'Pressure, 1 to 5',
  price: 'Price',
  energy: 'Energy, 1 to 5',
  mood: 'Mood, 1 to 5',
  stress: 'Stress, 1 to 5',
  sleepQuality: 'Sleep, 1 to 5',
  note: 'Note',
};

const unitNames: Readonly<Record<CellUnit, string>> = {
  min: 'Minutes: 62, or 62:30',
  'min-h': 'Minutes, or hours: 62, or 1:02',
  h: 'Hours: 1.5, or 1:30',
  s: 'Seconds: 90, or 1:30',
  km: 'Kilometres',
  mi: 'Miles',
  m: 'Metres',
  kcal: 'Kilocalories',
  kj: 'Kilojoules',
  ml: 'Millilitres',
  cl: 'Centilitres',
  dl: 'Decilitres',
  l: 'Litres',
  'fl-oz': 'US fluid ounces',
  '5-best': '5 is the good end',
  '1-best': '1 is the good end',
};

const fixedNames: Readonly<Record<FixedField, string>> = {
  activity: 'Activity of every row',
  what: 'Drink of every row',
  modality: 'Kind of every massage',
  region: 'Part of the body in every row',
};

const nightDays: Readonly<Record<NightDay, string>> = {
  evening: 'The evening before',
  morning: 'The morning after',
};

const fieldName = (field: FieldId, kind: TableKind): string =>
  field === 'end' && kind === 'sleep' ? 'Woke up' : fieldNames[field];

export const columnsWords = {
  asLastTime: 'Chosen as last time.',
  guessAgain: 'Guess again',
  kind: 'What is a row of this table?',
  kindNames,
  columnsTitle: 'Columns',
  columnsLead: 'Say what each column holds. What you leave unused stays out.',
  holds: (column: string) => `What “${column}” holds`,
  unnamed: (place: number) => `Column ${formatNumber(place)}`,
  unused: 'Not used',
  empty: 'Empty in the first rows',
  fieldName,
  unitOf: (column: string) => `Unit of “${column}”`,
  unitNames,
  search: 'Find a column',
  pages: 'More columns',
  noneFound: 'No column is called so.',
  missing: (kind: TableKind, groups: readonly (readonly FieldId[])[]) =>
    `Still needed: ${formatList(groups.map((group) => group.map((field) => `“${fieldName(field, kind)}”`).join(' or ')))}.`,
  fixedNames,
  fixedNone: 'Not said',
  nightDay: 'Which day does the date name?',
  nightDays,
  previewTitle: 'As it would be stored',
  counting: 'Counting the rows that can be read.',
  kept: (kept: number, all: number) =>
    `${formatNumber(kept, 0)} of ${formatCount(all, rows)} can be read.`,
  leftOutTitle: 'Left out',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  row: (row: number) => `Row ${formatNumber(row, 0)}`,
  nothingInRow: 'What such an entry needs is missing.',
  unreadable: (cell: string, field: string) =>
    `“${cell.slice(0, 60)}” cannot be read as “${field}”.`,
  without: (field: string) => `Without “${field}”, which cannot be read.`,
  use: 'Use these columns',
  leave: 'Leave this file out',
  nothingKept: 'No row can be read so. Choose other columns.',
};
