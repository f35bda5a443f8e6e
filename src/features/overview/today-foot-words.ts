export const todayFootWords = {
  soFar: 'So far today',
  nothingYet: 'Nothing noted yet today.',
  moreToday: (count: number) => `${count} more in the journal.`,
  journal: 'Journal',
  unlockTitle: 'What your notes will show',
  unlockUsual: 'Your usual range',
  unlockUsualDetail: 'after 7 days with a check-in',
  unlockRhythm: 'When a massage is due',
  unlockRhythmDetail: 'after your first massage',
  unlockTrends: 'Your first lines in Trends',
  unlockTrendsDetail: 'after 3 days with notes',
} as const;
