import { formatList } from '../../ui/format';

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const complaintWords = {
  newTitle: 'Follow a complaint',
  editTitle: 'Edit complaint',
  lead: 'Something you want to keep an eye on, under a name of your own.',
  name: 'What do you call it?',
  nameHint: 'For example "left knee" or "headaches after work".',
  regions: 'Where is it?',
  since: 'Since',
  goal: 'What would you like to be able to do again?',
  goalHint: 'In your own words. A therapist can read it in your summary.',
  state: 'State',
  isOpen: 'You are following this.',
  isClosed: 'Closed: it is no longer asked about. Everything you noted stays.',
  close: 'Close it today',
  closedOn: 'Closed on',
  reopen: 'Reopen',
} as const;

export const complaintsPageWords = {
  title: 'Complaints',
  lead: 'What you follow by name, from week to week.',
  back: 'More',
  add: 'Add a complaint',
  open: 'Open',
  closed: 'Closed',
  since: (day: string) => `Since ${day}`,
  closedOn: (day: string) => `Closed on ${day}`,
  where: (regions: readonly string[]) => sentence(formatList(regions.map(lowerFirst))),
  score: (severity: number, day: string) => `Severity ${severity} of 100 on ${day}`,
  noScore: 'No weekly score yet',
  weekly: 'Weekly score',
  weeklyFor: (name: string) => `Weekly score for ${name}`,
  edit: 'Edit',
  editName: (name: string) => `Edit ${name}`,
  goal: (goal: string) => `Goal: ${goal}`,
  emptyTitle: 'Nothing followed yet',
  emptyText:
    'Give something that keeps coming back a name. Four short questions a week then show how it goes.',
  older: (count: number) => `${count} older ones are in the journal.`,
} as const;
