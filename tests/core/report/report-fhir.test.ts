import { Fhir } from 'fhir';
import { describe, expect, test } from 'vitest';
import { regionCode } from '../../../src/core/region-codes';
import { regions } from '../../../src/core/regions';
import { REPORT_VERSION, type Report } from '../../../src/core/report/report';
import { reportFhir } from '../../../src/core/report/report-fhir';
import { reading } from '../../support/import-file';
import { dayOf } from '../../support/records';

const bad = ['81022004', '68861009', '122470009'];

const report = (changes: Partial<Report> = {}): Report => ({
  version: REPORT_VERSION,
  madeOn: dayOf('2026-11-24'),
  span: { first: dayOf('2026-11-01'), last: dayOf('2026-11-24') },
  loggedDays: 2,
  regions: [],
  kinds: {},
  strip: { worst: Array.from({ length: 24 }, () => null), massages: [3], stretches: [], hard: [] },
  sessions: [
    {
      place: 3,
      modality: 'classic',
      minutes: 60,
      pressure: 3,
      regions: ['calf-left'],
      tensionBefore: 6.5,
      tensionAfter: 4,
    },
  ],
  eased: [],
  worsened: [],
  complaints: [],
  avoid: [],
  details: {
    days: [
      {
        place: 0,
        soreness: Object.fromEntries(regions.map(({ id }) => [id, 4])),
        load: 320,
        sleepMinutes: 431,
      },
      {
        place: 1,
        soreness: {},
        stretchMinutes: 6,
        load: 0,
        notes: ['<b>slept badly</b> & woke "twice"'],
      },
    ],
    mobility: [],
  },
  ...changes,
});

let made = 0;
const bundle = (changes: Partial<Report> = {}) =>
  reportFhir(report(changes), {
    now: '2026-11-24T10:00:00Z',
    makeId: () => `00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`,
    sentences: ['Left calf: mean 4 of 10 <script>', 'Logged 2 of 24 days.'],
    title: 'Recovery summary',
  });

/** Brings the structure definitions of R4 with it. */
const validator = new Fhir();

const resources = (made: ReturnType<typeof bundle>) =>
  (made.entry as { resource: Record<string, unknown> }[]).map(({ resource }) => resource);

describe('a report as FHIR R4', () => {
  test.each([
    ['full', {}],
    ['with a name', { name: 'Łukasz Ωmega' }],
    ['empty', { sessions: [], details: { days: [], mobility: [] } }],
  ] as const)('is valid when it is %s', (_name, changes) => {
    const result = validator.validate(bundle(changes as Partial<Report>));
    expect(
      result.messages?.filter(({ severity }) => severity === 'error' || severity === 'fatal'),
    ).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test('would be caught breaking R4', () => {
    const broken = { ...bundle(), type: 'no-such-type' };
    const observation = { resourceType: 'Observation', status: 'done' };
    expect(validator.validate(observation).valid).toBe(false);
    expect(JSON.stringify(validator.validate(broken))).toMatch(/no-such-type|type/);
  });

  test('sends soreness as soreness, with the person’s own side in words', () => {
    const sore = resources(bundle()).filter((one) => JSON.stringify(one).includes('"soreness"'));
    expect(sore).toHaveLength(regions.length + 1);
    const left = sore.find((one) => JSON.stringify(one.bodySite).includes('Left calf'));
    expect(left).toMatchObject({ valueQuantity: { value: 4, code: '{score}' } });
    expect(JSON.stringify(bundle())).not.toContain('72514-3');
  });

  test('gives a code only where it says neither more nor less, and never one known to be bad', () => {
    const text = JSON.stringify(bundle());
    for (const code of bad) expect(text).not.toContain(code);
    for (const { id } of regions) {
      const { code, isExact } = regionCode(id);
      expect(bad).not.toContain(code);
      if (!isExact) continue;
      expect(text).toContain(code);
    }
  });

  test('keeps what somebody typed as text', () => {
    const text = JSON.stringify(bundle());
    expect(text).not.toContain('<script>');
    expect(text).toContain('&lt;script&gt;');
  });

  test('names only the person, and them only if they chose to', () => {
    expect(resources(bundle())[1]).toEqual({ resourceType: 'Patient' });
    expect(resources(bundle({ name: 'Ada' }))[1]).toEqual({
      resourceType: 'Patient',
      name: [{ text: 'Ada' }],
    });
  });

  test('gives its nights back to an import, by their day and length, and no made-up hours', async () => {
    expect(await reading(JSON.stringify(bundle()))).toMatchObject({
      outcome: 'read',
      formats: ['fhir-r4'],
      entries: [{ kind: 'sleep', entry: { day: '2026-11-01', sleptMinutes: 431 } }],
    });
  });
});
