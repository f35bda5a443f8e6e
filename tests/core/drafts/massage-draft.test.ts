import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  massageDraft,
  newMassageDraft,
  readMassage,
  tensionRegions,
  withRegions,
  withTension,
} from '../../../src/core/drafts/massage-draft';
import { parseMassage } from '../../../src/core/log/parse-massage';
import { ok } from '../../../src/core/result';
import { massage, recordIdOf } from '../../support/records';
import { filledMassage } from '../log/filled-sessions';
import { context } from '../log/form-parts';
import { plainMassage } from '../log/plain-forms';
import { draftContextAt, staysTheSame } from './draft-parts';

staysTheSame('massage', filledMassage, massageDraft, parseMassage);

test('a massage that happened loses nothing when it is saved untouched', () => {
  const done = filledMassage.filter(({ entry }) => entry.status === 'done');
  fc.assert(
    fc.property(done, ({ entry }) => {
      expect(readMassage(massageDraft(entry), context, entry)).toEqual(ok(entry));
    }),
    { numRuns: 200 },
  );
});

const last = massage('2026-11-10', {
  modality: 'sports',
  minutes: 45,
  pressure: 4,
  therapist: recordIdOf(7),
});
const recent = [last, massage('2026-12-01', { status: 'planned', modality: 'classic' })];

test('a new massage is like the last one that happened, for today', () => {
  expect(newMassageDraft(draftContextAt(), recent)).toMatchObject({
    status: 'done',
    day: '2026-11-24',
    time: '',
    modality: 'sports',
    minutes: '45',
    pressure: '4',
    therapist: recordIdOf(7),
    regions: [],
  });
});

test('a booking starts tomorrow and stores no pressure, tension or strokes', () => {
  const draft = newMassageDraft(draftContextAt(), recent, { status: 'planned' });
  expect(draft).toMatchObject({ status: 'planned', day: '2026-11-25', modality: 'sports' });
  const typed = {
    ...draft,
    regions: ['calf-left'],
    tensionBefore: { 'calf-left': '6' },
    strokes: ['friction'],
  };
  expect(readMassage(typed, context)).toEqual(
    ok({
      day: '2026-11-25',
      status: 'planned',
      modality: 'sports',
      minutes: 45,
      regions: ['calf-left'],
      strokes: [],
      therapist: recordIdOf(7),
    }),
  );
});

test("with no massage yet the kind of session is the person's to choose", () => {
  expect(newMassageDraft(draftContextAt(), []).modality).toBe('');
  expect(
    newMassageDraft(draftContextAt(), [], { type: 'self', region: 'calf-left' }),
  ).toMatchObject({ modality: 'self', regions: ['calf-left'] });
});

test('self-massage has a tool and neither therapist nor strokes', () => {
  const typed = { ...plainMassage, modality: 'self', tool: 'roller', therapist: recordIdOf(7) };
  const read = readMassage({ ...typed, strokes: ['friction'] }, context);
  expect(read).toMatchObject({ value: { modality: 'self', tool: 'roller', strokes: [] } });
  expect(read.ok && 'therapist' in read.value).toBe(false);
  const classic = readMassage({ ...typed, modality: 'classic' }, context);
  expect(classic.ok && 'tool' in classic.value).toBe(false);
});

test('a booking that happened cannot lie ahead', () => {
  const booked = massage('2026-11-30', { status: 'planned' });
  const typed = { ...massageDraft(booked), status: 'done' as const };
  expect(readMassage(typed, context, booked)).toMatchObject({
    error: [{ field: 'day', reason: 'in-future' }],
  });
});

test('a region that is taken out takes its tension along', () => {
  const draft = {
    ...plainMassage,
    regions: ['calf-left', 'calf-right'],
    tensionBefore: { 'calf-left': '6', 'calf-right': '4' },
    tensionAfter: { 'calf-left': '3' },
  };
  expect(withRegions(draft, ['calf-right'])).toEqual({
    regions: ['calf-right'],
    tensionBefore: { 'calf-right': '4' },
    tensionAfter: {},
  });
});

test('tension is asked for the chosen regions and wherever a number already stands', () => {
  const draft = { ...plainMassage, regions: ['calf-left'], tensionAfter: { 'calf-right': '2' } };
  expect(tensionRegions(draft)).toEqual(['calf-left', 'calf-right']);
});

describe('tension of one region', () => {
  const none = { regions: ['glute-left'], tensionBefore: { 'glute-left': '4' }, tensionAfter: {} };

  test('joins the region to where the massage was, in the order of the taps', () => {
    expect(withTension(none, 'tensionAfter', 'calf-left', 3)).toEqual({
      regions: ['glute-left', 'calf-left'],
      tensionBefore: { 'glute-left': '4' },
      tensionAfter: { 'calf-left': '3' },
    });
  });

  test('of 0 is a value, and taken out it leaves the region and the other moment', () => {
    const loose = withTension(none, 'tensionBefore', 'glute-left', 0);
    expect(loose.tensionBefore).toEqual({ 'glute-left': '0' });
    expect(withTension(loose, 'tensionBefore', 'glute-left', undefined)).toEqual({
      regions: ['glute-left'],
      tensionBefore: {},
      tensionAfter: {},
    });
  });
});
