import type { PairId } from '../../core/regions';
import type { StretchId } from '../../core/stretches/stretch-library';
import type { Pose, Side } from './pose';

/** Those whose poses come with the figure itself; the others come with the library. */
export type FirstStretchId = Extract<
  StretchId,
  | ('neck-side-bend' | 'doorway-chest' | 'seated-figure-four')
  | ('standing-calf' | 'hip-flexor-lunge' | 'childs-pose')
>;

export type StillId = 'run' | 'walk' | 'lift' | 'desk';

export type MobilityFigureId =
  | 'knee-to-wall'
  | 'sit-and-reach'
  | 'chair-sit-and-reach'
  | 'back-scratch'
  | 'neck-rotation';

export type FirstFigureId = FirstStretchId | StillId | MobilityFigureId;

export type FigureId = StretchId | StillId | MobilityFigureId;

/** What is drawn as one piece, in front of or behind the others. */
export type GroupId = 'torso' | 'head' | `arm${Side}` | `leg${Side}`;

/** Regions a target is drawn for on one side; the rest are joints, or lie under a neighbour. */
export type PairedMuscle = Exclude<
  PairId,
  | ('lower-back' | 'shoulder-blade' | 'biceps' | 'hand' | 'ankle' | 'foot' | 'groin')
  | ('temple' | 'jaw' | 'elbow' | 'knee' | 'hip-joint')
>;

/** Drawn across the midline. */
export type MiddleTarget = 'lower-back' | 'upper-spine' | 'neck-spine';

/** Where a stretch should be felt. */
export type Target = { muscle: PairedMuscle; side: Side } | { muscle: MiddleTarget };

/** Left, top, width, height on the picture plane, in centimetres. */
export type ViewBox = readonly [number, number, number, number];

export interface View {
  /** Degrees the camera goes round the figure and looks down on it. */
  yaw: number;
  pitch: number;
  /** Shows this part of the picture alone, instead of all of the figure. */
  crop?: ViewBox;
}

export interface Prop {
  /** Two opposite corners: x, y, z, x, y, z in centimetres. */
  box: readonly [number, number, number, number, number, number];
  /** Overrules the measured distance when props and figure are sorted; less is further away. */
  depth?: number;
  look?: 'mat' | 'carton';
}

/** A figure between two poses; a still figure has the same pose twice. */
export interface Figure {
  id: FigureId;
  /** Drawn for the other side than the one it was written for. */
  mirrored: boolean;
  /** The side that is stretched; absent when both are or nothing is. */
  works?: Side;
  view: View;
  from: Pose;
  to: Pose;
  targets: readonly Target[];
  props: readonly Prop[];
  /** The bone that keeps its place on the floor while the figure moves. */
  anchor?: `${'foot' | 'shin'}${Side}`;
  /** Height of the seat in centimetres; without one the figure stands on its lowest point. */
  seat?: number;
  /** Added to the measured distance: settles what is drawn in front where limbs cross. */
  bias?: { readonly [G in GroupId]?: number };
}

/** Pairs of poses as they are written down, by stretch. */
export type PoseTable = { readonly [Id in StretchId]?: Omit<Figure, 'id' | 'mirrored'> };
