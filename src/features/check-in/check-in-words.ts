import { soreRegions } from '../../core/drafts/quick-entries';
import type { CheckIn } from '../../core/log/check-in';
import type { BodyWay } from '../../core/preferences';
import { regionName } from '../../core/regions';
import { formatCount, formatList, formatRelativeDay, namesInLine } from '../../ui/format';

/** "yesterday", "earlier today" or "Sat 21 November". */
function dayInSentence(day: string, today: string): string {
  if (day === today) return 'earlier today';
  const name = formatRelativeDay(day, today);
  return name === 'Yesterday' ? 'yesterday' : name;
}

export const checkInWords = {
  newTitle: 'How is your body?',
  editTitle: 'Edit check-in',
  lead: 'Answer what you like and leave the rest open.',

  allClear: 'All clear',
  allClearDetail: 'Nothing is sore. Saved with one tap.',
  allClearFill: 'Nothing is sore.',
  sameAs: (day: string, today: string) => `Same as ${dayInSentence(day, today)}`,
  sameAsDetail: (spots: string) => `${spots}. Saved with one tap.`,
  sameAsFill: (spots: string) => `${spots}.`,
  nothingSore: 'Nothing was sore',
  nothingToCopy: 'There is no check-in of the last three days to copy.',
  mark: 'Mark what is sore',
  markDetail: (count: number) =>
    count === 0
      ? 'On the map or in the list, left and right apart.'
      : `${formatCount(count, { one: 'region', other: 'regions' })} marked.`,
  takeBack: 'Leave soreness open',
  isAllClear: 'Nothing is marked: the whole body counts as 0.',
  unmarkedIsZero: 'Whatever you leave at 0 counts as not sore.',
  replaced: 'The marks were replaced.',

  where: 'Where are you sore?',
  sides: 'Left and right are your own.',
  ways: 'How to mark',
  wayNames: { map: 'Map', list: 'List' } satisfies Record<BodyWay, string>,
  views: 'Side of the body shown',
  tapHint: 'Tap again for more: 3, 5, 7, 9, then 0.',
  figureHint: 'Both show the same spots. You can change it in Settings, or use the list instead.',
  mapFailed: 'The map could not be loaded, so here is the list.',
  lately: 'Sore in the last three days',
  soreness: (region: string) => `${region}, soreness`,
  bothSides: 'Both sides',
  said: (regions: readonly string[], score: number | undefined) =>
    score === undefined
      ? `${formatList(regions)}, not marked`
      : `${formatList(regions)}, soreness ${score} of 10`,
  clear: 'Clear',
  clearLabel: (region: string) => `Clear ${region}`,
  painOf: (region: string, given: string) =>
    given === '' ? `${region}: pain` : `${region}: pain ${given}`,
  details: (region: string) => `${region}: kind and pain`,
  detailsGiven: (region: string, given: string) => `${region}: ${given}`,
  kinds: (region: string) => `${region} feels`,
  pain: (region: string) => `${region}, pain`,
  painGiven: (score: string) => `pain ${score}`,
  painHint: 'Pain is another question than soreness. You can leave it open.',

  safety:
    'If it came suddenly, is swollen, numb or wakes you at night, see a doctor before massage or stretching.',
  safetyLink: 'Answer the safety questions',

  ratings: 'How are you otherwise?',
  whenAndNote: 'When was this?',

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
    shown.map(([region, score]) => checkInWords.spot(regionName(region), score)),
  ).join(', ');
  return rest > 0 ? `${spots} ${checkInWords.andMore(rest)}` : spots;
}
