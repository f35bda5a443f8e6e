import { signal } from '@preact/signals';
import type { Preferences, Theme } from '../../core/preferences';
import type { StorageFailure } from '../../db/connection';
import { preferences, setPreferences } from '../../db/preferences';
import { applyTheme } from '../../platform/theme';

export { preferences };

/** The cards of the page: each says by itself that its last change is saved. */
export type SettingGroup = 'you' | 'units' | 'looks';

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
