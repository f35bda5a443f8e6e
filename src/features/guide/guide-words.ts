import type { Basis } from '../../core/rules/constants';

export const guideWords = {
  title: 'Guide',
  lead: 'What helps, what does not, and how Limber decides.',
  back: 'More',
  search: 'Search the guide',
  searchHint: 'Such as neck, sleep or M1.',
  topic: { one: 'topic', other: 'topics' },
  found: (count: string) => `${count} found`,
  nothingTitle: 'Nothing found',
  nothingText: 'Try one plain word, such as back or water.',
  clear: 'Show the whole guide',
  contents: 'Contents',
  sources: 'Sources',
  sourcesTopic: 'What this guide cites',
  unknown: 'The guide has no such topic. Here is all of it.',
} as const;

/** What kind of ground a statement stands on. */
export const basisWords: Readonly<Record<Basis, string>> = {
  guideline: 'Guideline',
  research: 'Research',
  'common-practice': 'Common practice',
  'app-choice': "App's choice",
};
