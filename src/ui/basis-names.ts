import type { Basis } from '../core/rules/constants';

/** What kind of ground a statement stands on, as shown beside it everywhere. */
export const basisNames: Readonly<Record<Basis, string>> = {
  guideline: 'Guideline',
  research: 'Research',
  'common-practice': 'Common practice',
  'app-choice': "App's choice",
};
