/** The title of the window: what waits stands before the name. */
export function reminderTitle(name: string, count: number, isBreakSoon: boolean): string {
  if (isBreakSoon) return `Break in 30 seconds · ${name}`;
  return count > 0 ? `(${count}) ${name}` : name;
}
