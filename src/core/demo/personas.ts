import type { ActivityId } from '../activities';
import type { DrinkId } from '../log/drink';
import type { Modality } from '../log/massage';
import type { SleepForm } from '../log/sleep';
import type { Therapist } from '../log/therapist';
import type { TrainingMark } from '../log/training';
import type { PairId, RegionId } from '../regions';

/** Three people to look around with: product's athlete, desk worker and person with a plan. */
export const personas = ['athlete', 'desk', 'tension'] as const;
export type Persona = (typeof personas)[number];

export interface SampleSession {
  readonly activity: ActivityId;
  readonly minutes: number;
  readonly rpe: number;
  /** Minute of the day it starts. */
  readonly start: number;
  /** What it leaves sore, most first. */
  readonly sore: readonly PairId[];
  readonly meters?: number;
  readonly mark?: TrainingMark;
  /** Share of weeks in which it takes place. */
  readonly share?: number;
}

export interface SampleDrink {
  readonly what: DrinkId;
  readonly ml: number;
}

export interface PersonaRow {
  /** Sessions by weekday, Sunday first. */
  readonly week: readonly (readonly SampleSession[])[];
  readonly night: {
    readonly form: SleepForm;
    readonly tried: number;
    readonly awake: number;
    /** Typical minutes to fall asleep, and awake later. */
    readonly restless: number;
    readonly quality: number;
  };
  /** The day's drinks in order; a day holds the first so many of them. */
  readonly drinks: readonly SampleDrink[];
  readonly drinkCount: readonly [number, number];
  /** Soreness that is there without training. */
  readonly ache: Readonly<Partial<Record<RegionId, number>>>;
  readonly massage: {
    readonly every: number;
    /** Days between today and the last session. */
    readonly lastAgo: number;
    readonly minutes: number;
    readonly pressure: number;
    readonly modalities: readonly [Modality, ...Modality[]];
    readonly regions: readonly RegionId[];
    readonly price: number;
  };
  readonly therapist: Pick<Therapist, 'name' | 'practice' | 'licence'>;
  /** Areas of one stretching session, taken in turn. */
  readonly stretches: readonly (readonly PairId[])[];
  readonly stretchEvery: number;
  readonly stretchSeconds: number;
  readonly test: 'knee-to-wall' | 'neck-rotation';
  /** Things noted now and then. */
  readonly notes: readonly [string, ...string[]];
}

const clock = (hours: number, minutes = 0) => hours * 60 + minutes;

const intervals: SampleSession = {
  activity: 'run',
  minutes: 55,
  rpe: 8,
  start: clock(18),
  sore: ['calf', 'hamstring', 'soleus'],
  meters: 10_200,
  mark: 'hard',
};
const easyRun: SampleSession = {
  activity: 'run',
  minutes: 45,
  rpe: 3,
  start: clock(7, 15),
  sore: ['calf'],
  meters: 7_800,
};
const legStrength: SampleSession = {
  activity: 'lower-strength',
  minutes: 60,
  rpe: 7,
  start: clock(17, 30),
  sore: ['quad', 'glute', 'lower-back'],
};
const core: SampleSession = {
  activity: 'pilates',
  minutes: 25,
  rpe: 3,
  start: clock(19, 15),
  sore: ['abs'],
  share: 0.7,
};
const easyRide: SampleSession = {
  activity: 'cycle',
  minutes: 60,
  rpe: 3,
  start: clock(17),
  sore: ['quad'],
  meters: 24_000,
};
const longRun: SampleSession = {
  activity: 'run',
  minutes: 95,
  rpe: 6,
  start: clock(9),
  sore: ['calf', 'quad', 'hip-flexor', 'soleus'],
  meters: 17_500,
};
const swim: SampleSession = {
  activity: 'swim',
  minutes: 40,
  rpe: 4,
  start: clock(10, 30),
  sore: ['lat', 'shoulder-rear'],
  meters: 1_800,
  share: 0.8,
};

const walk = (share: number, minutes = 35, start = clock(18)): SampleSession => ({
  activity: 'walk',
  minutes,
  rpe: 2,
  start,
  sore: ['calf'],
  meters: minutes * 85,
  share,
});
const yoga: SampleSession = {
  activity: 'yoga',
  minutes: 50,
  rpe: 3,
  start: clock(19),
  sore: ['hamstring', 'shoulder-front'],
  share: 0.8,
};
const weekendRide: SampleSession = {
  activity: 'cycle',
  minutes: 90,
  rpe: 5,
  start: clock(11),
  sore: ['quad', 'glute'],
  meters: 27_000,
  share: 0.6,
};
const strength: SampleSession = {
  activity: 'strength',
  minutes: 40,
  rpe: 5,
  start: clock(18, 30),
  sore: ['shoulder-front', 'quad'],
  share: 0.7,
};

