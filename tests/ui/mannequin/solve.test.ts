import { expect, it } from 'vitest';
import { type BoneName, solve } from '../../../src/ui/mannequin/solve';

const close = (actual: readonly number[], expected: readonly number[]) => {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, 9);
};

it('stacks the trunk and hangs the limbs straight down when every angle is 0', () => {
  const bones = solve({});
  const expected: [BoneName, number[]][] = [
    ['pelvis', [0, 0, 0]],
    ['spine', [0, 9, 0]],
    ['chest', [0, 22, 0]],
    ['neck', [0, 49, -1]],
    ['head', [0, 57.5, 0]],
    ['armL', [17.2, 44, 0]],
    ['foreL', [17.2, 16, 0]],
    ['handR', [-17.2, -9, 0]],
    ['thighR', [-8.4, -2, 0]],
    ['shinL', [8.4, -44, 0]],
    ['footR', [-8.4, -84, 0]],
  ];
  for (const [bone, origin] of expected) close(bones[bone].origin, origin);
});

it('flexing a hip by 90 degrees brings the knee forward to the height of the hip', () => {
  const { thighL, shinL, footL } = solve({ hipL: { flex: 90 }, kneeL: 90 });
  close(shinL.origin, [8.4, thighL.origin[1], 42]);
  close(footL.origin, [8.4, thighL.origin[1] - 40, 42]);
});

it('lifting either arm outwards moves the hand away from the body', () => {
  const { handL, handR } = solve({ shoulderL: { abduct: 90 }, shoulderR: { abduct: 90 } });
  close(handL.origin, [17.2 + 53, 44, 0]);
  close(handR.origin, [-17.2 - 53, 44, 0]);
});

it('bending the neck to the side takes the head to the left', () => {
  expect(solve({ neck: { side: 20 } }).head.origin[0]).toBeGreaterThan(2);
});
