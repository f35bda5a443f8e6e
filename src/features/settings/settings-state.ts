import { computed, signal } from '@preact/signals';
import type { Preferences, Theme } from '../../core/preferences';
import {
  type ConstantId,
  constantsWith,
  type RuleConstants,
  usualConstants,
} from '../../core/rules/constants';
import type { StorageFailure } from '../../db/connection';
import { preferences, setPreferences } from '../../db/preferences';
import { applyTheme } from '../../platform/theme';

export { preferences };

/** The cards of the page: each says by itself that its last change is saved. */
export type SettingGroup = 'you' | 'units' | 'looks' | 'rules';

export interface LastChange {
  readonly group: SettingGroup;
  readonly outcome: 'saved' | StorageFailure;
}

const last = signal<LastChange | undefined>(undefined);
let changes = 0;

/** How the latest change went, once that is known. */
export const lastChange = {
  get value() {
    return last.value;
  },
};

/** Forgets how the latest change went: for when the page is left. */
export function forgetLastChange(): void {
  last.value = undefined;
}

/** Stores a change at once; "saved" is said when it is committed. */
export async function change(group: SettingGroup, patch: Partial<Preferences>): Promise<void> {
  changes += 1;
  const mine = changes;
  last.value = undefined;
  const outcome = await setPreferences(patch);
  if (mine === changes) last.value = { group, outcome };
}

/** Shows a theme at once, and the old one again where it could not be stored. */
export async function changeTheme(theme: Theme): Promise<void> {
  const before = preferences.value?.theme ?? 'system';
  applyTheme(theme);
  await change('looks', { theme });
  if (last.value && last.value.outcome !== 'saved') applyTheme(before);
}

/** The rules' numbers in force; undefined while loading. */
export const ruleNumbers = computed<RuleConstants | undefined>(
  () => preferences.value && constantsWith(preferences.value.ruleConstants),
);

/** Ids of the numbers that the person set otherwise. */
export const ownRuleNumbers = computed<ReadonlySet<string>>(
  () => new Set(Object.keys(preferences.value?.ruleConstants ?? {})),
);

/** The person's own numbers as last asked for: presses come faster than storage answers. */
let asked: { readonly stored: unknown; readonly own: Readonly<Record<string, number>> } | undefined;

function ownNumbers(): Readonly<Record<string, number>> {
  const stored = preferences.peek()?.ruleConstants ?? {};
  return asked?.stored === stored ? asked.own : stored;
}

async function changeNumbers(own: Readonly<Record<string, number>>): Promise<void> {
  asked = { stored: preferences.peek()?.ruleConstants, own };
  await change('rules', { ruleConstants: own });
  if (last.peek()?.outcome !== 'saved') asked = undefined;
}

/** Sets one of the rules' numbers; every result follows at once. The app's own value is no own one. */
export const setRuleNumber = (id: ConstantId, value: number): Promise<void> =>
  value === usualConstants[id]
    ? resetRuleNumber(id)
    : changeNumbers({ ...ownNumbers(), [id]: value });

/** Takes one number back to the app's own. */
export function resetRuleNumber(id: ConstantId): Promise<void> {
  const { [id]: _, ...rest } = ownNumbers();
  return changeNumbers(rest);
}

/** Takes all numbers back to the app's own. */
export const resetRuleNumbers = (): Promise<void> => changeNumbers({});
