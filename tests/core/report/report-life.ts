import type { KindRecord } from '../../../src/core/log/kinds';
import { buildReport } from '../../../src/core/report/build-report';
import { type ReportChoices, usualSections } from '../../../src/core/report/report-choices';
import { reportRecords } from '../../../src/core/report/report-records';
import { dayOf } from '../../support/records';

export const reportToday = dayOf('2026-11-24');

/** Two weeks up to today with nothing personal on them, but for what a test names. */
export const choicesOf = (changes: Partial<ReportChoices> = {}): ReportChoices => ({
  span: { first: dayOf('2026-11-11'), last: reportToday },
  sections: new Set(usualSections),
  figure: 'broad',
  name: '',
  questions: '',
  eased: [],
  worsened: [],
  ...changes,
});

export const reportOf = (records: readonly KindRecord[], changes: Partial<ReportChoices> = {}) =>
  buildReport({
    records: reportRecords(records),
    choices: choicesOf(changes),
    today: reportToday,
  });
