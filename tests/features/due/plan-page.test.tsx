import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../src/core/day';
import { demoRecords } from '../../../src/core/demo/demo-records';
import { type Persona, personas } from '../../../src/core/demo/personas';
import type { KindRecord, RecordOf } from '../../../src/core/log/kinds';
import { modalities } from '../../../src/core/log/massage';
import { regionName } from '../../../src/core/regions';
import { countsTowardsRhythm } from '../../../src/core/rules/sessions';
import { setPreferences } from '../../../src/db/preferences';
import { addRecords, allRecords, newRecordId } from '../../../src/db/records';
import { engineInputs } from '../../../src/features/due/due-state';
import { PlanPage } from '../../../src/features/due/plan-page';
import { currentZone, dayStartHour, today } from '../../../src/platform/clock';
import { formatDay } from '../../../src/ui/format';
import { ToastHost } from '../../../src/ui/toast-host';
import { clearStorage } from '../../support/clear-storage';
import { checkIn, lifeEvent, massage, safetyAnswer, treatmentPlan } from '../../support/records';

afterEach(clearStorage);

const now = today.value;
const ago = (days: number) => addDays(now, -days);

const open = async (records: readonly KindRecord[]) => {
  await addRecords([...records]);
  render(
    <>
      <PlanPage />
      <ToastHost />
    </>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Plan' });
  // What was answered for the life before may stand until storage has answered for this one.
  const massages = records.flatMap((item) => (item.kind === 'massage' ? [item.record.id] : []));
  await waitFor(() =>
    expect(engineInputs.value?.massages.map(({ id }) => id).sort()).toEqual(massages.sort()),
  );
};
const card = (name: string) =>
  screen.getByRole('heading', { level: 2, name }).parentElement?.parentElement ?? document.body;
const textOf = (name: string) => (card(name).textContent ?? '').replaceAll('\u00a0', ' ');

describe('Plan on an empty log', () => {
  test('says what is missing and claims nothing', async () => {
    await open([]);
    await waitFor(() => expect(textOf('Massage rhythm')).toContain('No rhythm yet.'));
    expect(textOf('Next time')).toContain('Nothing to go by yet.');
    expect(textOf('Safety questions')).toContain('Signs: not answered yet');
    expect(textOf('Safety questions')).toContain('Conditions: not answered yet');
    expect(textOf('Treatment plan')).toContain('Add a treatment plan');
    expect(textOf('Coming up')).toContain('No race, trip or holiday noted.');
  });
});

describe.each(personas)('Plan on the sample life of %s', (persona: Persona) => {
  const kind = <K extends KindRecord['kind']>(records: readonly KindRecord[], wanted: K) =>
    records.filter((each) => each.kind === wanted).map(({ record }) => record as RecordOf<K>);

  const life = () =>
    demoRecords({
      persona,
      today: now,
      now: Date.now(),
      clock: { zone: currentZone(), dayStartHour: dayStartHour.value },
      makeId: () => newRecordId(),
    });

  test('says what is true of its records', async () => {
    const records = life();
    await setPreferences({ profile: persona === 'athlete' ? 'athlete' : 'desk' });
    await open(records);
    const sessions = kind(records, 'massage').filter(
      (each) => countsTowardsRhythm(each) && each.day <= now,
    );
    const last = sessions
      .map(({ day }) => day)
      .sort()
      .at(-1);
    if (!last) throw new Error('A sample life has a massage');
    fireEvent.click(screen.getAllByRole('button', { name: 'Why?' })[0] ?? document);
    await waitFor(() =>
      expect(textOf('Massage rhythm')).toMatch(
        new RegExp(`${formatDay(last, 'date', now)}|booked`),
      ),
    );

    const answers = kind(records, 'safety-answer').filter(({ question }) => question === 'signs');
    const answered = answers
      .map(({ day }) => day)
      .sort()
      .at(-1);
    expect(textOf('Safety questions')).toContain(
      answered ? 'Signs: last answered' : 'Signs: not answered yet',
    );

    const plans = kind(records, 'plan').filter(({ type }) => type === 'treatment');
    const plan = plans.at(-1);
    if (plan?.type === 'treatment') {
      const done = sessions.filter(({ day }) => day >= plan.day).length;
      expect(textOf('Treatment plan')).toContain(
        `${done} of ${plan.sessionsPerWeek * plan.weeks} sessions done`,
      );
      expect(textOf('Treatment plan')).toContain(
        `Week ${Math.floor(daysBetween(plan.day, now) / 7) + 1} of ${plan.weeks}`,
      );
    } else {
      expect(textOf('Treatment plan')).toContain('Add a treatment plan');
    }
  });

  test('counts for each area what was noted there, and says when it was last massaged', async () => {
    const records = life();
    await open(records);
    const done = kind(records, 'massage').filter(
      ({ status, day }) => status === 'done' && day <= now,
    );
    await waitFor(() => expect(card('Next time').querySelectorAll('dt').length).toBeGreaterThan(0));
    for (const term of card('Next time').querySelectorAll('dt')) {
      const days = here(done, term.textContent).map(({ day }) => daysBetween(day, now));
      const text = plain(term.parentElement);
      const since = Math.min(...days);
      expect(text).toContain(
        days.length === 0
          ? 'no massage noted here in the last year'
          : since === 0
            ? 'massaged today'
            : `assaged ${since} day`,
      );
    }
    fireEvent.click(screen.getByRole('button', { name: 'What was noted' }));
    for (const name of card('Next time').querySelectorAll('b')) {
      const text = plain(name.parentElement);
      const lines = [...text.matchAll(/\b(\d+) sessions?, last on/g)];
      expect(lines).not.toEqual([]);
      const counts = modalities.map(
        ({ id }) => here(done, name.textContent).filter(({ modality }) => modality === id).length,
      );
      for (const [line, count] of lines) expect(counts, line).toContain(Number(count));
      expect(text).not.toMatch(/work(s|ed)|help(s|ed)/);
    }
  });
});

const plain = (element: Element | null) => (element?.textContent ?? '').replaceAll('\u00a0', ' ');

const here = (done: readonly RecordOf<'massage'>[], name: string | null) =>
  done.filter(({ regions }) => regions.some((region) => regionName(region) === name));

describe('a treatment plan', () => {
  const running = (changes: Parameters<typeof treatmentPlan>[1] = {}): KindRecord => ({
    kind: 'plan',
    record: treatmentPlan(ago(15), { reviewDay: ago(1), ...changes }),
  });

  test('is reviewed with one press, which can be undone', async () => {
    await open([running()]);
    fireEvent.click(await screen.findByRole('button', { name: 'Reviewed' }));
    await waitFor(async () =>
      expect(await allRecords('plan')).toMatchObject([{ reviewedOn: now }]),
    );
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Reviewed' })).toBeNull());
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Reviewed' })).toBeTruthy();
    expect((await allRecords('plan'))[0]).not.toHaveProperty('reviewedOn');
  });

  test('says whose turn it is among the kinds it asks for', async () => {
    await open([
      running({ modalities: ['classic', 'deep-tissue'] }),
      { kind: 'massage', record: massage(ago(4), { modality: 'classic' }) },
    ]);
    await waitFor(() =>
      expect(textOf('Next time')).toContain(
        "The plan's turn: Deep tissue, after Russian (classic) massage last time",
      ),
    );
    expect(textOf('Treatment plan')).toContain('Russian (classic) massage and Deep tissue');
  });

  test('notes what followed a kind of massage, in points and with the number of sessions', async () => {
    const soreness = (day: number, value: number): KindRecord => ({
      kind: 'check-in',
      record: checkIn(ago(day), { soreness: { 'upper-trap-left': value } }),
    });
    await open([
      running(),
      soreness(5, 5),
      soreness(3, 3),
      { kind: 'massage', record: massage(ago(4)) },
    ]);
    fireEvent.click(await screen.findByRole('button', { name: 'What was noted' }));
    await waitFor(() =>
      expect(textOf('Next time')).toContain(
        'Soreness in the two days after: noted 2 lower on average (1 session with notes).',
      ),
    );
  });

  test('leaves out what must be left alone, and says why', async () => {
    await open([
      running(),
      {
        kind: 'safety-answer',
        record: safetyAnswer(now, { items: ['bruise'], regions: ['upper-trap-left'] }),
      },
    ]);
    await waitFor(() => expect(textOf('Next time')).toContain('Left out for now'));
    await waitFor(() =>
      expect(textOf('Next time')).toContain('Leave left neck and upper shoulder alone for now.'),
    );
    expect(
      [...card('Next time').querySelectorAll('dt')].map((term) => term.textContent),
    ).not.toContain('Left neck and upper shoulder');
  });
});

test('nothing is suggested while a sign is open', async () => {
  await open([
    { kind: 'massage', record: massage(ago(30)) },
    { kind: 'safety-answer', record: safetyAnswer(now, { items: ['saddle'] }) },
  ]);
  await waitFor(() => expect(textOf('Next time')).toContain('Nothing is suggested'));
  expect(textOf('Safety questions')).toContain('1 answer stands open.');
});

test('a pause is named on Plan, and no date lies in it', async () => {
  const holiday = lifeEvent(ago(1), { type: 'holiday', lastDay: addDays(now, 9) });
  await open([
    { kind: 'plan', record: treatmentPlan(ago(3)) },
    { kind: 'massage', record: massage(ago(3)) },
    { kind: 'event', record: holiday },
  ]);
  const until = formatDay(addDays(now, 10), 'short', now);
  await waitFor(() =>
    expect(textOf('Massage rhythm')).toContain(`Prompts are quiet until ${until}.`),
  );
  const dates = [...card('Massage rhythm').querySelectorAll('li')].map((item) => item.textContent);
  expect(dates[0]).toBe(until);
});

test('a clearance is named with who gave it and when', async () => {
  await open([
    {
      kind: 'safety-answer',
      record: safetyAnswer(ago(2), {
        question: 'conditions',
        items: ['condition'],
        cleared: { by: 'Dr Weiss', day: ago(3), regions: ['calf-left'] },
      }),
    },
  ]);
  await waitFor(() =>
    expect(textOf('Safety questions')).toContain('Dr Weiss said massage is fine'),
  );
  expect(textOf('Safety questions')).toContain('For these areas only: Left calf');
});
