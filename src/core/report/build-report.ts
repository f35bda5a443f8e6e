import { dailyLoad, dailySleepHours, dailySoreness, recordedDays } from '../analysis/daily';
import { dayWindow } from '../analysis/day-window';
import { hardSessions } from '../analysis/hard-session';
import { compareRecords } from '../analysis/record-order';
import { type DaySpan, placesIn } from '../analysis/series';
import { mean } from '../analysis/statistics';
import { weekAgainstBefore } from '../analysis/week-load';
import { addDays, type Day } from '../day';
import type { RegionId } from '../regions';
import { known } from '../result';
import { bodyLog } from '../rules/body-log';
import { usualConstants } from '../rules/constants';
import { exclusionsOf } from '../rules/exclusions';
import { plansInForce } from '../rules/plans';
import { newestAnswer, safetyState } from '../rules/safety';
import {
  type ComplaintLine,
  type LoadLine,
  REPORT_VERSION,
  type Report,
  type SafetyLine,
  type SessionLine,
  type SleepLine,
  type Strip,
} from './report';
import type { ReportChoices } from './report-choices';
import { detailsOf } from './report-details';
import { effectOf } from './report-effect';
import type { ReportSection } from './report-parts';
import { DAYS_BEFORE, type ReportRecords } from './report-records';
import { kindCounts, regionLines, rounded } from './report-regions';

interface Making {
  readonly records: ReportRecords;
  readonly choices: ReportChoices;
  readonly today: Day;
}

/** The report as data: what the records of the span say, as far as the person chose to show it. */
export function buildReport({ records, choices, today }: Making): Report {
  const { span, sections } = choices;
  const shown = <T>(section: ReportSection, value: T | undefined) =>
    sections.has(section) ? value : undefined;
  const { checkIns, massages } = records;
  const strip = stripOf(records, span);
  const avoid = avoided(records, today);
  return {
    version: REPORT_VERSION,
    madeOn: today,
    span,
    loggedDays: strip.worst.filter((value) => value !== null).length,
    regions: regionLines(checkIns, massages, span),
    kinds: kindCounts(checkIns, span),
    strip,
    eased: choices.eased,
    worsened: choices.worsened,
    complaints: shown('goals', complaintLines(records, span)) ?? [],
    avoid: avoid.regions,
    ...known({
      figure: shown('maps', choices.figure),
      isWholeBodyOut: avoid.isWholeBody || undefined,
      name: shown('name', choices.name.trim() || undefined),
      nextSession: nextSession(massages, today),
      sessions: shown('sessions', sessionLines(massages, choices)),
      effect: sections.has('sessions') ? effectOf(records, lookedBack(span)) : undefined,
      load: shown('habits', loadLine(records, span)),
      sleep: shown('habits', sleepLine(records, span)),
      safety: shown('safety', safetyLine(records, today)),
      questions: choices.questions.trim() || undefined,
      details: sections.has('details') ? detailsOf(records, choices) : undefined,
    }),
  };
}

/** The days that comparisons may use: those of the report, and those before it that are read with it. */
const lookedBack = ({ first, last }: DaySpan): DaySpan => ({
  first: addDays(first, -DAYS_BEFORE),
  last,
});

type Massages = ReportRecords['massages'];

const doneIn = (massages: Massages, span: DaySpan) =>
  massages.filter(({ status, day }) => status === 'done' && day >= span.first && day <= span.last);

function stripOf(records: ReportRecords, span: DaySpan): Strip {
  const placeOf = placesIn(span);
  const placesOf = (items: readonly { readonly day: Day }[]) =>
    [...new Set(items.map(({ day }) => placeOf(day)))]
      .filter((place) => place !== undefined)
      .sort((a, b) => a - b);
  return {
    worst: dailySoreness(records.checkIns, span).values,
    massages: placesOf(doneIn(records.massages, span)),
    stretches: placesOf(records.stretches),
    hard: placesOf(hardSessions(records.trainings, span).map(({ training }) => training)),
  };
}

const meanOf = (values: Readonly<Partial<Record<RegionId, number>>>, keys: readonly string[]) => {
  const found = mean(
    Object.entries(values)
      .filter(([key]) => keys.includes(key))
      .map(([, value]) => value),
  );
  return found === undefined ? undefined : rounded(found);
};

