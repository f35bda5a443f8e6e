import { soreRegions } from '../../core/drafts/quick-entries';
import type { CheckIn } from '../../core/log/check-in';
import { regionName } from '../../core/regions';
import { formatRelativeDay, namesInLine } from '../../ui/format';

/** "yesterday", "earlier today" or "Sat 21 November". */
function dayInSentence(day: string, today: string): string {
  if (day === today) return 'earlier today';
  const name = formatRelativeDay(day, today);
  return name === 'Yesterday' ? 'yesterday' : name;
}

/** What the card on Today says; the whole form says some of it too. */
export const cardWords = {
  newTitle: 'How is your body?',
  allClear: 'All clear',
  sameAs: (day: string, today: string) => `Same as ${dayInSentence(day, today)}`,
  mark: 'Mark what is sore',
  seconds: 'about 20 seconds',
  soreOn: (day: string, today: string) =>
    day === today ? 'Sore earlier today' : `Sore ${dayOnly(day, today)}`,
  clearOn: (day: string, today: string) => `${formatRelativeDay(day, today)} was all clear.`,
  noneLately: 'No check-in in the last three days.',
  andMore: (count: number) => `and ${count} more`,
  checkedIn: (time: string | undefined) =>
    time === undefined ? 'Checked in today:' : `Checked in at ${time}:`,
  allIsClear: 'all clear',
  bodyOpen: 'soreness left open',
  spot: (region: string, score: number) => `${region} ${score}`,
  countToday: (count: number) => `${count} check-ins today, this is the newest.`,
  edit: 'Edit',
  editLabel: 'Edit this check-in',
  again: 'Check in again',
} as const;

const dayOnly = (day: string, today: string): string => {
  const name = dayInSentence(day, today);
  return name === 'yesterday' ? name : `on ${name}`;
};

const MOST_SPOTS = 4;

/** "Left calf 6, left back of thigh 4 and 2 more", or that nothing was sore. */
export function spotsInWords(checkIn: CheckIn, whenClear: string, most = MOST_SPOTS): string {
  const sore = soreRegions(checkIn);
  if (sore.length === 0) return whenClear;
  const shown = sore.slice(0, most);
  const rest = sore.length - shown.length;
  const spots = namesInLine(
    shown.map(([region, score]) => cardWords.spot(regionName(region), score)),
  ).join(', ');
  return rest > 0 ? `${spots} ${cardWords.andMore(rest)}` : spots;
}
