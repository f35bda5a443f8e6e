import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays, daysFrom } from '../../../src/core/day';
import type { Kind, KindRecord, RecordOf } from '../../../src/core/log/kinds';
import { setPreferences } from '../../../src/db/preferences';
import { addRecords } from '../../../src/db/records';
import { DueCards } from '../../../src/features/due/due-cards';
import { PlanPage } from '../../../src/features/due/plan-page';
import { today } from '../../../src/platform/clock';
import { formatDay } from '../../../src/ui/format';
import { clearStorage } from '../../support/clear-storage';
import {
  checkIn,
  lifeEvent,
  massage,
  mobilityTest,
  rhythmPlan,
  safetyAnswer,
  stretch,
  stretchingPlan,
  training,
  treatmentPlan,
} from '../../support/records';

afterEach(clearStorage);

const now = today.value;
const ago = (days: number) => addDays(now, -days);
const all = <K extends Kind>(kind: K, ...records: RecordOf<K>[]): KindRecord[] =>
  records.map((record) => ({ kind, record }) as KindRecord);

const rested = (days: number): KindRecord[] => [
  ...all('plan', rhythmPlan(ago(200), { intervalDays: 10 })),
  ...all('massage', massage(ago(days))),
  ...all('safety-answer', safetyAnswer(now)),
];
const sore = (value: number, ...days: number[]): KindRecord[] =>
  all('check-in', ...days.map((day) => checkIn(ago(day), { soreness: { 'calf-left': value } })));
const pain = (value: number, first: number, last: number): KindRecord[] =>
  all(
    'check-in',
    ...daysFrom(ago(first), ago(last)).map((day) =>
      checkIn(day, { pain: { 'upper-trap-left': value }, soreness: {} }),
    ),
  );
const hard = (days: number) => all('training', training(ago(days), { rpe: 8, minutes: 60 }));
const trained = (week: number): KindRecord[] =>
  all(
    'training',
    ...daysFrom(ago(34), now).map((day, index) =>
      training(day, { minutes: index >= 28 ? week : 30, rpe: 4 }),
    ),
  );

interface Shown {
  readonly records: readonly KindRecord[];
  readonly title: string;
  /** What "Why?" must say, with its numbers. */
  readonly why: readonly RegExp[];
}

const open = async (view: preact.JSX.Element, records: readonly KindRecord[]) => {
  await addRecords([...records]);
  return render(view);
};
const openWhy = (name = 'Why?') =>
  fireEvent.click(screen.getAllByRole('button', { name })[0] ?? document);

