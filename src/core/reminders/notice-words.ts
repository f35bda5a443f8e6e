/** What the buttons of a notification say; those of the app say the same. */
export const noticeActions = [
  { action: 'later', title: 'In 10 minutes' },
  { action: 'not-today', title: 'Not today' },
] as const;
