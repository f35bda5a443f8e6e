import type { SharedProblem } from '../../core/share/shared-text';
import { formatCount, formatSeconds } from '../../ui/format';

const sessions = { one: 'session', other: 'sessions' };
const weeks = { one: 'week', other: 'weeks' };

export const sharedWords = {
  title: 'Open something shared',
  lead: 'A report or a plan that somebody sent as a link, a QR code or a file. Opening it changes nothing here.',
  paste: 'Paste the link',
  open: 'Open',
  orFile: 'Or choose the file',
  reading: 'Reading …',
  problems: {
    'not-shared': 'There is no Limber link in it. Copy the whole link, from https to its end.',
    damaged:
      'This link is incomplete or was changed on its way. Ask for it again, or for the file.',
    'too-large': 'This is too large for a report or a plan of Limber. Nothing of it was read.',
    'newer-version': 'This was made by a newer Limber. Update this one, then open it again.',
  } satisfies Record<SharedProblem, string>,
  another: 'Open another',
  reportTitle: 'A shared report',
  banner: (day: string, name: string | undefined) =>
    name ? `Read-only copy, made by ${name} on ${day}.` : `Read-only copy, made on ${day}.`,
  bannerSafe: 'It is not stored here, and nothing on this device was changed.',
  answer: 'Answer with a plan',
  answerLead:
    'For the therapist: say how often, where, and what to do at home. It goes back as a link, a QR code or a file. No account, nothing is stored.',
  setBy: 'Your name or practice',
  setByNeeded: 'Say who the plan is from, so that the person knows.',
  sessionsPerWeek: 'Sessions a week',
  sessionsOf: (count: number) => `${formatCount(count, sessions)} a week`,
  weeks: 'For how long',
  weeksOf: (count: number) => formatCount(count, weeks),
  focus: 'Focus on',
  avoid: 'Leave alone',
  homeStretches: 'Stretches at home',
  addStretch: 'Add a stretch',
  chooseStretch: 'Choose a stretch',
  secondsLabel: (name: string) => `${name}: held for each side`,
  timesLabel: (name: string) => `${name}: times a week`,
  seconds: formatSeconds,
  times: (count: number) => `${count} times a week`,
  removeStretch: (name: string) => `Remove ${name}`,
  review: 'Look at it again on',
  note: 'A note for the person',
  make: 'Make the plan',
  ready: 'The plan is ready to go back',
  saveFile: 'Save as a file',
  fileName: 'limber-plan.txt',
  fileText: (link: string) =>
    `A plan made with Limber. Open this file in Limber (More, Open something shared), or follow the link:\n\n${link}\n`,
  offer: (setBy: string) => `A plan from ${setBy}`,
  offerLead: (day: string) => `Made on ${day}. It counts only once you accept it.`,
  changes: 'What would change',
  now: 'Now',
  withPlan: 'With the plan',
  rows: {
    rhythm: 'Massages',
    weeks: 'Runs for',
    focus: 'Focus on',
    avoid: 'Leave alone',
    home: 'At home',
    review: 'Look again on',
    note: 'Note',
    setBy: 'Set by',
  },
  usualRhythm: 'your usual rhythm',
  nothing: 'nothing',
  homeStretch: (name: string, seconds: number, times: number) =>
    `${name}, ${formatSeconds(seconds)} a side, ${times} times a week`,
  accept: 'Accept the plan',
  decline: 'Not now',
  declined: 'Nothing was changed.',
  accepted: 'The plan is yours now. It steers what is due.',
  acceptFailed: 'The plan could not be stored. Nothing was changed.',
  seePlan: 'See it on Plan',
} as const;
