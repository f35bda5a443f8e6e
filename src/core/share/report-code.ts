import { addDays, daysBetween } from '../day';
import { figureIds } from '../figures';
import { sorenessKinds } from '../log/check-in';
import { modalityIds } from '../log/massage';
import { safetyItems } from '../log/safety-answer';
import { influences } from '../report/influences';
import {
  type ComplaintLine,
  REPORT_VERSION,
  type RegionLine,
  type Report,
  type SafetyLine,
  type SessionLine,
  type Strip,
} from '../report/report';
import { LONGEST_DAYS } from '../report/report-choices';
import { known } from '../result';
import { type ByteReader, ReadFault } from './byte-reader';
import { ByteWriter } from './byte-writer';

/** Widest numbers that a real report holds, with room to spare (App's choice). */
const MAX_DAYS_BACK = 36_500;
const MAX_MINUTES = 1_440;
const MAX_PERCENT = 100_000;
/** Points on a scale of 0-10 can differ by no more, intervals by a little. */
const MAX_POINTS = 50;
const MAX_LIST = 400;
const MAX_COMPLAINTS = 20;
const MAX_NAME = 200;
const NO_ANSWER = 15;

const safetyIds = safetyItems.map(({ id }) => id);

/**
 * A report as bytes, without its detail pages, notes and prices: what a link or a QR code can carry. The
 * order of fields is that of `Report`; lists of ids are written by their place, so those are append-only.
 */
export function encodeReport(report: Report): Uint8Array<ArrayBuffer> {
  const to = new ByteWriter();
  to.day(report.madeOn);
  to.day(report.span.first);
  to.count(daysBetween(report.span.first, report.span.last));
  to.count(report.loggedDays);
  to.maybe(report.figure, (figure) => to.byte(figureIds.indexOf(figure)));
  to.maybe(report.name, (name) => to.text(name));
  to.maybe(report.nextSession, (day) => to.day(day));
  to.list(report.regions, (line) => writeRegion(to, line));
  for (const kind of sorenessKinds) to.count(report.kinds[kind] ?? 0);
  writeStrip(to, report.strip);
  to.maybe(report.sessions, (sessions) => to.list(sessions, (line) => writeSession(to, line)));
  to.maybe(report.effect, ({ sessions, lower, ordinaryDays, difference, low, high }) => {
    for (const count of [sessions, lower, ordinaryDays]) to.count(count);
    for (const points of [difference, low, high]) to.signed(Math.round(points * 10));
  });
  to.maybe(report.load, ({ percent, knownDays }) => {
    to.signed(percent);
    to.count(knownDays);
  });
  to.maybe(report.sleep, ({ minutes, nights, usualMinutes, usualNights }) => {
    for (const value of [minutes, nights, usualMinutes, usualNights]) to.count(value);
  });
  to.chosen(report.eased, influences);
  to.chosen(report.worsened, influences);
  to.list(report.complaints, (line) => writeComplaint(to, line));
  to.regions(report.avoid);
  to.byte(report.isWholeBodyOut ? 1 : 0);
  to.maybe(report.safety, (line) => writeSafety(to, line));
  to.maybe(report.questions, (text) => to.text(text));
  return to.bytes();
}

/** Reads what `encodeReport` wrote; throws a ReadFault at the first thing that cannot be. */
export function decodeReport(from: ByteReader): Report {
  const madeOn = from.day();
  const first = from.day();
  const length = from.count(LONGEST_DAYS - 1);
  const days = length + 1;
  const report: Report = {
    version: REPORT_VERSION,
    madeOn,
    span: { first, last: addDays(first, length) },
    loggedDays: from.count(days),
    ...known({
      figure: from.maybe(() => from.pick(figureIds)),
      name: from.maybe(() => from.text(MAX_NAME)),
      nextSession: from.maybe(() => from.day()),
    }),
    regions: uniqueRegions(from.list(MAX_LIST, () => readRegion(from, days))),
    kinds: readKinds(from),
    strip: readStrip(from, days),
    ...known({
      sessions: from.maybe(() => from.list(MAX_LIST, () => readSession(from, days))),
      effect: from.maybe(() => readEffect(from)),
      load: from.maybe(() => ({
        percent: from.signed(MAX_PERCENT),
        knownDays: from.count(28),
      })),
      sleep: from.maybe(() => ({
        minutes: from.count(MAX_MINUTES),
        nights: from.count(28),
        usualMinutes: from.count(MAX_MINUTES),
        usualNights: from.count(28),
      })),
    }),
    eased: from.chosen(influences),
    worsened: from.chosen(influences),
    complaints: from.list(MAX_COMPLAINTS, () => readComplaint(from)),
    avoid: from.regions(),
    ...(from.byte(1) === 1 && { isWholeBodyOut: true as const }),
    ...known({
      safety: from.maybe(() => readSafety(from)),
      questions: from.maybe(() => from.text()),
    }),
  };
  from.end();
  return report;
}

