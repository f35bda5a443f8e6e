import { addDays, type Day, parseDay } from '../day';
import { type MeasureId, measures } from '../measures';
import { type Moment, momentOnLogDay } from '../moment';
import { parseClock, parseNumber, roundTo } from '../number';
import { parseRecordId, type RecordId } from '../record-id';
import { isRegionId, type RegionId } from '../regions';
import { err, known, ok, type Result } from '../result';
import type { Entry, EntryDraft, ParseContext, Problem, ProblemReason } from './entry';

/** Longest note kept, in UTF-16 units (App's choice). */
export const NOTE_MAX = 10_000;
/** Longest name of anything a person names (App's choice). */
export const NAME_MAX = 200;
/** Oldest day a record may carry (App's choice: catches a year typed with two digits). */
export const FIRST_DAY = '1970-01-01' as Day;

interface NumberOptions {
  readonly required?: boolean;
  /** Turns what was typed into the measure's stored unit. */
  readonly convert?: (typed: number) => number;
}

/**
 * Reads a draft field by field and gathers what is wrong. Every parser is: open a reading, read
 * each field, finish. A reader answers undefined for an empty field and for one with a problem.
 */
export function reading(context: ParseContext) {
  const problems: Problem[] = [];
  const report = (field: string, problem: ProblemReason): undefined => {
    problems.push({ field, ...problem });
    return undefined;
  };

  const number = (field: string, text: string, id: MeasureId, options: NumberOptions = {}) => {
    if (text.trim() === '') {
      return options.required ? report(field, { reason: 'required' }) : undefined;
    }
    const typed = parseNumber(text);
    if (typed === undefined) return report(field, { reason: 'not-a-number' });
    const { min, max, decimals } = measures[id];
    const value = roundTo(options.convert ? options.convert(typed) : typed, decimals);
    if (!options.convert && decimals === 0 && value !== typed) {
      return report(field, { reason: 'not-whole' });
    }
    if (value < min || value > max) return report(field, { reason: 'out-of-range', min, max });
    return value;
  };

  const day = (field: string, text: string, limit: 'past' | 'any' = 'past') => {
    if (text.trim() === '') return report(field, { reason: 'required' });
    const parsed = parseDay(text.trim());
    if (!parsed) return report(field, { reason: 'not-a-day' });
    if (limit === 'past' && parsed > context.today) return report(field, { reason: 'in-future' });
    if (parsed < FIRST_DAY) return report(field, { reason: 'too-early' });
    return parsed;
  };

  const clock = (field: string, text: string, options: { required?: boolean } = {}) => {
    if (text.trim() === '') {
      return options.required ? report(field, { reason: 'required' }) : undefined;
    }
    return parseClock(text) ?? report(field, { reason: 'not-a-time' });
  };

  const text = (field: string, value: string, max = NAME_MAX) => {
    const trimmed = value.trim();
    if (trimmed.length > max) return report(field, { reason: 'too-long', max });
    return trimmed === '' ? undefined : trimmed;
  };

  const choice = <Id extends string>(
    field: string,
    value: string,
    choices: readonly Id[],
    options: { required?: boolean } = {},
  ): Id | undefined => {
    if (value === '') return options.required ? report(field, { reason: 'required' }) : undefined;
    const chosen = choices.find((id) => id === value);
    return chosen ?? report(field, { reason: 'unknown-choice' });
  };

  const recordId = (field: string, value: string): RecordId | undefined => {
    if (value === '') return undefined;
    return parseRecordId(value) ?? report(field, { reason: 'unknown-choice' });
  };

  const choices = <Id extends string>(
    field: string,
    values: readonly string[],
    allowed: readonly Id[],
  ): Id[] => {
    const chosen = allowed.filter((id) => values.includes(id));
    if (chosen.length < new Set(values).size) report(field, { reason: 'unknown-choice' });
    return chosen;
  };

  const regions = (field: string, values: readonly string[]): RegionId[] => {
    const found = [...new Set(values)].filter(isRegionId);
    if (found.length < new Set(values).size) report(field, { reason: 'unknown-choice' });
    return found;
  };

  const regionNumbers = (
    field: string,
    values: Readonly<Record<string, string>>,
    id: MeasureId,
  ): Partial<Record<RegionId, number>> => {
    const read: Partial<Record<RegionId, number>> = {};
    for (const [region, typed] of Object.entries(values)) {
      const name = `${field}.${region}`;
      if (!isRegionId(region)) report(name, { reason: 'unknown-choice' });
      else {
        const value = number(name, typed, id);
        if (value !== undefined) read[region] = value;
      }
    }
    return read;
  };

  const entry = (draft: EntryDraft, options: EntryOptions = {}): Entry | undefined => {
    const limit = options.future ? 'any' : 'past';
    const parsedDay = day('day', draft.day, limit);
    const minute = clock('time', draft.time, { required: options.timeRequired ?? false });
    const note = text('note', draft.note, NOTE_MAX);
    if (!parsedDay) return undefined;
    const moment = minute === undefined ? undefined : momentOnLogDay(parsedDay, minute, context);
    if (moment && !options.future && moment.at > context.now) {
      return report('time', { reason: 'in-future' });
    }
    return { day: parsedDay, ...momentOf(moment), ...known({ note }) };
  };

  /** Reports a form without any answer, unless an answer that could not be read says so already. */
  const reportNothing = (field: string): void => {
    if (problems.length === 0) report(field, { reason: 'nothing-recorded' });
  };

  /** Builds the value once nothing is wrong; `needed` are the fields it cannot do without. */
  const result = <Needed extends object, Value>(
    needed: Needed,
    build: (needed: Complete<Needed>) => Value,
  ): Result<Value, Problem[]> => {
    for (const [field, value] of Object.entries(needed)) {
      if (value === undefined && problems.length === 0) report(field, { reason: 'required' });
    }
    return problems.length > 0 ? err(problems) : ok(build(needed as Complete<Needed>));
  };

  return {
    report,
    reportNothing,
    number,
    day,
    clock,
    text,
    choice,
    recordId,
    choices,
    regions,
    regionNumbers,
    entry,
    result,
  };
}

type Complete<Needed> = { [Key in keyof Needed]-?: Exclude<Needed[Key], undefined> };

interface EntryOptions {
  /** Days and times to come are allowed (a booked massage, a race). */
  readonly future?: boolean;
  readonly timeRequired?: boolean;
}

const momentOf = (moment: Moment | undefined) =>
  moment ? { at: moment.at, offset: moment.offset } : {};

/** The day before or after in a draft, for steppers; an unreadable day stays as typed. */
export function shiftDraftDay(text: string, count: number): string {
  const day = parseDay(text);
  return day ? addDays(day, count) : text;
}
