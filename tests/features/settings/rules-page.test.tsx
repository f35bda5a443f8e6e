import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/day';
import { constantIds, constantOf, usualConstants } from '../../../src/core/rules/constants';
import { setPreferences, storedPreferences } from '../../../src/db/preferences';
import { addRecords } from '../../../src/db/records';
import { MassageCard } from '../../../src/features/due/massage-card';
import {
  ruleNumberGroups,
  ruleNumberWords as words,
} from '../../../src/features/settings/rule-number-words';
import { RulesPage } from '../../../src/features/settings/rules-page';
import { today } from '../../../src/platform/clock';
import { bannedWords } from '../../support/banned-words';
import { clearStorage } from '../../support/clear-storage';
import { massage, rhythmPlan, safetyAnswer } from '../../support/records';

afterEach(clearStorage);

const now = today.value;
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));
const open = async () => {
  render(
    <>
      <MassageCard />
      <RulesPage />
    </>,
  );
  await screen.findAllByRole('spinbutton');
  await settled();
};
const rows = ruleNumberGroups.flatMap(({ numbers }) => Object.entries(numbers));
const soon = () => screen.getByRole('spinbutton', { name: '“Soon” from' });
const stored = async () => (await storedPreferences()).ruleConstants;
const type = (field: HTMLElement, value: string) => {
  fireEvent.input(field, { target: { value } });
  fireEvent.blur(field);
};

describe('how Limber decides', () => {
  test('offers every number that may be changed, and no other', async () => {
    const editable = constantIds.filter((id) => constantOf(id).editable);
    expect(rows.map(([id]) => id).sort()).toEqual([...editable].sort());
    await open();
    expect(screen.getAllByRole('spinbutton')).toHaveLength(editable.length);
    expect(screen.getAllByText("App's choice")).toHaveLength(editable.length);
    expect(screen.getAllByText('Source: Limber')).toHaveLength(editable.length);
  });

  test('changing a number changes what is due at once, and resetting it changes it back', async () => {
    await addRecords([
      { kind: 'plan', record: rhythmPlan(addDays(now, -200), { intervalDays: 10 }) },
      { kind: 'massage', record: massage(addDays(now, -7)) },
      { kind: 'safety-answer', record: safetyAnswer(now, { question: 'conditions' }) },
    ]);
    await open();
    const dueTitle = () => screen.queryByRole('heading', { name: /^Massage due/ });
    await waitFor(() => expect(soon().getAttribute('aria-valuetext')).toBe('80\u00a0%'));
    expect(dueTitle()).toBeNull();

    type(soon(), '70');
    await waitFor(() => expect(dueTitle()).toBeTruthy());
    expect(await stored()).toEqual({ soonFrom: 0.7 });
    expect(screen.getByText('Saved')).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Reset: “Soon” from' }));
    await waitFor(() => expect(dueTitle()).toBeNull());
    expect(await stored()).toEqual({});
  });

  test('two quick presses on two numbers keep both', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: /^Shortest interval: more/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Longest interval: more/ }));
    await waitFor(async () =>
      expect(await stored()).toEqual({ shortestInterval: 6, longestInterval: 43 }),
    );
    const resetAll = screen.getByRole('button', { name: words.resetAll });
    await waitFor(() => expect(resetAll.hasAttribute('disabled')).toBe(false));
    fireEvent.click(resetAll);
    await waitFor(async () => expect(await stored()).toEqual({}));
  });

  test('the limit of a flag counts up as a distance and is stored below zero', async () => {
    await open();
    const flag = screen.getByRole('spinbutton', { name: /word and a diamond/ });
    expect(flag.getAttribute('aria-valuetext')).toBe('1.5\u00a0times');
    type(flag, '٢,٥');
    await waitFor(async () => expect(await stored()).toEqual({ flagZ: -2.5 }));
    type(flag, '9');
    await waitFor(async () => expect(await stored()).toEqual({ flagZ: -3 }));
  });

  test('typing the number it started from makes it no longer one’s own', async () => {
    await setPreferences({ ruleConstants: { soonFrom: 0.7 } });
    await open();
    await waitFor(() => expect(soon().getAttribute('aria-valuetext')).toBe('70\u00a0%'));
    type(soon(), '80 %');
    await waitFor(async () => expect(await stored()).toEqual({}));
  });

  test('every sentence keeps to the voice', () => {
    for (const [id, { label, detail, format }] of rows) {
      const value = usualConstants[id as keyof typeof usualConstants];
      expect(`${label} ${detail} ${words.usual(format(value))}`).not.toMatch(bannedWords);
    }
    expect(words.lead).not.toMatch(bannedWords);
  });
});
