export const nothingLoggedWords = {
  title: 'Nothing to show yet',
  logSomething: 'Log something',
} as const;
