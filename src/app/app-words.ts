export const appWords = {
  tryAgain: 'Try again',
  reload: 'Reload',
  pageFailed: 'This page could not be loaded.',
  pageFailedSafe: 'Your records are safe. The page may need a connection once, after an update.',
  clockBack: (day: string) =>
    `The clock of this device seems to be set back: your newest entry was made on ${day}. Entries you add now go to the day the clock shows.`,
  saved: (what: string) => `${what} saved`,
  savedWith: (what: string, reply: string) => `${what} saved. ${reply}`,
  changed: (what: string) => `${what} changed`,
  deleted: (what: string) => `${what} deleted`,
  deleteFailed: 'That could not be deleted. Nothing changed.',
  remove: (what: string) => `Delete this ${what.toLowerCase()}`,
} as const;
