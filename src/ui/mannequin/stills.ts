import type { Figure, StillId } from './figure';
import type { Pose } from './pose';

type Still = Pick<Figure, 'view' | 'props' | 'seat' | 'bias'> & { pose: Pose };

const still = ({ pose, ...rest }: Still) => ({ ...rest, from: pose, to: pose, targets: [] });

/** The same body without a stretch, for set-up and empty states. */
export const stills: Readonly<Record<StillId, Omit<Figure, 'id' | 'mirrored'>>> = {
  run: still({
    view: { yaw: 66, pitch: 5 },
    props: [],
    pose: {
      root: { pitch: 9 },
      hipR: { flex: 66 },
      kneeR: 92,
      ankleR: 8,
      hipL: { flex: -12 },
      kneeL: 14,
      ankleL: 22,
      shoulderL: { flex: 44 },
      elbowL: 92,
      shoulderR: { flex: -38 },
      elbowR: 88,
      chest: { twist: -6 },
    },
  }),
  walk: still({
    view: { yaw: 60, pitch: 5 },
    props: [],
    pose: {
      root: { pitch: 3 },
      hipL: { flex: 25 },
      kneeL: 4,
      ankleL: -6,
      hipR: { flex: -16 },
      kneeR: 16,
      ankleR: -8,
      shoulderR: { flex: 24, abduct: 6 },
      elbowR: 22,
      shoulderL: { flex: -18, abduct: 6 },
      elbowL: 16,
    },
  }),
  lift: still({
    view: { yaw: 42, pitch: 8 },
    bias: { armL: 30, armR: 30 },
    props: [{ box: [-17, 84, 14, 17, 110, 42], depth: 3, look: 'carton' }],
    pose: {
      root: { pitch: 8 },
      hipL: { flex: 34, abduct: 6 },
      hipR: { flex: 34, abduct: 6 },
      kneeL: 40,
      kneeR: 40,
      ankleL: -14,
      ankleR: -14,
      shoulderL: { flex: 22, abduct: 6 },
      shoulderR: { flex: 22, abduct: 6 },
      elbowL: 82,
      elbowR: 82,
    },
  }),
  desk: still({
    view: { yaw: 64, pitch: 8 },
    seat: 36.6,
    bias: { armL: 40, armR: 40, legL: 20, legR: 10 },
    props: [
      { box: [-19, 32, -22, 19, 35.4, 20], depth: -40 },
      { box: [-17, 42, -27, 17, 84, -23], depth: -70 },
      { box: [-3, 0, -4, 3, 31, 2], depth: -60 },
      { box: [-34, 61, 32, 34, 63.5, 84], depth: -4 },
      { box: [-33, 0, 78, -30, 60, 81], depth: -50 },
      { box: [30, 0, 78, 33, 60, 81], depth: -50 },
      { box: [-19, 70, 68, 19, 96, 70.5], depth: -6 },
    ],
    pose: {
      hipR: { flex: 90 },
      hipL: { flex: 90 },
      kneeL: 88,
      kneeR: 88,
      ankleL: 0,
      ankleR: 0,
      spine: { flex: 10 },
      chest: { flex: 12 },
      neck: { flex: 14 },
      shoulderL: { flex: 58 },
      shoulderR: { flex: 58 },
      elbowL: 48,
      elbowR: 48,
    },
  }),
};
