import { formatCount, formatSeconds, namesInLine } from '../../ui/format';
import type { FirstStretchId } from '../../ui/mannequin/figure';

export const presetWords: Readonly<Record<FirstStretchId, { name: string; where: string }>> = {
  'neck-side-bend': { name: 'Neck side bend', where: 'Neck' },
  'doorway-chest': { name: 'Doorway chest', where: 'Chest' },
  'childs-pose': { name: 'Child’s pose', where: 'Lower back and sides' },
  'seated-figure-four': { name: 'Seated figure-four', where: 'Glutes' },
  'hip-flexor-lunge': { name: 'Hip flexor lunge', where: 'Front of hips' },
  'standing-calf': { name: 'Standing calf', where: 'Calves' },
};

const SHOWN_AREAS = 3;

function shortList(names: readonly string[]): string {
  const more = names.length - SHOWN_AREAS;
  const rest = more > 0 ? [formatCount(more, { one: 'more area', other: 'more areas' })] : [];
  return [...namesInLine(names.slice(0, SHOWN_AREAS)), ...rest].join(', ');
}

export const stretchWords = {
  newTitle: 'Log stretching',
  editTitle: 'Edit stretching',
  lead: 'To mild tension, never into pain.',
  sameTitle: 'Same as last time',
  sameDetail: (names: readonly string[], seconds: number) =>
    `${shortList(names)}. ${formatSeconds(seconds)} in all.`,
  useIt: 'Use it',
  presets: 'Add a stretch',
  presetHint: (seconds: number) => `Each tap adds ${formatSeconds(seconds)} a side.`,
  added: (seconds: number) => `${formatSeconds(seconds)} a side`,
  regions: 'What did you stretch?',
  bothSides: 'Both sides',
  bothSidesHint: 'Choosing one side takes the other along.',
  holdForAll: 'Held for each area, repeats added up',
  seconds: formatSeconds,
  perRegion: 'Time for each area',
  total: (seconds: number) => `In all: ${formatSeconds(seconds)}`,
  totalHint: 'Left and right added up.',
  noTotal: 'Nothing chosen yet.',
  dose: 'For the range you have: 60 s for each muscle, on 2 or 3 days a week.',
  doseBasis: 'Guideline',
  ceiling: 'More than 4 min for one muscle in a session adds little.',
  ceilingBasis: 'Research',
} as const;
