import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  newTrainingDraft,
  readTraining,
  trainingDraft,
  withActivity,
} from '../../../src/core/drafts/training-draft';
import { parseTraining } from '../../../src/core/log/training';
import { ok } from '../../../src/core/result';
import { training } from '../../support/records';
import { filledTraining } from '../log/filled-sessions';
import { context } from '../log/form-parts';
import { plainTraining } from '../log/plain-forms';
import { draftContextAt, staysTheSame } from './draft-parts';

const inKm = { distanceUnit: 'km' } as const;
const inMiles = { distanceUnit: 'mi' } as const;

staysTheSame(
  'training',
  filledTraining.filter(({ entry }) => (entry.distanceMeters ?? 0) % 10 === 0),
  (entry) => trainingDraft(entry, inKm),
  parseTraining,
);

test('a training saved untouched keeps every metre, in either unit', () => {
  fc.assert(
    fc.property(filledTraining, fc.constantFrom(inKm, inMiles), ({ entry }, unit) => {
      expect(readTraining(trainingDraft(entry, unit), context, entry)).toEqual(ok(entry));
    }),
    { numRuns: 200 },
  );
});

test('seconds of an imported start and of its length survive an edit of the note', () => {
  const imported = training('2026-11-20', {
    at: Date.parse('2026-11-20T17:03:41.250Z'),
    offset: 0,
    minutes: 42.3833,
    distanceMeters: 10_123.45,
    rpe: 6.5,
    sets: [{ exercise: 'Squat', repetitions: 5, kilograms: 80 }],
  });
  const typed = { ...trainingDraft(imported, inKm), note: 'Windy' };
  const { id, createdAt, updatedAt, source, ...entry } = imported;
  expect(readTraining(typed, context, imported)).toEqual(ok({ ...entry, note: 'Windy' }));
});

test('a retyped distance is read as typed', () => {
  const stored = training('2026-11-20', { distanceMeters: 10_123.45 });
  const typed = { ...trainingDraft(stored, inKm), distance: '10.2' };
  expect(readTraining(typed, context, stored)).toMatchObject({ value: { distanceMeters: 10_200 } });
});

test('the limits of a distance are told in the unit it was typed in', () => {
  const tooFar = { ...plainTraining, distance: '2001' };
  expect(readTraining(tooFar, context)).toMatchObject({
    error: [{ field: 'distance', reason: 'out-of-range', min: 0.01, max: 2000 }],
  });
});

const rides = [90, 80, 100].map((minutes, index) =>
  training(`2026-11-1${index}`, { activity: 'cycle', minutes }),
);
const runs = [45, 50, 40].map((minutes, index) => training(`2026-11-2${index}`, { minutes }));
const recent = [...rides, ...runs];

test('a new training is the last activity with its usual minutes, its effort left open', () => {
  expect(newTrainingDraft(draftContextAt(), recent)).toMatchObject({
    day: '2026-11-24',
    time: '12:00',
    activity: 'run',
    minutes: '45',
    rpe: '',
    marks: [],
  });
});

test('with nothing recorded a new training claims nothing', () => {
  expect(newTrainingDraft(draftContextAt(), [])).toMatchObject({
    activity: '',
    minutes: '',
    regions: [],
  });
});

test('a wished activity brings its own usual minutes, or none where it is new', () => {
  const wish = (type: string) => newTrainingDraft(draftContextAt(), recent, { type });
  expect(wish('cycle')).toMatchObject({ activity: 'cycle', minutes: '90' });
  expect(wish('swim')).toMatchObject({ activity: 'swim', minutes: '' });
  expect(wish('swim').regions).toContain('lat-left');
});

test('another activity fills in its usual minutes', () => {
  const draft = newTrainingDraft(draftContextAt(), recent);
  expect(withActivity(draft, 'cycle', recent)).toMatchObject({ activity: 'cycle', minutes: '90' });
  expect(withActivity(draft, 'swim', recent)).toMatchObject({ activity: 'swim', minutes: '' });
});

test('minutes somebody typed stay when the activity changes', () => {
  const draft = { ...newTrainingDraft(draftContextAt(), recent), minutes: '33' };
  expect(withActivity(draft, 'cycle', recent).minutes).toBe('33');
});