function sessionLines(massages: Massages, { span, sections }: ReportChoices): SessionLine[] {
  const placeOf = placesIn(span);
  return doneIn(massages, span)
    .sort(compareRecords)
    .map((massage) => {
      const { tensionBefore = {}, tensionAfter = {} } = massage;
      const both = Object.keys(tensionBefore).filter((region) => region in tensionAfter);
      return {
        place: placeOf(massage.day) ?? 0,
        modality: massage.modality,
        regions: massage.regions,
        ...known({
          minutes: massage.minutes,
          pressure: massage.pressure,
          tensionBefore: meanOf(tensionBefore, both),
          tensionAfter: meanOf(tensionAfter, both),
          price: sections.has('prices') ? massage.price : undefined,
          note: sections.has('notes') ? massage.note : undefined,
        }),
      };
    });
}

function nextSession(massages: Massages, today: Day): Day | undefined {
  return massages
    .filter(({ status, day }) => status === 'planned' && day >= today)
    .map(({ day }) => day)
    .sort()[0];
}

/** The load of the week that ends the span against the three before; absent without a comparison. */
function loadLine({ trainings, all }: ReportRecords, span: DaySpan): LoadLine | undefined {
  const wide = { first: addDays(span.first, -DAYS_BEFORE), last: span.last };
  const compared = weekAgainstBefore(dailyLoad(trainings, recordedDays(all), wide), span.last);
  if (!compared.known) return undefined;
  return { percent: Math.round(compared.percent), knownDays: compared.week.knownDays };
}

const WEEK_DAYS = 7;
const USUAL_DAYS = 28;
/** Nights that a mean needs in the week and in the four weeks before (App's choice). */
const NIGHTS_NEEDED = 4;
const USUAL_NIGHTS_NEEDED = 14;
const MINUTES_PER_HOUR = 60;

function sleepLine({ sleeps }: ReportRecords, span: DaySpan): SleepLine | undefined {
  const wide = { first: addDays(span.last, 1 - WEEK_DAYS - USUAL_DAYS), last: span.last };
  const series = dailySleepHours(sleeps, wide);
  const week = dayWindow(series, span.last, WEEK_DAYS);
  const usual = dayWindow(series, addDays(span.last, -WEEK_DAYS), USUAL_DAYS);
  const [hours, usualHours] = [mean(week.values), mean(usual.values)];
  const isEnough = week.knownDays >= NIGHTS_NEEDED && usual.knownDays >= USUAL_NIGHTS_NEEDED;
  if (!isEnough || hours === undefined || usualHours === undefined) return undefined;
  return {
    minutes: Math.round(hours * MINUTES_PER_HOUR),
    nights: week.knownDays,
    usualMinutes: Math.round(usualHours * MINUTES_PER_HOUR),
    usualNights: usual.knownDays,
  };
}

/** Complaints that were open at any time in the span, the oldest first. */
const complaintLines = ({ complaints }: ReportRecords, span: DaySpan): ComplaintLine[] =>
  complaints
    .filter(({ day, closedOn }) => day <= span.last && (!closedOn || closedOn >= span.first))
    .sort(compareRecords)
    .map(({ name, day, regions, goal }) => ({ name, since: day, regions, ...known({ goal }) }));

function avoided({ checkIns, safetyAnswers, events, plans }: ReportRecords, today: Day) {
  const body = bodyLog(checkIns, today, usualConstants);
  const safety = safetyState(safetyAnswers, today);
  const out = exclusionsOf({ safety, body, events, today, constants: usualConstants });
  const planned = plansInForce(plans, today).treatment?.avoidRegions ?? [];
  return {
    isWholeBody: out.isWholeBody,
    regions: [...new Set([...planned, ...out.regions])],
  };
}

function safetyLine({ safetyAnswers }: ReportRecords, today: Day): SafetyLine {
  const past = safetyAnswers.filter(({ day }) => day <= today);
  const [signs, conditions] = [newestAnswer(past, 'signs'), newestAnswer(past, 'conditions')];
  const cleared = conditions?.items.length ? conditions.cleared : undefined;
  return {
    items: [...(signs?.items ?? []), ...(conditions?.items ?? [])],
    ...known({
      signsDay: signs?.day,
      conditionsDay: conditions?.day,
      clearedBy: cleared?.by,
      clearedDay: cleared?.day,
    }),
  };
}
