export const reportPresets = ['last-session', 'four-weeks', 'three-months', 'own'] as const;
export type ReportPreset = (typeof reportPresets)[number];

/** What can be left in or out; the order is that of the builder. */
export const reportSections = [
  'maps',
  'sessions',
  'habits',
  'goals',
  'safety',
  'details',
  'notes',
  'name',
  'prices',
] as const;
export type ReportSection = (typeof reportSections)[number];

export const isReportPreset = (value: unknown): value is ReportPreset =>
  reportPresets.some((preset) => preset === value);

export const isReportSection = (value: unknown): value is ReportSection =>
  reportSections.some((section) => section === value);

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

export const isPaper = (value: unknown): value is Paper => papers.some((paper) => paper === value);

/** Letters of a name on the page at most (App's choice). */
export const NAME_LENGTH = 80;
