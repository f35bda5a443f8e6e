/** What stands before the title of the window while something waits. */
export function reminderPrefix(count: number, isBreakSoon: boolean): string {
  if (isBreakSoon) return 'Break in 30 seconds · ';
  return count > 0 ? `(${count}) ` : '';
}
