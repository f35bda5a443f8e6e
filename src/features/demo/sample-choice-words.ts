import type { Persona } from '../../core/demo/personas';

interface PersonaWords {
  readonly name: string;
  readonly about: string;
}

/** The three people whose 120 days can be looked at. */
export const personaWords: Readonly<Record<Persona, PersonaWords>> = {
  athlete: { name: 'Somebody who trains hard', about: 'Workouts, soreness and regular massage' },
  desk: { name: 'Somebody at a desk', about: 'Stretch breaks, stiff neck, the odd run' },
  tension: {
    name: 'Somebody with ongoing tension',
    about: 'A plan from a therapist, week by week',
  },
};

export const sampleChoiceWords = {
  choose:
    'Four months of made-up notes, marked as sample everywhere. One tap takes them out again.',
  title: 'Sample data',
  shown: 'Sample data stands among your records. Removing it leaves only what you typed.',
  loading: 'Getting the sample data ready',
  failed: 'The sample data could not be loaded. Nothing else changed.',
  full: 'There is not enough room on this device for the sample data. Nothing else changed.',
} as const;
