import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/day';
import type { KindRecord, RecordOf } from '../../../src/core/log/kinds';
import { setPreferences, storedPreferences } from '../../../src/db/preferences';
import { addRecords } from '../../../src/db/records';
import { ChecksCard } from '../../../src/features/checks/checks-card';
import { checksDue } from '../../../src/features/checks/checks-state';
import { checksWords as words } from '../../../src/features/checks/checks-words';
import { today } from '../../../src/platform/clock';
import { ToastHost } from '../../../src/ui/toast-host';
import { bannedWords } from '../../support/banned-words';
import { clearStorage } from '../../support/clear-storage';
import { complaint, questionnaire } from '../../support/records';

afterEach(clearStorage);

const now = today.value;
const ago = (days: number) => addDays(now, -days);
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));
const open = async (...records: KindRecord[]) => {
  await addRecords(records);
  render(
    <>
      <ChecksCard />
      <ToastHost />
    </>,
  );
  await settled();
};
const desk = (days: number) => questionnaire(ago(days));
const score = (days: number, about: RecordOf<'complaint'>) =>
  questionnaire(ago(days), {
    instrument: 'ostrc',
    version: '2',
    answers: { participation: '0' },
    complaint: about.id,
  });
const neck = complaint(ago(30), { name: 'Stiff neck' });
const knee = complaint(ago(20), { name: 'Left knee' });
const due = (facts: Partial<Parameters<typeof checksDue>[0]>) =>
  checksDue({ sheets: [], complaints: [], profile: null, today: now, ...facts }).map(
    ({ instrument, complaint: about, lastDay }) => [instrument, about?.name, lastDay],
  );

describe('weekly checks', () => {
  test('offer the desk check to somebody at a desk, and to whoever answered it before', () => {
    expect(due({ profile: 'desk' })).toEqual([['cmdq', undefined, undefined]]);
    expect(due({ profile: 'athlete' })).toEqual([]);
    expect(due({ profile: 'athlete', sheets: [desk(9)] })).toEqual([['cmdq', undefined, ago(9)]]);
  });

  test('wait until seven days have passed since the last', () => {
    expect(due({ profile: 'desk', sheets: [desk(20), desk(6)] })).toEqual([]);
    expect(due({ profile: 'desk', sheets: [desk(7), desk(20)] })).toEqual([
      ['cmdq', undefined, ago(7)],
    ]);
  });

  test('count each open complaint by itself', () => {
    const sheets = [score(2, neck), score(8, knee), desk(1)];
    expect(due({ complaints: [knee, neck], sheets })).toEqual([['ostrc', 'Left knee', ago(8)]]);
    expect(due({ complaints: [knee, neck] })).toEqual([
      ['ostrc', 'Stiff neck', undefined],
      ['ostrc', 'Left knee', undefined],
    ]);
  });

  test('leave a closed complaint alone', () => {
    expect(due({ complaints: [{ ...neck, closedOn: ago(1) }] })).toEqual([]);
  });
});

describe('the card on Today', () => {
  test('leads to the form of each check', async () => {
    await setPreferences({ profile: 'desk' });
    await open({ kind: 'complaint', record: neck }, { kind: 'questionnaire', record: desk(8) });
    const address = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(await screen.findByRole('heading', { name: words.title })).toBeTruthy();
    expect(address('Stiff neck Four questions about this week.')).toBe(
      `#/log/questionnaire?instrument=ostrc&complaint=${neck.id}`,
    );
    expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toBe(
      '#/log/questionnaire?instrument=cmdq',
    );
    expect(screen.getAllByRole('link')[0]?.textContent).toMatch(/^Desk checkLast answered/);
  });

  test('goes as soon as the check is answered', async () => {
    await setPreferences({ profile: 'desk' });
    await open();
    await screen.findByText(words.desk);
    await addRecords([{ kind: 'questionnaire', record: desk(0) }]);
    await waitFor(() => expect(screen.queryByText(words.desk)).toBeNull());
  });

  test('stays away for two days on "Not now", and comes back by Undo', async () => {
    await setPreferences({ profile: 'desk', snoozedUntil: { massage: ago(-5) } });
    await open();
    fireEvent.click(await screen.findByRole('button', { name: words.notNow }));
    await waitFor(() => expect(screen.queryByText(words.desk)).toBeNull());
    expect((await storedPreferences()).snoozedUntil).toEqual({
      massage: ago(-5),
      checks: ago(-2),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(words.desk)).toBeTruthy();
  });

  test('shows four and counts the rest', async () => {
    const many = Array.from(
      { length: 6 },
      (_, index): KindRecord => ({
        kind: 'complaint',
        record: complaint(ago(index), { name: `Spot ${index}` }),
      }),
    );
    await open(...many);
    expect(await screen.findByRole('link', { name: words.more(2) })).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
  });

  test('says nothing that is banned', () => {
    for (const text of Object.values(words)) {
      expect(typeof text === 'string' ? text : text(2 as never)).not.toMatch(bannedWords);
    }
  });
});