const onToday: Readonly<Record<string, Shown>> = {
  'REVIEW_PLAN four weeks in': {
    records: [
      ...all('plan', treatmentPlan(ago(28), { weeks: 6 })),
      ...all('massage', ...[25, 18, 11, 5].map((day) => massage(ago(day)))),
      ...all('safety-answer', safetyAnswer(now)),
      ...pain(6, 35, 29),
      ...pain(5, 6, 4),
      ...pain(6, 3, 1),
    ],
    title: 'Time to look back on your plan',
    why: [/^4 weeks in, pain 6 → 5\.5\. Worth rethinking with your therapist\. Research/],
  },
  'DUE by soreness': {
    records: [...rested(3), ...sore(4, 0, 2, 3, 5), ...all('check-in', checkIn(ago(1)))],
    title: 'Massage due today',
    why: [/^Left calf 4 or more on 4 of 5 logged days\. App's choice/],
  },
  'DUE early after a hard week': {
    records: [...rested(8), ...trained(48)],
    title: 'Massage due today',
    why: [/^8 days since/, /more than usual this week, so 8 days instead of 10\. App's choice/],
  },
  'DUE_LIGHT_ONLY before a race': {
    records: [...rested(10), ...all('event', lifeEvent(addDays(now, 1), { name: 'City 10 km' }))],
    title: 'Massage due, light work only',
    why: [/^City 10 km is tomorrow: light work only, or wait\. App's choice/, /^10 days since/],
  },
  'DUE_LIGHT_ONLY after a hard session': {
    records: [...rested(11), ...hard(2), ...sore(5, 0)],
    title: 'Massage due, light work only',
    why: [/^Left calf is 5 after your hard session of .*: normal soreness\..* Research/],
  },
  'OPTIONAL_LIGHT while nothing is due': {
    records: [...rested(5), ...hard(2), ...sore(5, 0)],
    title: 'A light massage, if you like',
    why: [/Light massage may ease it for a day or two\./, /^5 days since/],
  },
  'REGION_EXCLUDED while nobody says where': {
    records: [
      ...rested(30).slice(0, 2),
      ...all('safety-answer', safetyAnswer(now, { items: ['open-skin'] })),
    ],
    title: 'Leave this area alone for now',
    why: [/^You noted open skin, a burn or a rash today\..*Until you say where it is/],
  },
};

describe('Today', () => {
  test.each(Object.entries(onToday))('shows %s', async (_name, { records, title, why }) => {
    await open(<DueCards />, records);
    await screen.findByRole('heading', { name: title });
    if (screen.queryByRole('button', { name: 'Why?' })) openWhy();
    for (const text of why) {
      await waitFor(() =>
        expect(
          screen.getAllByRole('listitem').filter((item) => text.test(item.textContent ?? '')),
        ).not.toEqual([]),
      );
    }
  });

  test('leads from each reason to its place in the guide', async () => {
    await open(<DueCards />, rested(10));
    await screen.findByRole('heading', { name: 'Massage due today' });
    openWhy();
    const link = await screen.findByRole('link', { name: 'In the guide' });
    expect(link.getAttribute('href')).toBe('#/guide/M1');
  });

  test('leads from a review to the plan', async () => {
    await open(<DueCards />, onToday['REVIEW_PLAN four weeks in']?.records ?? []);
    const link = await screen.findByRole('link', { name: 'Look at the plan' });
    expect(link.getAttribute('href')).toBe('#/plan');
  });

  test('says until when a holiday keeps prompts away', async () => {
    const holiday = lifeEvent(ago(1), { type: 'holiday', lastDay: addDays(now, 3) });
    await open(<DueCards />, [...rested(20), ...all('event', holiday)]);
    const until = formatDay(addDays(now, 4), 'short', now);
    expect(await screen.findByText(`Prompts are quiet until ${until}.`)).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  test('names soreness of three weeks beside the state, and by itself where nothing is due', async () => {
    const lasting = all(
      'check-in',
      ...daysFrom(ago(20), now).map((day) => checkIn(day, { soreness: { 'calf-left': 5 } })),
    );
    const answered = all('safety-answer', safetyAnswer(now));
    await open(<DueCards />, [
      ...lasting,
      ...answered,
      ...all('massage', massage(ago(1))),
      ...all('plan', rhythmPlan(ago(90))),
    ]);
    await screen.findByRole('heading', { name: 'Left calf: sore for about three weeks' });
    openWhy();
    expect(await screen.findByText(/5 or more on 21 of the last 21 days/)).toBeTruthy();
  });
});

describe('the offer of the safety questions', () => {
  test.each([
    ['a region at 7', { soreness: { 'calf-left': 7 } }, 'Left calf is at 7.'],
    [
      'a tingling region',
      { soreness: { 'calf-left': 2 }, kinds: { 'calf-left': ['tingling' as const] } },
      'Left calf is marked as tingling or numb.',
    ],
  ])('comes after a check-in with %s, and no stretch beside it', async (_name, body, text) => {
    await setPreferences({ profile: 'desk' });
    await open(<DueCards />, all('check-in', checkIn(now, body)));
    expect(await screen.findByText(text)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Answer the questions' }).getAttribute('href')).toBe(
      '#/safety?question=signs',
    );
    expect(screen.queryByRole('heading', { name: /stretch/i })).toBeNull();
    expect(screen.getAllByRole('heading').length).toBeLessThanOrEqual(2);
  });

  test('does not come after a milder one', async () => {
    await setPreferences({ profile: 'desk' });
    await open(<DueCards />, sore(3, 0));
    await screen.findByRole('heading', { name: 'A stretch would do' });
    expect(screen.queryByText('A short check first?')).toBeNull();
  });
});

describe('the stretches on Plan', () => {
  test('name the aim that goes with the goal', async () => {
    await open(<PlanPage />, goal('more-flexible'));
    expect(await screen.findByText(/^For more range: 5 days and 5 minutes a week/)).toBeTruthy();
  });

  const regions = ['calf-left', 'calf-right'] as const;
  const goal = (kind: 'keep' | 'more-flexible') =>
    all('plan', stretchingPlan(ago(60), { regions, goal: kind }));
  const moves = (seconds: number) => regions.map((region) => ({ region, seconds }));
  const stretched = (seconds: number, ...days: number[]) =>
    all('stretch', ...days.map((day) => stretch(ago(day), { moves: moves(seconds) })));

  test.each([
    ['Due', [...goal('keep')], /No stretch is noted here/],
    [
      'Due, gently',
      [...goal('more-flexible'), ...stretched(60, 1, 3)],
      /in the last 7 days\. For more range/,
    ],
    ['Done for the week', [...goal('keep'), ...stretched(320, 1, 3)], /more adds little/],
    [
      'If you like',
      [...goal('keep'), ...stretched(60, 1, 3), ...hard(2), ...sore(5, 0)],
      /for comfort; it won't shorten soreness/,
    ],
    [
      'Waits',
      [
        ...goal('keep'),
        ...all('check-in', checkIn(now, { soreness: {}, kinds: { 'calf-left': ['tingling'] } })),
      ],
      /You marked left calf as tingling today/,
    ],
    ['Not due', [...goal('keep'), ...stretched(60, 1, 3)], /Last stretched yesterday/],
    [
      'Due',
      [
        ...goal('keep'),
        ...stretched(60, 1, 3),
        ...all(
          'mobility-test',
          mobilityTest(ago(60), { trials: [12] }),
          mobilityTest(now, { trials: [9] }),
        ),
      ],
      /Knee to wall, left: your own test lost 3 cm since/,
    ],
  ])('say "%s" with its reason (%#)', async (word, records, why) => {
    await open(<PlanPage />, records);
    await waitFor(() =>
      expect(screen.getByRole('link', { name: /^Calf/ }).parentElement?.textContent).toMatch(
        new RegExp(`${word}$`),
      ),
    );
    const buttons = screen.getAllByRole('button', { name: 'Why?' });
    fireEvent.click(buttons.at(-1) ?? document);
    expect(await screen.findByText(why)).toBeTruthy();
  });
});
