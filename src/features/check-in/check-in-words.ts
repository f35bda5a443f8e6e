import type { BodyWay } from '../../core/preferences';
import { formatCount, formatList } from '../../ui/format';
import { cardWords } from './check-in-card-words';

export const checkInWords = {
  ...cardWords,
  editTitle: 'Edit check-in',
  lead: 'Answer what you like and leave the rest open.',
  allClearDetail: 'Nothing is sore. Saved with one tap.',
  allClearFill: 'Nothing is sore.',
  sameAsDetail: (spots: string) => `${spots}. Saved with one tap.`,
  sameAsFill: (spots: string) => `${spots}.`,
  nothingSore: 'Nothing was sore',
  nothingToCopy: 'There is no check-in of the last three days to copy.',
  markDetail: (count: number) =>
    count === 0
      ? 'On the map or in the list, left and right apart.'
      : `${formatCount(count, { one: 'region', other: 'regions' })} marked.`,
  markOnMap: 'Mark it on the map',
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
  hoursSlept: 'Hours slept',
  lessSleep: 'Half an hour less sleep',
  moreSleep: 'Half an hour more sleep',
  nightNoted: (slept: string | undefined) =>
    slept === undefined ? 'Last night is noted already.' : `Last night is noted: ${slept}.`,
  nightLabel: 'Edit last night',
  water: (soFar: string | undefined) =>
    soFar === undefined ? 'Water to add' : `Water to add, ${soFar} noted so far`,
  lessWater: 'A glass less',
  moreWater: 'A glass more',
  save: (spots: number) =>
    spots === 0
      ? 'Save'
      : `Save · ${formatCount(spots, { one: 'sore spot', other: 'sore spots' })}`,
} as const;
