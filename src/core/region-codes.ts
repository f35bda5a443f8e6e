import { type MiddleId, type PairId, type RegionId, regionOf } from './regions';

interface SnomedCode {
  readonly code: string;
  /** A plain name for the code, not its official display. */
  readonly name: string;
}

/** Body structures whose codes were checked in the eHDSI Body Site value set 8.1.0 (February 2025). */
const structures = {
  head: { code: '69536005', name: 'Head' },
  jaw: { code: '661005', name: 'Jaw' },
  neck: { code: '45048000', name: 'Neck' },
  sternocleidomastoid: { code: '22823000', name: 'Sternocleidomastoid' },
  trapezius: { code: '31764008', name: 'Trapezius' },
  deltoid: { code: '35259002', name: 'Deltoid' },
  infraspinatus: { code: '72573008', name: 'Infraspinatus' },
  pectoralisMajor: { code: '60005003', name: 'Pectoralis major' },
  abdominalWall: { code: '1142228004', name: 'Abdominal wall muscles' },
  upperBack: { code: '304037003', name: 'Upper back' },
  latissimus: { code: '15665001', name: 'Latissimus dorsi' },
  lowerBack: { code: '37822005', name: 'Lower back' },
  lumbarRegion: { code: '52612000', name: 'Lumbar region' },
  upperArm: { code: '40983000', name: 'Upper arm' },
  elbow: { code: '127949000', name: 'Elbow' },
  forearm: { code: '14975008', name: 'Forearm' },
  wrist: { code: '8205005', name: 'Wrist' },
  hand: { code: '85562004', name: 'Hand' },
  hip: { code: '29836001', name: 'Hip' },
  iliopsoas: { code: '68455001', name: 'Iliopsoas' },
  gluteusMaximus: { code: '206007', name: 'Gluteus maximus' },
  groin: { code: '26893007', name: 'Groin' },
  thigh: { code: '68367000', name: 'Thigh' },
  hamstrings: { code: '128511007', name: 'Posterior muscle of thigh' },
  knee: { code: '72696002', name: 'Knee' },
  lowerLeg: { code: '30021000', name: 'Lower leg' },
  calf: { code: '53840002', name: 'Calf' },
  ankle: { code: '344001', name: 'Ankle' },
  foot: { code: '56459004', name: 'Foot' },
} as const satisfies Record<string, SnomedCode>;

type Structure = keyof typeof structures;

/** The nearest structure with a checked code; `wider` where it holds more than the region does. */
const structureOfBase: Readonly<
  Record<PairId | MiddleId, readonly [Structure] | readonly [Structure, 'wider']>
> = {
  'upper-trap': ['trapezius', 'wider'],
  'neck-front': ['sternocleidomastoid'],
  'shoulder-front': ['deltoid', 'wider'],
  'shoulder-rear': ['deltoid', 'wider'],
  'shoulder-blade': ['infraspinatus'],
  'mid-trap': ['trapezius', 'wider'],
  lat: ['latissimus'],
  'lower-back': ['lowerBack'],
  flank: ['lumbarRegion', 'wider'],
  chest: ['pectoralisMajor'],
  abs: ['abdominalWall', 'wider'],
  'side-abs': ['abdominalWall', 'wider'],
  biceps: ['upperArm', 'wider'],
  triceps: ['upperArm', 'wider'],
  forearm: ['forearm'],
  hand: ['hand'],
  'hip-flexor': ['iliopsoas'],
  'hip-side': ['hip', 'wider'],
  glute: ['gluteusMaximus'],
  quad: ['thigh', 'wider'],
  'inner-thigh': ['thigh', 'wider'],
  'it-band': ['thigh', 'wider'],
  hamstring: ['hamstrings'],
  knee: ['knee'],
  shin: ['lowerLeg', 'wider'],
  calf: ['calf'],
  soleus: ['calf', 'wider'],
  ankle: ['ankle'],
  foot: ['foot'],
  temple: ['head', 'wider'],
  jaw: ['jaw'],
  elbow: ['elbow'],
  wrist: ['wrist'],
  'hip-joint': ['hip', 'wider'],
  groin: ['groin'],
  sole: ['foot', 'wider'],
  'neck-spine': ['neck', 'wider'],
  'upper-spine': ['upperBack', 'wider'],
  'lower-spine': ['lumbarRegion', 'wider'],
  sacrum: ['lowerBack', 'wider'],
};

/** Sides are codes of their own, because the structures above have none. */
export const lateralities = {
  left: { code: '7771000', name: 'Left' },
  right: { code: '24028007', name: 'Right' },
  both: { code: '51440002', name: 'Right and left' },
} as const satisfies Record<string, SnomedCode>;

export interface RegionCode extends SnomedCode {
  /** Whether the code names the region itself and not a larger part of the body around it. */
  readonly isExact: boolean;
  readonly laterality: SnomedCode | null;
}

/** The SNOMED CT code of a region: the text of its name always goes with it (science 8.3). */
export function regionCode(id: RegionId): RegionCode {
  const { base, side } = regionOf(id);
  const [structure, scope] = structureOfBase[base];
  return {
    ...structures[structure],
    isExact: scope === undefined,
    laterality: side === 'middle' ? null : lateralities[side],
  };
}
