import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { MS_PER_DAY } from '../../../src/core/day';
import { db } from '../../../src/db/db';
import { setPreferences, storedPreferences } from '../../../src/db/preferences';
import { addRecords } from '../../../src/db/records';
import { CopyDueCard } from '../../../src/features/transfer/copy-due-card';
import { copyDueWords as words } from '../../../src/features/transfer/copy-due-words';
import { drink } from '../../support/records';

afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

const daysAgo = (days: number) => Date.now() - days * MS_PER_DAY;

test('an old copy is told with its age, and "Not now" is heard for a week', async () => {
  const createdAt = daysAgo(40);
  await addRecords([
    { kind: 'drink', record: drink('2026-11-01', { createdAt, updatedAt: daysAgo(1) }) },
  ]);
  await setPreferences({ lastCopyAt: daysAgo(20) });
  render(<CopyDueCard />);
  expect(await screen.findByText(/^Your last copy is (19|20|21) days old/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: words.later }));
  await waitFor(() => expect(screen.queryByText(words.title)).toBeNull());
  expect((await storedPreferences()).snoozedUntil).toHaveProperty('copy');
});
