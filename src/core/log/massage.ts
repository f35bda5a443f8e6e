import type { RecordId } from '../record-id';
import type { RegionId } from '../regions';
import type { Entry, EntryDraft } from './entry';

/** Kinds of session, in no order of merit (science 6.3). */
export const modalities = [
  { id: 'classic', name: 'Russian (classic) massage' },
  { id: 'deep-tissue', name: 'Deep tissue' },
  { id: 'sports', name: 'Sports massage' },
  { id: 'myofascial', name: 'Myofascial release' },
  { id: 'stretch-therapy', name: 'Stretch therapy' },
  { id: 'corrective', name: 'Corrective movement' },
  { id: 'self', name: 'Self-massage' },
  { id: 'other', name: 'Another kind' },
] as const;

/** The strokes of classic massage, by their plain names. */
export const strokes = [
  { id: 'effleurage', name: 'Gliding', term: 'effleurage' },
  { id: 'petrissage', name: 'Kneading', term: 'petrissage' },
  { id: 'friction', name: 'Rubbing', term: 'friction' },
  { id: 'tapotement', name: 'Tapping', term: 'tapotement' },
  { id: 'vibration', name: 'Shaking', term: 'vibration' },
  { id: 'passive-movement', name: 'Moving the joint', term: 'passive movement' },
] as const;

export const massageTools = ['hands', 'roller', 'gun'] as const;

export type Modality = (typeof modalities)[number]['id'];
export type Stroke = (typeof strokes)[number]['id'];
export type MassageTool = (typeof massageTools)[number];

export const modalityIds: readonly Modality[] = modalities.map(({ id }) => id);
export const strokeIds: readonly Stroke[] = strokes.map(({ id }) => id);

/** A massage that happened, or one that is booked for a day to come. */
export interface Massage extends Entry {
  readonly status: 'done' | 'planned';
  readonly modality: Modality;
  readonly minutes?: number;
  /** 1 feather-light to 5 as firm as it goes. */
  readonly pressure?: number;
  readonly regions: readonly RegionId[];
  readonly therapist?: RecordId;
  /** Tension 0-10 before and after, per region. */
  readonly tensionBefore?: Readonly<Partial<Record<RegionId, number>>>;
  readonly tensionAfter?: Readonly<Partial<Record<RegionId, number>>>;
  readonly strokes: readonly Stroke[];
  /** What self-massage was done with. */
  readonly tool?: MassageTool;
  /** How the movement felt or looked, in the person's own words. */
  readonly movement?: string;
  /** In the person's own currency. */
  readonly price?: number;
}

export interface MassageDraft extends EntryDraft {
  readonly status: 'done' | 'planned';
  readonly modality: string;
  readonly minutes: string;
  readonly pressure: string;
  readonly regions: readonly string[];
  readonly therapist: string;
  readonly tensionBefore: Readonly<Record<string, string>>;
  readonly tensionAfter: Readonly<Record<string, string>>;
  readonly strokes: readonly string[];
  readonly tool: string;
  readonly movement: string;
  readonly price: string;
}
