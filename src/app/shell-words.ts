/** The words of the first paint. They are those of Welcome and Today, so that nothing jumps. */
export const shellWords = {
  appName: 'Limber',
  welcomeTitle: 'What does your body do all day?',
  welcomeText: 'This sets a starting rhythm. You can change all of it later.',
  failed: 'Limber could not be loaded. Your records are safe on this device.',
  reload: 'Try again',
  todayTitle: 'Here is how today compares.',
  todayText: 'The lighter band is your own usual; the mark is now.',
} as const;
