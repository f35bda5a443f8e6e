import type { Problem } from '../../core/log/entry';

const between = (min: number, max: number) => `Enter a number from ${min} to ${max}.`;

type Worded = { readonly [Reason in Problem['reason']]: string | ((problem: Problem) => string) };

const problemSentences: Worded = {
  required: 'Please fill this in.',
  'nothing-recorded': 'Nothing to save yet. Fill in at least one answer.',
  'not-a-number': 'Enter a number, such as 7 or 7.5.',
  'not-whole': 'Enter a whole number.',
  'not-a-time': 'Enter a time, such as 21:30.',
  'not-a-day': 'Enter a date, such as 2026-11-24.',
  'out-of-range': (problem) =>
    problem.reason === 'out-of-range' ? between(problem.min, problem.max) : '',
  'in-future': 'That is still to come. Choose today or an earlier day, and a time that has passed.',
  'too-early': 'That date is too long ago. Check the year.',
  'unknown-choice': 'Choose one from the list.',
  'not-a-link': 'Enter a web address, such as example.com/booking.',
  'too-long': (problem) =>
    problem.reason === 'too-long' ? `Keep it under ${problem.max} characters.` : '',
  'awake-longer-than-attempt': 'That is longer than the whole night. Check the times and minutes.',
  'wakes-after-getting-up': 'You woke after getting up. Check these two times.',
  'bed-far-from-sleep': 'That is more than 12 hours before you tried to sleep. Check the time.',
  'ends-before-start': 'That is before it began. Choose a later day.',
};

/** What is wrong with a field and what to do, as one sentence. */
export function problemSentence(problem: Problem): string {
  const worded = problemSentences[problem.reason];
  return typeof worded === 'string' ? worded : worded(problem);
}

export const formWords = {
  back: 'Back',
  save: 'Save',
  saving: 'Saving',
  day: 'Day',
  time: 'Time',
  beforeDayStart: (date: string) => `After midnight: on the clock that is ${date}.`,
  note: 'Note',
  earlier: 'A day earlier',
  later: 'A day later',
  restored: 'You left this unfinished. It is as you left it.',
  startOver: 'Start over',
  draftNotKept: 'This device is not keeping your unfinished entry. Save it before you leave.',
  checkFields: (count: number) =>
    count === 1 ? 'One answer needs a look.' : `${count} answers need a look.`,
  more: 'More details',
  missingTitle: 'This entry is gone',
  missingText: 'It was deleted, here or in another tab. Undo may bring it back for a few seconds.',
  backToJournal: 'Back to the journal',
};
