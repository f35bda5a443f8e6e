import type { ChangeWord } from '../analysis/change';
import type { RegionLine, Report, SessionEffect } from './report';
import { daysOf, regionChange } from './report-view';

/** A sentence of the first page with the numbers it stands on; report words say it. */
export type ReportSentence =
  | { readonly says: 'nothing-logged'; readonly days: number }
  | { readonly says: 'all-clear'; readonly loggedDays: number }
  | {
      readonly says: 'main-region';
      readonly line: RegionLine;
      readonly loggedDays: number;
      /** Absent where either week has too few answers. */
      readonly word?: ChangeWord;
    }
  | { readonly says: 'after-sessions'; readonly effect: SessionEffect }
  | { readonly says: 'sessions'; readonly count: number; readonly days: number }
  | {
      readonly says: 'habits';
      /** Load of the last week against the three before, in percent. */
      readonly loadPercent?: number;
      /** Minutes a night against the four weeks before: negative is shorter. */
      readonly sleepMinutes?: number;
    };

/** A change of load is worth a sentence from here on, in percent (App's choice: half of rule M3's). */
const LOAD_PERCENT = 25;
/** A change of sleep is worth a sentence from here on, in minutes (App's choice). */
const SLEEP_MINUTES = 30;

/** The two or three sentences on top: where and better or worse, what followed sessions, habits. */
export function reportSentences(report: Report): ReportSentence[] {
  return [bodySentence(report), sessionSentence(report), habitSentence(report)].filter(
    (sentence) => sentence !== undefined,
  );
}

function bodySentence(report: Report): ReportSentence {
  const { loggedDays, regions } = report;
  const [line] = regions;
  if (loggedDays === 0) return { says: 'nothing-logged', days: daysOf(report.span) };
  if (!line) return { says: 'all-clear', loggedDays };
  const change = regionChange(line);
  return { says: 'main-region', line, loggedDays, ...(change && { word: change.word }) };
}

function sessionSentence({ effect, sessions, span }: Report): ReportSentence | undefined {
  if (effect) return { says: 'after-sessions', effect };
  return sessions && { says: 'sessions', count: sessions.length, days: daysOf(span) };
}

function habitSentence({ load, sleep }: Report): ReportSentence | undefined {
  const minutes = sleep && sleep.minutes - sleep.usualMinutes;
  const isLoad = load !== undefined && Math.abs(load.percent) >= LOAD_PERCENT;
  const isSleep = minutes !== undefined && Math.abs(minutes) >= SLEEP_MINUTES;
  if (!isLoad && !isSleep) return undefined;
  return {
    says: 'habits',
    ...(isLoad && { loadPercent: load.percent }),
    ...(isSleep && { sleepMinutes: minutes }),
  };
}
