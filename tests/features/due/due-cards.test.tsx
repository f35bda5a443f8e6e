import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/day';
import type { KindRecord, RecordOf } from '../../../src/core/log/kinds';
import type { SafetyItem } from '../../../src/core/log/safety-answer';
import { setPreferences, storedPreferences } from '../../../src/db/preferences';
import { addRecords } from '../../../src/db/records';
import { MassageCard } from '../../../src/features/due/massage-card';
import { PlanPage } from '../../../src/features/due/plan-page';
import { StretchCard } from '../../../src/features/due/stretch-card';
import { today } from '../../../src/platform/clock';
import { formatDay } from '../../../src/ui/format';
import { ToastHost } from '../../../src/ui/toast-host';
import { clearStorage } from '../../support/clear-storage';
import {
  lifeEvent,
  massage,
  rhythmPlan,
  safetyAnswer,
  stretch,
  treatmentPlan,
} from '../../support/records';

afterEach(clearStorage);

const now = today.value;
const ago = (days: number) => addDays(now, -days);
const done = (days: number, changes: Parameters<typeof massage>[1] = {}): KindRecord => ({
  kind: 'massage',
  record: massage(ago(days), changes),
});
const booked = (inDays: number): KindRecord => done(-inDays, { status: 'planned' });
const rhythm = (intervalDays: number): KindRecord => ({
  kind: 'plan',
  record: rhythmPlan(ago(200), { intervalDays }),
});
const answer = (days: number, changes: Partial<RecordOf<'safety-answer'>> = {}): KindRecord => ({
  kind: 'safety-answer',
  record: safetyAnswer(ago(days), changes),
});
const sign = (item: SafetyItem): KindRecord => answer(0, { items: [item] });
const noConditions = answer(10, { question: 'conditions' });

