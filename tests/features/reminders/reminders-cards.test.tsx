import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { calendarDay, momentAt } from '../../../src/core/moment';
import { cues } from '../../../src/core/reminders/notice';
import {
  newReminder,
  type Reminder,
  type ReminderKind,
  remindersAmong,
  usualRules,
} from '../../../src/core/reminders/reminder';
import { changeShown, saveReminder, storedReminders } from '../../../src/db/reminders';
import { DeskDayCard } from '../../../src/features/reminders/desk-day-card';
import { DueNowCard } from '../../../src/features/reminders/due-now-card';
import { RemindersCard } from '../../../src/features/reminders/reminders-card';
import {
  reminderNames,
  remindersWords as words,
} from '../../../src/features/reminders/reminders-words';
import { currentZone } from '../../../src/platform/clock';
import { clearStorage } from '../../support/clear-storage';

afterEach(clearStorage);

const stored = async (): Promise<Reminder[]> => remindersAmong(await storedReminders());
const untilStored = (...reminders: Reminder[]) =>
  waitFor(async () => expect(await stored()).toEqual(reminders));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

/** The card shows the hours of this test, not what it held before. */
const untilShown = (from: string) =>
  waitFor(() => expect(screen.getByLabelText(words.from)).toHaveProperty('value', from));

describe('the desk day', () => {
  const hours = { from: 540, to: 1020 };
  const schedule = { type: 'every', minutes: 45, hours } as const;
  const desk: Reminder = { ...newReminder('desk'), schedule };

  it('is set up by one tap, with a routine to start at once', async () => {
    render(<DeskDayCard />);
    fireEvent.click(await screen.findByRole('switch', { name: words.desk }));
    const routine = await screen.findByRole('link', { name: words.start });
    expect(routine.getAttribute('href')).toMatch(/^#\/stretch\/desk-/);
    await untilStored(desk);
  });

  it('takes other hours and days', async () => {
    await saveReminder(desk);
    render(<DeskDayCard />);
    await untilShown('09:00');
    type(words.from, '08:00');
    const earlier = { ...schedule, hours: { from: 480, to: 1020 } };
    await untilStored({ ...desk, schedule: earlier });
    fireEvent.click(screen.getByRole('checkbox', { name: words.weekday(6) }));
    await untilStored({ ...desk, schedule: earlier, days: [1, 2, 3, 4, 5, 6] });
  });

  it('says what to do with an end before the start, and keeps the hours that hold', async () => {
    await saveReminder(desk);
    render(<DeskDayCard />);
    await untilShown('09:00');
    type(words.to, '08:00');
    expect(await screen.findByText(words.notInOrder)).toBeTruthy();
    expect(screen.getByLabelText(words.to).getAttribute('aria-invalid')).toBe('true');
    expect(await stored()).toEqual([desk]);
    type(words.to, '18:00');
    await waitFor(() => expect(screen.queryByText(words.notInOrder)).toBeNull());
    await untilStored({ ...desk, schedule: { ...schedule, hours: { from: 540, to: 1080 } } });
  });

  it('says so when no day is left', async () => {
    await saveReminder({ ...desk, days: [] });
    render(<DeskDayCard />);
    expect(await screen.findByText(words.never['no-days'])).toBeTruthy();
  });
});

describe('the rows of reminders', () => {
  it('are all off at first, sharing beside the massage', async () => {
    render(<RemindersCard />);
    await waitFor(() => {
      const on = screen.getAllByRole<HTMLInputElement>('switch').filter((one) => one.checked);
      expect(on).toEqual([]);
    });
    const switches = screen.getAllByRole('switch');
    const names = switches.map((one) => one.closest('div')?.querySelector('label')?.textContent);
    expect(names.indexOf(reminderNames.share)).toBe(names.indexOf(reminderNames.massage) + 1);
  });

  it('let drinks come at another interval, and say that one', async () => {
    const schedule = { type: 'every', minutes: 120, hours: { from: 540, to: 1140 } } as const;
    const drinks: Reminder = { ...newReminder('drinks'), schedule };
    await saveReminder(drinks);
    render(<RemindersCard />);
    const times = await screen.findByText(words.when(reminderNames.drinks));
    const details = times.closest('details');
    if (!details) throw new Error('The times are not under their own heading');
    const every = within(details).getByLabelText(words.every);
    fireEvent.keyDown(every, { key: 'ArrowUp' });
    await untilStored({ ...drinks, schedule: { ...schedule, minutes: 135 } });
    expect(await screen.findByText(/^Not within 2\Wh\W15 of the last drink/)).toBeTruthy();
  });
});

describe('what is due now', () => {
  // each test another kind: what the card held before is then not taken for an answer
  const isDue = async (kind: ReminderKind) => {
    await saveReminder({ ...usualRules, quiet: { from: 0, to: 0 } });
    await saveReminder({ ...newReminder(kind), schedule: { type: 'at', minute: 0 } });
    render(<DueNowCard />);
    await screen.findByRole('heading', { name: cues[kind].title });
  };

  it('leads to the form', async () => {
    await isDue('check-in');
    expect(screen.getByRole('link', { name: words.open }).getAttribute('href')).toBe('#/check-in');
  });

  it('goes when it is put off', async () => {
    await isDue('stretch');
    fireEvent.click(screen.getByRole('button', { name: words.later }));
    await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
  });

  it('keeps away for the day', async () => {
    await isDue('drinks');
    fireEvent.click(screen.getByRole('button', { name: words.notToday }));
    await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
  });

  it('offers another time instead of a third "later"', async () => {
    const now = momentAt(Date.now(), currentZone());
    const snoozes = { day: calendarDay(now), count: 2 };
    await changeShown(() => ({ 'check-in': { snoozes } }));
    await isDue('check-in');
    expect(await screen.findByText(words.otherTime)).toBeTruthy();
    expect(screen.getByRole('link', { name: words.changeTime }).getAttribute('href')).toBe(
      '#/settings',
    );
    expect(screen.queryByRole('button', { name: words.later })).toBeNull();
  });
});
