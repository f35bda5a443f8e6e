import { expect, test } from 'vitest';
import { regionsOfHold, routineSeconds } from '../../../src/core/stretches/routine-holds';
import { deskRoutineIds, routineOf, routines } from '../../../src/core/stretches/routines';
import { stretchOf } from '../../../src/core/stretches/stretch-library';

test('a desk routine takes about two minutes and needs no floor', () => {
  for (const routine of deskRoutineIds.map(routineOf)) {
    expect(routineSeconds(routine.steps), routine.name).toBeGreaterThanOrEqual(100);
    expect(routineSeconds(routine.steps), routine.name).toBeLessThanOrEqual(150);
    for (const { stretch } of routine.steps) expect(stretchOf(stretch).place).toBe('desk');
  }
});

test('every hold of a routine lasts at least as long as the guideline’s shortest', () => {
  for (const { name, steps } of routines) {
    for (const { seconds } of steps) expect(seconds, name).toBeGreaterThanOrEqual(10);
  }
});

test('a routine takes its holds of both sides and 5 s to get into each position', () => {
  const steps = [
    { stretch: 'standing-calf', seconds: 30 },
    { stretch: 'doorway-chest', seconds: 40 },
  ] as const;
  expect(routineSeconds(steps)).toBe(5 + 30 + 5 + 30 + 5 + 40);
});

test('one side of a stretch reaches that side alone; one for both sides reaches both', () => {
  expect(regionsOfHold({ stretch: 'standing-calf', side: 'left' })).toEqual(['calf-left']);
  expect(regionsOfHold({ stretch: 'childs-pose' })).toEqual([
    'lower-back-left',
    'lower-back-right',
    'lat-left',
    'lat-right',
  ]);
});
