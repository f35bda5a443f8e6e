import type { Tab } from '../ui/frame/navigation';

/** Where each tab leads. */
export const tabLinks: Record<Tab, string> = {
  today: '#/',
  body: '#/body',
  trends: '#/trends',
  plan: '#/plan',
  more: '#/more',
};