/** What a test before left in the signals gives way to the new answer of the database. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

const showMassage = async (...records: KindRecord[]) => {
  await addRecords(records);
  const view = render(
    <>
      <MassageCard />
      <ToastHost />
    </>,
  );
  await settled();
  return view;
};
const title = (name: string | RegExp) => screen.findByRole('heading', { name });
const linkOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
const openWhy = () => fireEvent.click(screen.getByRole('button', { name: 'Why?' }));

describe('the massage card', () => {
  test('offers a rhythm to somebody who noted nothing', async () => {
    await showMassage();
    await title('No rush with massage');
    expect(linkOf('Set a rhythm')).toBe('#/log/plan?type=rhythm');
    openWhy();
    expect(await screen.findByText(/No massage and no rhythm are noted yet\./)).toBeTruthy();
  });

  test('counts from the last session, however many rolls of self-massage came after it', async () => {
    const rolls = Array.from({ length: 70 }, (_, index) => done(index, { modality: 'self' }));
    await showMassage(rhythm(42), done(500), ...rolls);
    await title('Massage: past your usual rhythm');
    openWhy();
    expect(await screen.findByText(/^500 days since your last massage/)).toBeTruthy();
  });

  test.each([
    [8, /^Massage due on /],
    [9, 'Massage due tomorrow'],
    [10, 'Massage due today'],
    [12, `Massage due since ${formatDay(ago(2), 'short', now)}`],
    [15, 'Massage: past your usual rhythm'],
  ])('of a rhythm of 10 days after %i days', async (days, name) => {
    await showMassage(rhythm(10), done(days), noConditions, answer(1));
    await title(name);
    openWhy();
    expect(
      await screen.findByText(new RegExp(`^${days} days since .*every 10 days\\.`)),
    ).toBeTruthy();
    expect(screen.getByText('Common practice')).toBeTruthy();
  });

  test.each([
    ['a pause runs', 1],
    ['half the rhythm is left', 5],
  ])('stays away while %s', async (_why, days) => {
    const { container } = await showMassage(rhythm(10), done(days));
    await waitFor(() => expect(container.querySelector('h2')).toBeNull());
  });

  test('books at once when the safety questions were answered within a week', async () => {
    await showMassage(rhythm(10), done(10), noConditions, answer(7));
    await title('Massage due today');
    expect(linkOf('Mark as booked')).toBe('#/log/massage?status=planned');
  });

  test.each([
    ['signs', [noConditions, answer(8)]],
    ['conditions', [answer(1)]],
    ['both', []],
  ])('asks about %s first when that answer is missing or old', async (question, answers) => {
    await showMassage(rhythm(10), done(10), ...answers);
    await title('Massage due today');
    const next = encodeURIComponent('#/log/massage?status=planned');
    await waitFor(() =>
      expect(linkOf('Mark as booked')).toBe(`#/safety?question=${question}&next=${next}`),
    );
  });

  test('shows a booking in place of a due, and asks on its day whether it happened', async () => {
    const session = booked(3);
    await showMassage(rhythm(10), done(20), session);
    await title(`Massage booked for ${formatDay(addDays(now, 3), 'short', now)}`);
    expect(linkOf('Change booking')).toBe(
      `#/record/massage/${session.record.id}?back=${encodeURIComponent('#/')}`,
    );
  });

  test('asks on the day of a booking whether it happened', async () => {
    await showMassage(rhythm(10), done(20), booked(0));
    await title('Massage booked for today');
    expect(screen.getByRole('link', { name: 'It happened' })).toBeTruthy();
  });

  test.each([
    ['saddle', 'Get help before anything else'],
    ['swollen-leg', 'Check with a clinician first'],
  ] as const)('lets an open sign (%s) come before everything', async (item, name) => {
    await showMassage(rhythm(10), done(20), sign(item));
    await title(name);
    expect(screen.queryByRole('link', { name: 'Mark as booked' })).toBeNull();
    expect(linkOf('What to do now')).toBe('#/safety?question=show');
    expect(screen.getByText('Guideline')).toBeTruthy();
  });

  test('names a booking that stands while a sign is open', async () => {
    await showMassage(rhythm(10), done(20), booked(2), sign('unwell'));
    await title('Check with a clinician first');
    expect(screen.getByText(/^Massage booked for/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Change booking' })).toBeTruthy();
  });

  test('asks for a word of a professional while a condition is not cleared', async () => {
    const condition = answer(3, { question: 'conditions', items: ['condition'] });
    await showMassage(rhythm(10), done(20), condition);
    await title('Ask before the next massage');
    expect(screen.getByText(/whether and where massage suits you\./)).toBeTruthy();
  });
});

describe('"Not now"', () => {
  const putOff = async (choice: string) => {
    await showMassage(rhythm(10), done(10));
    await title('Massage due today');
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
    fireEvent.click(await screen.findByRole('button', { name: choice }));
    return screen.findByText(/^Massage prompts are quiet until/);
  };

  test.each([
    ['Tomorrow', 1],
    ['In three days', 3],
    ['In a week', 7],
  ])('keeps the card away until the day chosen: %s', async (choice, days) => {
    const until = addDays(now, days);
    const line = await putOff(choice);
    expect(line.textContent).toContain(formatDay(until, 'short', now));
    expect((await storedPreferences()).snoozedUntil).toEqual({ massage: until });
  });

  test('is undone by the toast', async () => {
    await putOff('Tomorrow');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await title('Massage due today')).toBeTruthy();
  });

  test('is taken back by "Show again"', async () => {
    await putOff('In a week');
    fireEvent.click(screen.getByRole('button', { name: 'Show again' }));
    expect(await title('Massage due today')).toBeTruthy();
  });

  test('is over on the day chosen', async () => {
    await setPreferences({ snoozedUntil: { massage: now, stretch: ago(3) } });
    await showMassage(rhythm(10), done(10));
    expect(await title('Massage due today')).toBeTruthy();
  });

  test('never hides a safety stop', async () => {
    await setPreferences({ snoozedUntil: { massage: addDays(now, 7) } });
    await showMassage(sign('saddle'));
    expect(await title('Get help before anything else')).toBeTruthy();
  });
});

describe('the stretch card', () => {
  test('names the regions, each pair once, with the reason for both offered', async () => {
    await setPreferences({ profile: 'desk' });
    render(<StretchCard />);
    await title('A stretch would do');
    expect(screen.getByText('Neck and upper shoulder, chest and front of hip')).toBeTruthy();
    openWhy();
    const list = await screen.findAllByText(/No stretch is noted here in the last 4 weeks\./);
    expect(list).toHaveLength(2);
    expect(screen.getAllByText('Guideline')).toHaveLength(2);
    expect(linkOf('Log a stretch')).toContain('region=upper-trap-left&region=upper-trap-right');
  });

  test('stays quiet without a profile, when all is stretched, and while a sign is open', async () => {
    const view = render(<StretchCard />);
    await settled();
    expect(view.container.textContent).toBe('');
    await setPreferences({ profile: 'desk' });
    await title('A stretch would do');
    await addRecords([sign('unwell')]);
    await waitFor(() => expect(view.container.textContent).toBe(''));
  });

  test('can be put off and shown again', async () => {
    await setPreferences({ profile: 'desk', snoozedUntil: { stretch: addDays(now, 2) } });
    render(<StretchCard />);
    await screen.findByText(/^Stretch prompts are quiet until/);
    fireEvent.click(screen.getByRole('button', { name: 'Show again' }));
    expect(await title('A stretch would do')).toBeTruthy();
  });
});

describe('the plan page', () => {
  const open = async (...records: KindRecord[]) => {
    await addRecords(records);
    render(<PlanPage />);
    await screen.findByRole('heading', { level: 1, name: 'Plan' });
    await settled();
  };
  const dates = () =>
    within(screen.getByText('Next dates, if the rhythm holds').parentElement ?? document.body)
      .getAllByRole('listitem')
      .slice(0, 3)
      .map((item) => item.textContent);
  const short = (inDays: number) => formatDay(addDays(now, inDays), 'short', now);

  test('projects the next dates from the due day', async () => {
    await open(rhythm(10), done(4));
    expect(screen.getByText('Every 10 days, your own rhythm')).toBeTruthy();
    expect(dates()).toEqual([short(6), short(16), short(26)]);
  });

  test('projects from today when the due day has passed, and from a booking where there is one', async () => {
    await open(rhythm(10), done(14));
    expect(dates()).toEqual([short(0), short(10), short(20)]);
    await addRecords([booked(3)]);
    await waitFor(() => expect(dates()).toEqual([short(3), short(13), short(23)]));
  });

  test('projects nothing while a sign is open, and says that stretching waits', async () => {
    await setPreferences({ profile: 'desk' });
    await open(rhythm(10), done(14), sign('unwell'));
    expect(screen.queryByText('Next dates, if the rhythm holds')).toBeNull();
    expect(screen.getByText('Stretching waits')).toBeTruthy();
  });

  test('explains a pause with two grounds', async () => {
    await open(rhythm(10), done(1));
    expect(screen.getByText('Give it a day or two')).toBeTruthy();
    openWhy();
    expect(await screen.findByText(/1 in 10 people/)).toBeTruthy();
    expect(screen.getByText("App's choice")).toBeTruthy();
    expect(screen.getByText('Research')).toBeTruthy();
  });

  test('counts the sessions of a plan that others did since it began', async () => {
    const plan: KindRecord = {
      kind: 'plan',
      record: treatmentPlan(ago(10), { setBy: 'Ana Petrova', reviewDay: addDays(now, 18) }),
    };
    await open(plan, done(11), done(9), done(5), done(4, { modality: 'self' }));
    const until = formatDay(addDays(now, 17), 'short', now);
    expect(screen.getByText(`2 of 8 sessions done, runs until ${until}`)).toBeTruthy();
    expect(screen.getByText('2 a week, from your plan')).toBeTruthy();
    expect(screen.getByText(/^Set by Ana Petrova on /)).toBeTruthy();
    expect(screen.getByText(/^Week 2 of 4: [01] sessions? this week$/)).toBeTruthy();
    expect(screen.getAllByText('Left neck and upper shoulder')).toHaveLength(2);
  });

  test('adds up the week of each pair of regions and leads to its form', async () => {
    await setPreferences({ profile: 'desk' });
    await open({
      kind: 'stretch',
      record: stretch(ago(1), {
        moves: [
          { region: 'chest-left', seconds: 60 },
          { region: 'chest-right', seconds: 30 },
        ],
      }),
    });
    const chest = screen.getByRole('link', { name: /^Chest/ });
    expect(chest.textContent?.replaceAll('\u00a0', ' ')).toContain(
      '1 day, 30 s in the last 7 days',
    );
    expect(chest.getAttribute('href')).toMatch(/\?region=chest-right&region=chest-left&back=/);
  });

  test('lists what is coming up', async () => {
    await open({ kind: 'event', record: lifeEvent(addDays(now, 9), { name: 'City run' }) });
    expect(await screen.findByRole('link', { name: /City run/ })).toBeTruthy();
  });
});
