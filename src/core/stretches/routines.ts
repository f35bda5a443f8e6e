import type { RoutineStep } from './routine-holds';

export interface Routine {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly RoutineStep[];
}

/** Ids are frozen: records, reminders and links keep them. Which stretches is the app's choice. */
const library = {
  'desk-neck': {
    name: 'Neck at the desk',
    steps: [
      { stretch: 'neck-side-bend', seconds: 20 },
      { stretch: 'doorway-chest', seconds: 30 },
      { stretch: 'neck-side-bend', seconds: 20 },
    ],
  },
  'desk-hips': {
    name: 'Hips at the desk',
    steps: [{ stretch: 'seated-figure-four', seconds: 50 }],
  },
  'desk-legs': {
    name: 'Up on your legs',
    steps: [
      { stretch: 'standing-calf', seconds: 30 },
      { stretch: 'doorway-chest', seconds: 40 },
    ],
  },
  'neck-upper-back': {
    name: 'Neck and upper back',
    steps: [
      { stretch: 'neck-side-bend', seconds: 30 },
      { stretch: 'doorway-chest', seconds: 60 },
      { stretch: 'childs-pose', seconds: 60 },
      { stretch: 'neck-side-bend', seconds: 30 },
    ],
  },
  'hips-lower-back': {
    name: 'Hips and lower back',
    steps: [
      { stretch: 'hip-flexor-lunge', seconds: 45 },
      { stretch: 'seated-figure-four', seconds: 45 },
      { stretch: 'childs-pose', seconds: 60 },
    ],
  },
  'after-running': {
    name: 'After running',
    steps: [
      { stretch: 'standing-calf', seconds: 45 },
      { stretch: 'hip-flexor-lunge', seconds: 45 },
      { stretch: 'seated-figure-four', seconds: 45 },
    ],
  },
  'after-lifting': {
    name: 'After lifting',
    steps: [
      { stretch: 'doorway-chest', seconds: 60 },
      { stretch: 'hip-flexor-lunge', seconds: 45 },
      { stretch: 'childs-pose', seconds: 60 },
    ],
  },
  evening: {
    name: 'Evening',
    steps: [
      { stretch: 'neck-side-bend', seconds: 30 },
      { stretch: 'seated-figure-four', seconds: 45 },
      { stretch: 'childs-pose', seconds: 90 },
    ],
  },
  'full-body': {
    name: 'Full body',
    steps: [
      { stretch: 'neck-side-bend', seconds: 30 },
      { stretch: 'doorway-chest', seconds: 60 },
      { stretch: 'standing-calf', seconds: 45 },
      { stretch: 'seated-figure-four', seconds: 45 },
      { stretch: 'hip-flexor-lunge', seconds: 45 },
      { stretch: 'childs-pose', seconds: 60 },
    ],
  },
} as const satisfies Readonly<Record<string, Omit<Routine, 'id'>>>;

export type RoutineId = keyof typeof library;

/** About two minutes each, in work clothes beside a desk: what a reminder to get up offers. */
export const deskRoutineIds = [
  'desk-neck',
  'desk-hips',
  'desk-legs',
] as const satisfies readonly RoutineId[];

const rows: Readonly<Record<RoutineId, Omit<Routine, 'id'>>> = library;

export const isRoutineId = (text: string): text is RoutineId => Object.hasOwn(library, text);

/** A routine of the library by its id. */
export const routineOf = (id: RoutineId): Routine => ({ id, ...rows[id] });

/** Every routine of the library, the short ones for the desk first. */
export const routines: readonly Routine[] = Object.keys(library).filter(isRoutineId).map(routineOf);
