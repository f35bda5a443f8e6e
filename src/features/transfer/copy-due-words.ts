import { COPY_RECORDS } from '../../core/backup/copy-due';
import { formatCount } from '../../ui/format';

const days = { one: 'day', other: 'days' };

export const copyDueWords = {
  title: 'Save a copy',
  reasons: {
    days: (since: number | undefined) =>
      since === undefined
        ? 'Your notes are on this device alone. No copy has been saved yet.'
        : `Your last copy is ${formatCount(since, days)} old.`,
    records: (since: number | undefined) =>
      since === undefined
        ? `You have made more than ${COPY_RECORDS - 1} notes, and no copy has been saved yet.`
        : `You have made more than ${COPY_RECORDS - 1} notes since your last copy.`,
  },
  save: 'Go to your data',
  later: 'Not now',
} as const;
