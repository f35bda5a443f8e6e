import { formatCount, type Plural } from '../../ui/format';

const sessions: Plural = { one: 'workout', other: 'workouts' };

export const activitiesWords = {
  lead: 'Change what is not right. Limber remembers it for the next file.',
  caption: 'Words in the files, the activity each stands for, and what it works',
  unknown: 'Limber does not know this word.',
  noWord: 'Without a word',
  count: (count: number) => formatCount(count, sessions),
  activityOf: (word: string) => `Activity for “${word}”`,
  works: (regions: string) => (regions ? `Works: ${regions}` : 'Works nothing in particular'),
  changeRegions: 'Change',
  changeRegionsOf: (word: string) => `Change what “${word}” works`,
  regionsOf: (word: string) => `What “${word}” works`,
  pages: 'More words',
};
