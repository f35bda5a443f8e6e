import type { MobilitySide, MobilityTestId } from '../../core/log/mobility-test';
import { formatNumber } from '../../ui/format';

type Unit = 'cm' | 'degrees';

interface TestWords {
  /** What it looks at, in a sentence. */
  readonly what: string;
  readonly steps: readonly string[];
  /** What "left" and "right" mean here. */
  readonly sideHint?: string;
  readonly note?: string;
}

export const testWords: Readonly<Record<MobilityTestId, TestWords>> = {
  'knee-to-wall': {
    what: 'How far the ankle bends with the heel down.',
    steps: [
      'Face a wall. Put the foot you test in front, big toe pointing straight at the wall.',
      'Bend that knee until it touches the wall. The heel stays on the floor.',
      'Move the foot back a little and try again, until the knee can only just reach.',
      'Measure from the big toe to the wall, or from the heel: the same each time.',
    ],
    sideHint: 'The leg in front.',
  },
  'sit-and-reach': {
    what: 'How far you reach past your feet with straight legs.',
    steps: [
      'Sit on the floor with both legs straight and a ruler between them.',
      'Reach along the ruler with both hands, slowly, and stay there for a moment.',
      'Read the ruler at your fingertips. Short of zero counts minus.',
    ],
  },
  'chair-sit-and-reach': {
    what: 'The same on a chair, one leg at a time: easier on back and knees.',
    steps: [
      'Sit on the front edge of a steady chair that stands against a wall.',
      'Stretch one leg out, heel on the floor, toes up. The other foot stays flat.',
      'Reach towards the toes with both hands, slowly.',
      'Measure from fingertips to toes. Past the toes counts plus, short of them minus.',
    ],
    sideHint: 'The leg that is stretched out.',
  },
  'back-scratch': {
    what: 'How close the hands come behind the back.',
    steps: [
      'Reach one hand over the shoulder and down your back.',
      'Bring the other hand up behind your back from below.',
      'Ask somebody to measure between the middle fingers. An overlap counts plus, a gap minus.',
    ],
    sideHint: 'The arm that goes over the shoulder.',
  },
  'neck-rotation': {
    what: 'How far the head turns to each side.',
    steps: [
      'Sit upright with your back against a chair and look straight ahead.',
      'Hold the phone flat on your head with a compass open and note the direction.',
      'Turn your head as far as it goes with ease. The shoulders stay where they are.',
      'Note the direction again. The difference is your result.',
    ],
    sideHint: 'The side you turn to.',
    note: 'Compasses in phones vary. Compare only results from the same phone.',
  },
};

export const sideWords: Readonly<Record<MobilitySide, string>> = { left: 'Left', right: 'Right' };

const unitWords: Readonly<Record<Unit, string>> = { cm: 'cm', degrees: '°' };

export const valueWords = (value: number, unit: Unit): string =>
  unit === 'cm' ? `${formatNumber(value)} cm` : `${formatNumber(value)}°`;

export const mobilityWords = {
  newTitle: 'Mobility test',
  editTitle: 'Edit mobility test',
  lead: 'Warm up for two minutes first. Stop on pain.',
  test: 'Test',
  how: 'How to do it',
  start: 'Start',
  end: 'Measured here',
  side: 'Side',
  protocol: 'Measured how',
  protocolHint: 'Only results measured the same way are compared.',
  trials: 'Up to three tries',
  trialsHint: 'The best one counts.',
  trial: (number: number) => `Try ${number}`,
  trialIn: (number: number, unit: Unit) => `Try ${number}, ${unitWords[unit]}`,
  unit: (unit: Unit) => unitWords[unit],
  best: (value: number, unit: Unit) => `Best: ${valueWords(value, unit)}`,
  noBest: 'No result yet.',
  last: (value: string, day: string) => `Last: ${value} on ${day}`,
  first: 'Nothing earlier to set beside it yet.',
  sameTime: 'Test at the same time of day each time: bodies change between morning and evening.',
} as const;
