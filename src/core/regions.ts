/**
 * The areas of the body a record can name. Ids are frozen: stored records and shared reports use
 * them, so a row is never renamed or removed. Left and right are the person's own.
 */
interface RegionRow {
  readonly name: string;
  /** The anatomical name shown small beside the plain one; empty where there is none. */
  readonly anatomy: string;
  readonly area: BodyArea;
}

/** The coarse layer: areas near the Nordic questionnaire's (Kuorinka 1987), by which lists group. */
export type BodyArea = (typeof bodyAreas)[number]['id'];

export const bodyAreas = [
  { id: 'head', name: 'Head', group: 'head-neck' },
  { id: 'neck', name: 'Neck', group: 'head-neck' },
  { id: 'shoulder', name: 'Shoulder', group: 'arms' },
  { id: 'upper-arm', name: 'Upper arm', group: 'arms' },
  { id: 'elbow', name: 'Elbow', group: 'arms' },
  { id: 'forearm', name: 'Forearm', group: 'arms' },
  { id: 'wrist-hand', name: 'Wrist and hand', group: 'arms' },
  { id: 'upper-back', name: 'Upper back', group: 'trunk' },
  { id: 'lower-back', name: 'Lower back', group: 'trunk' },
  { id: 'chest', name: 'Chest', group: 'trunk' },
  { id: 'belly', name: 'Belly', group: 'trunk' },
  { id: 'hip', name: 'Hip', group: 'legs' },
  { id: 'thigh', name: 'Thigh', group: 'legs' },
  { id: 'knee', name: 'Knee', group: 'legs' },
  { id: 'lower-leg', name: 'Lower leg', group: 'legs' },
  { id: 'ankle-foot', name: 'Ankle and foot', group: 'legs' },
] as const;

/** Headings under which a list shows regions, in reading order. */
export const bodyGroups = [
  { id: 'head-neck', name: 'Head and neck' },
  { id: 'arms', name: 'Shoulders and arms' },
  { id: 'trunk', name: 'Back and trunk' },
  { id: 'legs', name: 'Legs and hips' },
] as const;

export type BodyGroup = (typeof bodyGroups)[number]['id'];

const pairs = {
  'upper-trap': { name: 'Neck and upper shoulder', anatomy: 'upper trapezius', area: 'neck' },
  'neck-front': { name: 'Front of neck', anatomy: 'sternocleidomastoid', area: 'neck' },
  'shoulder-front': { name: 'Front of shoulder', anatomy: 'anterior deltoid', area: 'shoulder' },
  'shoulder-rear': { name: 'Back of shoulder', anatomy: 'posterior deltoid', area: 'shoulder' },
  'shoulder-blade': { name: 'Shoulder blade', anatomy: 'infraspinatus, teres', area: 'upper-back' },
  'mid-trap': {
    name: 'Between shoulder blades',
    anatomy: 'middle and lower trapezius',
    area: 'upper-back',
  },
  lat: { name: 'Side of back', anatomy: 'latissimus dorsi', area: 'upper-back' },
  'lower-back': { name: 'Lower back', anatomy: 'erector spinae', area: 'lower-back' },
  flank: { name: 'Flank', anatomy: 'quadratus lumborum', area: 'lower-back' },
  chest: { name: 'Chest', anatomy: 'pectoralis', area: 'chest' },
  abs: { name: 'Front of belly', anatomy: 'rectus abdominis', area: 'belly' },
  'side-abs': { name: 'Side of belly', anatomy: 'obliques, serratus', area: 'belly' },
  biceps: { name: 'Front of upper arm', anatomy: 'biceps', area: 'upper-arm' },
  triceps: { name: 'Back of upper arm', anatomy: 'triceps', area: 'upper-arm' },
  forearm: { name: 'Forearm', anatomy: 'flexors and extensors', area: 'forearm' },
  hand: { name: 'Hand', anatomy: '', area: 'wrist-hand' },
  'hip-flexor': { name: 'Front of hip', anatomy: 'hip flexors', area: 'hip' },
  'hip-side': { name: 'Side of hip', anatomy: 'gluteus medius', area: 'hip' },
  glute: { name: 'Glute', anatomy: 'gluteus maximus', area: 'hip' },
  quad: { name: 'Front of thigh', anatomy: 'quadriceps', area: 'thigh' },
  'inner-thigh': { name: 'Inner thigh', anatomy: 'adductors', area: 'thigh' },
  'it-band': { name: 'Outer thigh', anatomy: 'iliotibial band', area: 'thigh' },
  hamstring: { name: 'Back of thigh', anatomy: 'hamstrings', area: 'thigh' },
  knee: { name: 'Knee', anatomy: '', area: 'knee' },
  shin: { name: 'Shin', anatomy: 'tibialis anterior', area: 'lower-leg' },
  calf: { name: 'Calf', anatomy: 'gastrocnemius', area: 'lower-leg' },
  soleus: { name: 'Lower calf', anatomy: 'soleus, Achilles tendon', area: 'lower-leg' },
  ankle: { name: 'Ankle', anatomy: '', area: 'ankle-foot' },
  foot: { name: 'Foot', anatomy: '', area: 'ankle-foot' },
  // Joints and small areas that the drawing's package lacks.
  temple: { name: 'Temple', anatomy: 'temporalis', area: 'head' },
  jaw: { name: 'Jaw', anatomy: 'masseter', area: 'head' },
  elbow: { name: 'Elbow', anatomy: '', area: 'elbow' },
  wrist: { name: 'Wrist', anatomy: '', area: 'wrist-hand' },
  'hip-joint': { name: 'Hip joint', anatomy: '', area: 'hip' },
  groin: { name: 'Groin', anatomy: '', area: 'hip' },
  sole: { name: 'Sole of foot', anatomy: 'plantar fascia', area: 'ankle-foot' },
} as const satisfies Record<string, RegionRow>;

