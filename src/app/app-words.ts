export const appWords = {
  tryAgain: 'Try again',
  reload: 'Reload',
  pageFailed: 'This page could not be loaded.',
  pageFailedSafe: 'Your records are safe. The page may need a connection once, after an update.',
  outdatedTitle: 'This tab is out of date.',
  outdated: 'Limber was updated in another tab. What you typed is kept as a draft.',
  clockBack: (day: string) =>
    `The clock of this device seems to be set back: your newest entry was made on ${day}. Entries you add now go to the day the clock shows.`,
} as const;
