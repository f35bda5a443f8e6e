import { type Day, parseDay } from '../day';
import type { DraftContext, Entry, EntryDraft } from '../log/entry';
import { clockText, minuteOfDay, momentAt } from '../moment';

/** A stored number as a form shows it; empty where it is not recorded. */
export const numberText = (value: number | undefined): string =>
  value === undefined ? '' : String(value);

/** Stored numbers by region as a form shows them. */
export const numberTexts = (
  values: Readonly<Partial<Record<string, number>>> | undefined,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values ?? {}).map(([region, value]) => [region, numberText(value)]),
  );

/** Day, clock time and note of a stored entry as a form shows them. */
export function entryDraft({ day, at, offset, note }: Entry): EntryDraft {
  const timed = at !== undefined && offset !== undefined;
  return {
    day,
    time: timed ? clockText(minuteOfDay({ at, offset })) : '',
    note: note ?? '',
  };
}

/** A new entry's day and time: now, or the wished day with the time left open. */
export function newEntryDraft(context: DraftContext, wishedDay?: string | null): EntryDraft {
  const day: Day = parseDay(wishedDay ?? '') ?? context.today;
  const time = clockText(minuteOfDay(momentAt(context.now, context.zone)));
  return { day, time: day === context.today ? time : '', note: '' };
}
