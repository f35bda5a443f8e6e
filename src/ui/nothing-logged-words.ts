export const nothingLoggedWords = {
  title: 'Nothing to show yet',
  logSomething: 'Log something',
  bring: 'Bring what other apps noted',
} as const;
