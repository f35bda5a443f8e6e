import type { Standing } from '../../core/backup/compare';
import type { CopyStep } from '../../platform/copy-desk';
import { formatCount, formatNumber, type Plural } from '../../ui/format';
import type { ReadFailure } from './restore-state';

const records: Plural = { one: 'record', other: 'records' };
const rows: Plural = { one: 'entry', other: 'entries' };

const steps: Readonly<Record<CopyStep, (rows: number) => string>> = {
  opening: () => 'Opening the file',
  checking: () => 'Checking every entry',
  comparing: () => 'Comparing with what is here',
  keeping: () => 'Keeping a safety copy of what is here',
  writing: (written) => (written > 0 ? `Writing: ${formatNumber(written)} entries` : 'Writing'),
};

const standingNames: Readonly<Record<Standing, string>> = {
  new: 'New',
  changed: 'Newer',
  identical: 'Same',
  older: 'Older',
};

const problems: Readonly<Record<ReadFailure, string>> = {
  'too-large': 'This file is too large to be a Limber copy. Nothing changed.',
  'not-a-copy': 'This is not a Limber copy. Nothing changed.',
  damaged: 'This copy is damaged or incomplete and cannot be read. Nothing changed.',
  'newer-version':
    'This copy was made by a newer Limber. Update the app, then try again. Nothing changed.',
  'unreadable-file': 'The file could not be opened. Nothing changed.',
  locked: 'This copy is locked with a passphrase.',
  'wrong-passphrase': 'This passphrase does not open the copy.',
};

export const restoreWords = {
  title: 'Check or restore a copy',
  lead: 'See whether a copy can be read and what it would bring. Nothing changes until you say so.',
  choose: 'Copy file',
  cancel: 'Cancel',
  steps,
  problems,
  safetyCopy: {
    restore: 'Look at the safety copy from before the last replacement',
    update: 'Look at the safety copy from before the last update of your records',
  },

  passphrase: 'Passphrase of this copy',
  locked: 'This copy is locked. Its passphrase is shown as you type.',
  wrongPassphrase: 'This passphrase does not open the copy. Check capitals and spaces.',
  unlock: 'Unlock',

  found: (when: string) => `Copy from ${when}`,
  foundTable: (when: string) => `Table, last changed ${when}`,
  readableTable: (count: number) =>
    `This table can be read. It holds ${formatCount(count, records)}.`,
  readable: (count: number, app: string) =>
    `This copy can be read. It holds ${formatCount(count, records)}${app ? ` and was made by Limber ${app}` : ''}.`,
  holds: 'Compared with this device',
  what: 'What',
  standings: standingNames,
  holdsNothing: 'It holds no records.',
  broken: (count: number) =>
    count === 1
      ? 'One entry of the copy cannot be used and will be left out.'
      : `${formatNumber(count)} entries of the copy cannot be used and will be left out.`,
  brokenShow: 'Show which',
  brokenMore: (count: number) => `and ${formatNumber(count)} more`,
  ahead: (count: number) =>
    count === 1
      ? 'One entry was last changed on a day still to come: a clock was wrong. It is taken as it is.'
      : `${formatNumber(count)} entries were last changed on days still to come: a clock was wrong. They are taken as they are.`,
  wasLacking: (parts: string) => `When it was made, some ${parts} could not be read.`,

  withSettings: (count: number) =>
    count === 1
      ? 'Also take the setting that differs'
      : `Also take the ${formatNumber(count)} settings that differ`,
  mergeText: 'Adding keeps everything that is here and takes what is new or newer in the copy.',
  nothingNew: 'Everything in this copy is already here.',
  merge: (count: number) => (count === 0 ? 'Add' : `Add ${formatCount(count, rows)}`),
  replace: 'Replace everything',
  replaceTitle: 'Replace everything here?',
  replaceText: (here: number, there: number, when: string) =>
    `${formatCount(here, records)} on this device will be replaced by ${formatCount(there, records)} from ${when}. You can undo it until you leave the page.`,
  replaceConfirm: (here: number) =>
    here === 0 ? 'Restore' : `Replace ${formatCount(here, records)}`,
  replaceWord: 'replace',
  restored: {
    merged: 'Added from the copy.',
    replaced: 'Restored from the copy.',
  },
  undo: 'Undo',
  undone: 'Undone. Everything is as it was before.',

  failures: {
    'storage-full': 'There is not enough room on this device. Nothing changed.',
    outdated:
      'A newer Limber is open in another tab. Reload this one and try again. Nothing changed.',
    unavailable: 'The browser would not open its storage. Nothing changed.',
  },
} as const;
