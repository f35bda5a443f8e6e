export const checksWords = {
  title: 'Short checks, once a week',
  desk: 'Desk check',
  deskFirst: 'How neck, back and arms did this week.',
  complaintFirst: 'Four questions about this week.',
  last: (day: string) => `Last answered ${day}.`,
  more: (count: number) => `and ${count} more under Complaints`,
  notNow: 'Not now',
  quietDone: (day: string) => `Quiet until ${day}`,
  quietFailed: 'That could not be kept. The card stays.',
} as const;
