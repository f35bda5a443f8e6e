import type { Preferences, Theme } from '../core/preferences';

/** Read before the first paint by public/start.js, which cannot wait for the database. */
const THEME_KEY = 'limber.theme';
const STARTED_KEY = 'limber.started';

/** Follows the stored preferences: what another tab or a restored copy set shows here too. */
export function mirrorTheme({ theme, welcomeDone }: Pick<Preferences, 'theme' | 'welcomeDone'>) {
  applyTheme(theme);
  mirrorStarted(welcomeDone);
}

/** Shows a theme at once and keeps its mirror for the next start. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  mirror(THEME_KEY, theme === 'system' ? null : theme);
}

/** Keeps whether Welcome is behind the person, so that the next start paints the right screen. */
export function mirrorStarted(isStarted: boolean): void {
  if (isStarted) document.documentElement.dataset.started = '';
  else delete document.documentElement.dataset.started;
  mirror(STARTED_KEY, isStarted ? '1' : null);
}

function mirror(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Blocked or full: the next start shows the system's theme until the database has answered.
  }
}
