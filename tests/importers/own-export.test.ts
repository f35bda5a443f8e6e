import { expect, it } from 'vitest';
import { REPORT_VERSION, type Report } from '../../src/core/report/report';
import { reportFhir } from '../../src/core/report/report-fhir';
import { reading } from '../support/import-file';
import { dayOf } from '../support/records';

const report: Report = {
  version: REPORT_VERSION,
  madeOn: dayOf('2026-11-24'),
  span: { first: dayOf('2026-11-01'), last: dayOf('2026-11-24') },
  loggedDays: 2,
  regions: [],
  kinds: {},
  strip: { worst: [], massages: [], stretches: [], hard: [] },
  sessions: [],
  eased: [],
  worsened: [],
  complaints: [],
  avoid: [],
  details: {
    days: [
      { place: 0, sleepMinutes: 431, soreness: { 'calf-left': 4 } },
      { place: 2, sleepMinutes: 402, load: 320, stretchMinutes: 6 },
    ],
    mobility: [],
  },
};

it('a report of our own as FHIR gives its nights back, by their day and length', async () => {
  const settings = { now: '2026-11-24T10:00:00Z', makeId: () => 'x', sentences: [], title: 'x' };
  const read = await reading(JSON.stringify(reportFhir(report, settings)));
  expect(read).toMatchObject({
    formats: ['fhir-r4'],
    kinds: { sleep: { count: 2, kept: 2, minutes: 833, first: '2026-11-01', last: '2026-11-03' } },
    entries: [
      { kind: 'sleep', entry: { day: '2026-11-01', sleptMinutes: 431 } },
      { kind: 'sleep', entry: { day: '2026-11-03', sleptMinutes: 402 } },
    ],
  });
  expect(read).not.toHaveProperty('kinds.training');
});