const middles = {
  'neck-spine': { name: 'Neck, middle', anatomy: 'cervical spine', area: 'neck' },
  'upper-spine': { name: 'Upper spine', anatomy: 'thoracic spine', area: 'upper-back' },
  'lower-spine': { name: 'Lower spine', anatomy: 'lumbar spine', area: 'lower-back' },
  sacrum: { name: 'Base of spine', anatomy: 'sacrum', area: 'lower-back' },
} as const satisfies Record<string, RegionRow>;

export type PairId = keyof typeof pairs;
export type MiddleId = keyof typeof middles;
export type Side = 'left' | 'right' | 'middle';
export type RegionId = `${PairId}-left` | `${PairId}-right` | MiddleId;

export interface Region extends RegionRow {
  readonly id: RegionId;
  /** What the two sides share: `calf` of `calf-left`; a mid-line region's own id. */
  readonly base: PairId | MiddleId;
  readonly side: Side;
  /** The same place on the other side; a mid-line region is its own opposite. */
  readonly opposite: RegionId;
}

const pairIds = Object.keys(pairs) as PairId[];
const middleIds = Object.keys(middles) as MiddleId[];

const sided = (base: PairId, side: 'left' | 'right'): Region => ({
  ...pairs[base],
  id: `${base}-${side}`,
  base,
  side,
  opposite: `${base}-${side === 'left' ? 'right' : 'left'}`,
});

/** Every region: the pairs left then right, then the mid-line of the spine. */
export const regions: readonly Region[] = [
  ...pairIds.flatMap((base) => [sided(base, 'left'), sided(base, 'right')]),
  ...middleIds.map(
    (id): Region => ({ ...middles[id], id, base: id, side: 'middle', opposite: id }),
  ),
];

const regionById = new Map<string, Region>(regions.map((region) => [region.id, region]));

export const isRegionId = (text: string): text is RegionId => regionById.has(text);

export const isPairId = (text: string): text is PairId => Object.hasOwn(pairs, text);

/** A region by its id. */
export function regionOf(id: RegionId): Region {
  const region = regionById.get(id);
  if (!region) throw new Error(`No region is called ${id}`);
  return region;
}

/** The regions of a pair or of the mid-line, left first. */
export const regionsOfBase = (base: PairId | MiddleId): RegionId[] =>
  regions.filter((region) => region.base === base).map(({ id }) => id);

export const groupOfArea = (area: BodyArea): BodyGroup => {
  const row = bodyAreas.find(({ id }) => id === area);
  if (!row) throw new Error(`No body area is called ${area}`);
  return row.group;
};

/** "Left calf", "Upper spine": the region's plain name with the person's own side. */
export function regionName(id: RegionId): string {
  const { name, side } = regionOf(id);
  if (side === 'middle') return name;
  return `${side === 'left' ? 'Left' : 'Right'} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