function writeRegion(to: ByteWriter, line: RegionLine): void {
  to.region(line.region);
  to.tenths(line.mean);
  to.tenths(line.first);
  to.tenths(line.last);
  to.byte(line.worst);
  to.count(line.daysHigh);
  to.list(line.weeks, (week) => to.tenths(week));
  to.count(line.sinceTreated === undefined ? 0 : line.sinceTreated + 1);
}

function readRegion(from: ByteReader, days: number): RegionLine {
  const region = from.region();
  const mean = from.knownTenths();
  const [first, last] = [from.tenths(), from.tenths()];
  const worst = from.byte(10);
  const daysHigh = from.count(days);
  const weeks = from.list(Math.ceil(LONGEST_DAYS / 7), () => from.tenths() ?? null);
  const since = from.count(MAX_DAYS_BACK + 1);
  return {
    region,
    mean,
    worst,
    daysHigh,
    weeks,
    ...known({ first, last, sinceTreated: since === 0 ? undefined : since - 1 }),
  };
}

function uniqueRegions(lines: RegionLine[]): RegionLine[] {
  if (new Set(lines.map(({ region }) => region)).size !== lines.length) throw new ReadFault();
  return lines;
}

function readKinds(from: ByteReader): Report['kinds'] {
  const counts = sorenessKinds.map((kind) => [kind, from.count(MAX_DAYS_BACK)] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** Two days a byte: worst soreness 0-10, 15 without an answer. Days of events as steps from one to the next. */
function writeStrip(to: ByteWriter, { worst, massages, stretches, hard }: Strip): void {
  for (let place = 0; place < worst.length; place += 2) {
    to.byte(((worst[place] ?? NO_ANSWER) << 4) | (worst[place + 1] ?? NO_ANSWER));
  }
  for (const places of [massages, stretches, hard]) {
    let before = 0;
    to.list(places, (place) => {
      to.count(place - before);
      before = place;
    });
  }
}

function readStrip(from: ByteReader, days: number): Strip {
  const worst: (number | null)[] = [];
  while (worst.length < days) {
    const byte = from.byte();
    worst.push(answerOf(byte >> 4));
    if (worst.length < days) worst.push(answerOf(byte & 15));
    else if ((byte & 15) !== NO_ANSWER) throw new ReadFault();
  }
  const places = () => {
    let at = 0;
    return from.list(days, () => {
      at += from.count(days);
      if (at >= days) throw new ReadFault();
      return at;
    });
  };
  return { worst, massages: places(), stretches: places(), hard: places() };
}

function answerOf(value: number): number | null {
  if (value > 10 && value !== NO_ANSWER) throw new ReadFault();
  return value === NO_ANSWER ? null : value;
}

function writeSession(to: ByteWriter, line: SessionLine): void {
  to.count(line.place);
  to.byte(modalityIds.indexOf(line.modality));
  to.count(line.minutes ?? 0);
  to.byte(line.pressure ?? 0);
  to.regions(line.regions);
  to.tenths(line.tensionBefore);
  to.tenths(line.tensionAfter);
}

function readSession(from: ByteReader, days: number): SessionLine {
  const place = from.count(days - 1);
  const modality = from.pick(modalityIds);
  const [minutes, pressure] = [from.count(MAX_MINUTES), from.byte(5)];
  return {
    place,
    modality,
    regions: from.regions(),
    ...known({
      minutes: minutes || undefined,
      pressure: pressure || undefined,
      tensionBefore: from.tenths(),
      tensionAfter: from.tenths(),
    }),
  };
}

function readEffect(from: ByteReader): NonNullable<Report['effect']> {
  const sessions = from.count(MAX_LIST);
  const points = () => from.signed(MAX_POINTS * 10) / 10;
  return {
    sessions,
    lower: from.count(sessions),
    ordinaryDays: from.count(MAX_DAYS_BACK),
    difference: points(),
    low: points(),
    high: points(),
  };
}

function writeComplaint(to: ByteWriter, { name, since, regions, goal }: ComplaintLine): void {
  to.text(name);
  to.day(since);
  to.regions(regions);
  to.maybe(goal, (text) => to.text(text));
}

const readComplaint = (from: ByteReader): ComplaintLine => ({
  name: from.text(MAX_NAME),
  since: from.day(),
  regions: from.regions(),
  ...known({ goal: from.maybe(() => from.text()) }),
});

function writeSafety(to: ByteWriter, line: SafetyLine): void {
  to.chosen(line.items, safetyIds);
  to.maybe(line.signsDay, (day) => to.day(day));
  to.maybe(line.conditionsDay, (day) => to.day(day));
  to.maybe(line.clearedBy, (name) => to.text(name));
  to.maybe(line.clearedDay, (day) => to.day(day));
}

const readSafety = (from: ByteReader): SafetyLine => ({
  items: from.chosen(safetyIds),
  ...known({
    signsDay: from.maybe(() => from.day()),
    conditionsDay: from.maybe(() => from.day()),
    clearedBy: from.maybe(() => from.text(MAX_NAME)),
    clearedDay: from.maybe(() => from.day()),
  }),
});