const water: SampleDrink = { what: 'water', ml: 250 };
const bottle: SampleDrink = { what: 'water', ml: 500 };
const coffee: SampleDrink = { what: 'coffee', ml: 200 };
const tea: SampleDrink = { what: 'tea', ml: 300 };

const neck: readonly RegionId[] = ['upper-trap-left', 'upper-trap-right', 'neck-spine'];

export const personaRows: Readonly<Record<Persona, PersonaRow>> = {
  athlete: {
    week: [[swim], [core], [intervals, core], [easyRun], [legStrength], [easyRide], [longRun]],
    night: { form: 'full', tried: clock(22, 45), awake: clock(6, 30), restless: 12, quality: 4 },
    drinks: [water, coffee, water, water, bottle, water, tea, water, water, water, water, water],
    drinkCount: [8, 12],
    ache: { 'calf-right': 0.8 },
    massage: {
      every: 10,
      lastAgo: 9,
      minutes: 60,
      pressure: 3,
      modalities: ['sports', 'deep-tissue', 'sports', 'classic'],
      regions: ['calf-left', 'calf-right', 'hamstring-left', 'hamstring-right'],
      price: 70,
    },
    therapist: {
      name: 'Jonas Weber',
      practice: 'Weber Sports Massage',
      licence: 'Sports massage diploma, 2017',
    },
    stretches: [
      ['calf', 'hamstring'],
      ['quad', 'hip-flexor'],
    ],
    stretchEvery: 2,
    stretchSeconds: 60,
    test: 'knee-to-wall',
    notes: [
      'Legs felt heavy on the stairs.',
      'Slept with the window open.',
      'New shoes yesterday.',
      'Right calf a bit tighter than the left.',
    ],
  },
  desk: {
    week: [[weekendRide], [], [walk(0.8)], [yoga], [walk(0.6)], [], [walk(0.5, 60, clock(10))]],
    night: { form: 'short', tried: clock(23, 25), awake: clock(7), restless: 18, quality: 3 },
    drinks: [coffee, water, coffee, water, tea, water, water, water, tea],
    drinkCount: [5, 8],
    ache: {
      'upper-trap-left': 2.6,
      'upper-trap-right': 3.4,
      'lower-spine': 2.2,
      'forearm-right': 1,
    },
    massage: {
      every: 30,
      lastAgo: 17,
      minutes: 50,
      pressure: 3,
      modalities: ['classic'],
      regions: ['upper-trap-left', 'upper-trap-right', 'mid-trap-left', 'mid-trap-right'],
      price: 60,
    },
    therapist: { name: 'Irina Sokolova', practice: 'Massage am Park' },
    stretches: [['upper-trap', 'chest'], ['hip-flexor'], ['upper-trap', 'forearm']],
    stretchEvery: 3,
    stretchSeconds: 45,
    test: 'neck-rotation',
    notes: [
      'Long video calls today.',
      'Worked from the kitchen table.',
      'Screen moved up a little.',
      'Deadline this week.',
    ],
  },
  tension: {
    week: [[walk(0.6, 50, clock(11))], [], [walk(0.5)], [strength], [], [walk(0.6)], [yoga]],
    night: { form: 'full', tried: clock(23), awake: clock(6, 45), restless: 30, quality: 3 },
    drinks: [tea, water, coffee, water, water, tea, water, water],
    drinkCount: [5, 8],
    ache: {
      'upper-trap-left': 5.8,
      'upper-trap-right': 4.4,
      'neck-spine': 4.2,
      'shoulder-blade-left': 3,
      'temple-left': 1.4,
    },
    massage: {
      every: 7,
      lastAgo: 3,
      minutes: 60,
      pressure: 3,
      modalities: ['classic', 'myofascial'],
      regions: neck,
      price: 65,
    },
    therapist: {
      name: 'Marta Lindqvist',
      practice: 'Praxis Lindqvist',
      licence: 'Licensed massage therapist',
    },
    stretches: [['upper-trap', 'chest']],
    stretchEvery: 4,
    stretchSeconds: 60,
    test: 'neck-rotation',
    notes: [
      'Woke up with a tight jaw.',
      'Headache in the afternoon, better after a walk.',
      'Turning left feels easier today.',
      'Carried the heavy bag on the left.',
    ],
  },
};
