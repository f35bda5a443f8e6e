import type { BodyGroup } from '../../core/regions';
import type { StretchDose } from '../../core/stretches/stretch-dose';
import type { Posture, StretchPlace } from '../../core/stretches/stretch-rows';
import { formatCount, formatSeconds } from '../../ui/format';

const postures: Readonly<Record<Posture, string>> = {
  standing: 'Standing',
  seated: 'Seated',
  floor: 'On the floor',
};
const places: Readonly<Record<StretchPlace | 'any', string>> = {
  any: 'Anywhere',
  desk: 'At the desk',
  floor: 'On the floor',
};
const groups: Readonly<Record<BodyGroup, string>> = {
  'head-neck': 'Neck',
  arms: 'Shoulders and arms',
  trunk: 'Back and trunk',
  legs: 'Hips and legs',
};

export const libraryWords = {
  title: 'Stretches',
  lead: 'To mild tension, never into pain.',
  library: 'All stretches',
  back: 'Stretches',
  group: 'Part of the body',
  groupName: (group: BodyGroup) => groups[group],
  place: 'Where',
  placeName: (place: StretchPlace | 'any') => places[place],
  posture: (posture: Posture) => postures[posture],
  found: (count: number) => formatCount(count, { one: 'stretch', other: 'stretches' }),
  dose: ({ seconds, repetitions }: StretchDose, sided: boolean) =>
    `${repetitions} times ${formatSeconds(seconds)}${sided ? ' a side' : ''}`,
  goodFor: (name: string) => `Stretches for the ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  gentle:
    'To mild tension, never into pain. An area that is swollen, hot or very tender to touch: no stretching or massage, have it checked first.',
  all: 'All stretches',
  side: 'Side',
  left: 'Left',
  right: 'Right',
  how: 'How',
  easier: 'Easier',
  stronger: 'Stronger',
  notWhen: 'Leave it out when',
  reaches: 'Reaches',
  choiceOf: 'The stretch',
  doseOf: 'The time',
  safety: 'Stop when it hurts. What your doctor or therapist says comes first.',
  log: 'Log this stretch',
} as const;
