import { toDay } from '../day';
import type { EntryDraft, ParseContext } from '../log/entry';
import { NOTE_MAX } from '../log/reading';
import {
  clockText,
  type Instant,
  logDay,
  MS_PER_MINUTE,
  momentAt,
  wallMoment,
  type ZoneId,
} from '../moment';
import type { FoundTime } from './found';
import { zoneOfOffset } from './zone-of-offset';

/** The zone that a found time is read in: the file's own, else the person's. */
export const zoneOf = (time: FoundTime, { zone }: ParseContext): ZoneId =>
  ('at' in time ? time.zone : undefined) ?? zone;

/** The instant at which a clock in `zone` shows a wall time, in ms; seconds are kept. */
export function wallInstant(wall: number, zone: ZoneId): Instant {
  const day = toDay(wall);
  const minute = Math.floor((wall - Date.parse(day)) / MS_PER_MINUTE);
  const moment = wallMoment(day, minute, zone);
  return moment.at + (wall - Date.parse(day) - minute * MS_PER_MINUTE);
}

/** The instant of a found time. */
export const instantOf = (time: FoundTime, context: ParseContext): Instant =>
  'at' in time ? time.at : wallInstant(time.wall, zoneOf(time, context));

/** Local ms of a found time, as if its clock showed UTC. */
export const wallOf = (time: FoundTime, context: ParseContext): number =>
  'wall' in time
    ? time.wall
    : time.at + momentAt(time.at, zoneOf(time, context)).offset * MS_PER_MINUTE;

/** What the parsers know, in another zone: today is another day there. */
export function inZone(zone: ZoneId, context: ParseContext): ParseContext {
  return { ...context, zone, today: logDay(momentAt(context.now, zone), context.dayStartHour) };
}

/**
 * What the parsers know at a found time. An instant is read on a clock that never changes, so that an
 * hour which is shown twice stays the right one.
 */
export function contextAt(time: FoundTime, context: ParseContext): ParseContext {
  const zone = zoneOf(time, context);
  return inZone('at' in time ? zoneOfOffset(momentAt(time.at, zone).offset) : zone, context);
}

export const clockOf = (wall: number): string =>
  clockText(Math.floor((wall - Date.parse(toDay(wall))) / MS_PER_MINUTE));

/** What a form would hold of a found thing's time: its log day and clock; and its note, cut to fit. */
export function entryDraftAt(
  { start, note = '' }: { readonly start: FoundTime; readonly note?: string },
  context: ParseContext,
): EntryDraft {
  const wall = wallOf(start, context);
  const kept = note.slice(0, NOTE_MAX);
  if ('wall' in start && start.dateOnly) return { day: toDay(wall), time: '', note: kept };
  return {
    day: toDay(wall - context.dayStartHour * 60 * MS_PER_MINUTE),
    time: clockOf(wall),
    note: kept,
  };
}

/** Seconds between two times of one thing, both on the same clock. */
export function secondsBetween(start: FoundTime, end: FoundTime): number | undefined {
  if ('at' in start && 'at' in end) return (end.at - start.at) / 1000;
  return 'wall' in start && 'wall' in end ? (end.wall - start.wall) / 1000 : undefined;
}
