import type { Entry, EntryDraft } from './entry';

export interface MobilityRow {
  readonly id: string;
  readonly name: string;
  readonly unit: 'cm' | 'degrees';
  readonly sides: boolean;
  readonly min: number;
  readonly max: number;
  /** Ways the test is done; stored with the value, since their zeros differ. */
  readonly protocols: readonly { readonly id: string; readonly name: string }[];
}

/** Home tests (science 7.2). Limits are App's choice: what a body can reach, with room. */
export const mobilityTests = [
  {
    id: 'knee-to-wall',
    name: 'Knee to wall',
    unit: 'cm',
    sides: true,
    min: 0,
    max: 50,
    protocols: [
      { id: 'big-toe', name: 'Measured from the big toe' },
      { id: 'heel', name: 'Measured from the heel' },
    ],
  },
  {
    id: 'sit-and-reach',
    name: 'Sit and reach',
    unit: 'cm',
    sides: false,
    min: -60,
    max: 80,
    protocols: [
      { id: 'zero-0', name: 'Zero at the feet' },
      { id: 'zero-15', name: 'Box with zero at 15 cm' },
      { id: 'zero-23', name: 'Box with zero at 23 cm' },
      { id: 'zero-26', name: 'Box with zero at 26 cm' },
      { id: 'zero-38', name: 'Box with zero at 38 cm' },
    ],
  },
  {
    id: 'chair-sit-and-reach',
    name: 'Chair sit and reach',
    unit: 'cm',
    sides: true,
    min: -60,
    max: 60,
    protocols: [{ id: 'one-leg', name: 'One leg out, zero at the toes' }],
  },
  {
    id: 'back-scratch',
    name: 'Back scratch',
    unit: 'cm',
    sides: true,
    min: -60,
    max: 40,
    protocols: [{ id: 'overlap-plus', name: 'Overlap counts plus, gap minus' }],
  },
  {
    id: 'neck-rotation',
    name: 'Neck rotation',
    unit: 'degrees',
    sides: true,
    min: 0,
    max: 120,
    protocols: [{ id: 'phone-compass', name: 'Seated, phone flat as a compass' }],
  },
] as const satisfies readonly MobilityRow[];

export type MobilityTestId = (typeof mobilityTests)[number]['id'];
export type MobilitySide = 'left' | 'right';

export const mobilityTestIds: readonly MobilityTestId[] = mobilityTests.map(({ id }) => id);

/** The table's row for a mobility test. */
export function mobilityTestOf(id: MobilityTestId): MobilityRow {
  const row = mobilityTests.find((test) => test.id === id);
  if (!row) throw new Error(`No mobility test is called ${id}`);
  return row;
}

export interface MobilityTest extends Entry {
  readonly test: MobilityTestId;
  readonly side?: MobilitySide;
  /** Up to three trials, in the order done, in the test's unit. */
  readonly trials: readonly number[];
  readonly protocol: string;
}

export interface MobilityTestDraft extends EntryDraft {
  readonly test: string;
  readonly side: string;
  readonly trials: readonly string[];
  readonly protocol: string;
}

/** The best of the trials: further is better in every test of the table. */
export const bestTrial = ({ trials }: Pick<MobilityTest, 'trials'>): number => Math.max(...trials);
