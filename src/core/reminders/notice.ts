import { type Day, dayNumber } from '../day';
import { type RegionId, regionOf } from '../regions';
import type { Reminder, ReminderKind } from './reminder';
import { startRoutineHref } from './routine-links';

/** One line that speaks for every reminder due at a time. */
export interface Notice {
  readonly ids: readonly string[];
  readonly title: string;
  readonly text: string;
  /** Where a tap leads, from `#` on. */
  readonly href: string;
}

/** What the desk-break rule (S4) gives a break: its length in minutes, and the sore region behind it. */
export interface DeskBreak {
  readonly minutes: { readonly from: number; readonly to: number };
  readonly sore?: { readonly region: RegionId; readonly soreness: number };
}

interface Cue {
  readonly title: string;
  /** Said in turn, a day each, so that no line wears out. */
  readonly texts: readonly [string, ...string[]];
  /** What it is called within a line for several. */
  readonly short: string;
  /** Where it leads on a day, by that day's number. */
  readonly href: (dayNumber: number) => string;
}

export const cues: Readonly<Record<ReminderKind, Cue>> = {
  'check-in': {
    title: 'Check in',
    texts: [
      'How does your body feel today?',
      'A minute for how you feel.',
      'What is sore today, and what is not?',
    ],
    short: 'check in',
    href: () => '#/check-in',
  },
  drinks: {
    title: 'Something to drink',
    texts: [
      'Nothing noted for a while. Are you thirsty?',
      'Time for a glass, if you feel like one.',
      'Had a drink? Note it in one tap.',
    ],
    short: 'a drink',
    href: () => '#/log/drink',
  },
  stretch: {
    title: 'Time to stretch',
    texts: [
      'A few minutes for what is stiff.',
      'Pick one area and take your time.',
      'A short routine is ready.',
    ],
    short: 'stretch',
    href: startRoutineHref,
  },
  massage: {
    title: 'Massage rhythm',
    texts: [
      'Your next massage is due and none is booked.',
      'By your rhythm it is time to book a massage.',
    ],
    short: 'book a massage',
    href: () => '#/plan',
  },
  share: {
    title: 'Your massage is tomorrow',
    texts: [
      'One page about how you have been can go to your therapist today.',
      'Show your therapist what is sore, and what helped.',
    ],
    short: 'share your page before the massage',
    href: () => '#/share',
  },
  backup: {
    title: 'Save a copy',
    texts: [
      'Your newest notes are on this device only.',
      'A copy keeps your notes if this device is lost.',
    ],
    short: 'save a copy',
    href: () => '#/settings/data',
  },
  desk: {
    title: 'Get up and move',
    texts: [
      'Stand up and walk a little.',
      'You have been sitting for a while.',
      'A short break, then on with it.',
      'Time away from the chair.',
    ],
    short: 'move',
    href: startRoutineHref,
  },
};

const several = { title: (count: number) => `${count} things for today`, href: '#/' };

const minutesText = ({ from, to }: DeskBreak['minutes']): string => {
  const range = from === to ? String(from) : `${from} to ${to}`;
  return `${range} ${to === 1 ? 'minute' : 'minutes'}`;
};

/** How long to move, and why longer than usual where it is. */
function breakText({ minutes, sore }: DeskBreak): string {
  const howLong = `Move for ${minutesText(minutes)}`;
  if (!sore) return `${howLong}.`;
  const part = regionOf(sore.region).area === 'neck' ? 'neck' : 'back';
  return `${howLong}: your ${part} was at ${sore.soreness} at the last check-in.`;
}

/** The one line for the reminders due on a date; undefined where there are none. */
export function noticeOf(
  due: readonly Reminder[],
  date: Day,
  deskBreak: DeskBreak,
): Notice | undefined {
  const [first] = due;
  if (!first) return undefined;
  const ids = due.map(({ id }) => id);
  if (due.length === 1) {
    const { title, texts, href } = cues[first.kind];
    const place = dayNumber(date);
    const said = texts[place % texts.length] ?? texts[0];
    const text = first.kind === 'desk' ? `${said} ${breakText(deskBreak)}` : said;
    return { ids, title, text, href: href(place) };
  }
  const names = due.map(({ kind }) => cues[kind].short).join(', ');
  const text = `${names.charAt(0).toUpperCase()}${names.slice(1)}.`;
  return { ids, title: several.title(due.length), text, href: several.href };
}
