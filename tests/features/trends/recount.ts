import type { Kind, KindRecord, RecordOf } from '../../../src/core/log/kinds';
import { totalSleepMinutes } from '../../../src/core/log/sleep';

/** A day's value in the words of a readout, and as a number; nothing is known without one. */
interface Counted {
  readonly value: number | undefined;
  readonly unrated: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const average = (values: readonly number[]) => sum(values) / values.length;

/** At most so many decimals, thousands set apart. */
const plain = (value: number, decimals = 1) =>
  Number(value.toFixed(decimals)).toLocaleString('en-GB', { maximumFractionDigits: decimals });

function clock(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.round(minutes) / 60), Math.round(minutes) % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

const litres = (ml: number) => (ml < 1000 ? `${plain(ml, 0)} ml` : `${plain(ml / 1000, 2)} l`);
const count = (number: number, noun: string) =>
  `${plain(number)} ${noun}${number === 1 ? '' : 's'}`;

const ids = ['soreness', 'load', 'sleep', 'drinks', 'stretch'] as const;
type Id = (typeof ids)[number];

const titles: Readonly<Record<Id, string>> = {
  soreness: 'Soreness',
  load: 'Training load',
  sleep: 'Sleep',
  drinks: 'Drinks',
  stretch: 'Stretching',
};

/** What the first five charts must say of some days, counted anew from the records alone. */
export function recount(records: readonly KindRecord[], days: readonly string[], today: string) {
  const of = <K extends Kind>(kind: K, day: string) =>
    records
      .filter((each) => each.kind === kind && each.record.day === day)
      .map(({ record }) => record as RecordOf<K>);
  const isRecorded = (day: string) =>
    records.some(
      ({ kind, record }) =>
        record.day === day &&
        !['plan', 'event'].includes(kind) &&
        !('status' in record && record.status === 'planned'),
    );

  const known = (values: readonly number[], orNone = false): Counted => ({
    value: values.length > 0 ? sum(values) : orNone ? 0 : undefined,
    unrated: 0,
  });
  const counts: Readonly<Record<Id, (day: string) => Counted>> = {
    soreness(day) {
      const worst = of('check-in', day).flatMap(({ soreness }) =>
        soreness ? Math.max(0, ...Object.values(soreness)) : [],
      );
      return { value: worst.length > 0 ? Math.max(...worst) : undefined, unrated: 0 };
    },
    load(day) {
      const sport = of('training', day).filter(({ activity }) => activity !== 'manual-work');
      const rated = sport.flatMap(({ rpe, minutes }) => (rpe === undefined ? [] : rpe * minutes));
      const isRest = sport.length === 0 && isRecorded(day);
      return { ...known(rated, isRest), unrated: sport.length - rated.length };
    },
    sleep(day) {
      const slept = of('sleep', day).map((sleep) => ({
        isNap: sleep.type === 'nap',
        minutes: totalSleepMinutes(sleep),
      }));
      const nights = slept.filter(({ isNap }) => !isNap);
      const isTold = nights.length > 0 && nights.every(({ minutes }) => minutes !== undefined);
      return known(isTold ? slept.map(({ minutes = 0 }) => minutes) : []);
    },
    drinks: (day) => known(of('drink', day).map(({ ml }) => ml)),
    stretch: (day) =>
      known(
        of('stretch', day).map(({ moves }) => sum(moves.map(({ seconds }) => seconds)) / 60),
        isRecorded(day),
      ),
  };
  const formats: Readonly<Record<Id, (value: number) => string>> = {
    soreness: plain,
    load: (value) => (value === 0 ? 'rest' : `${plain(value, 0)} AU`),
    sleep: clock,
    drinks: litres,
    stretch: clock,
  };

  /** The one line of a day. */
  const reading = (id: Id, day: string): string => {
    const { value, unrated } = counts[id](day);
    if (value === undefined) return unrated > 0 ? 'not rated' : 'not logged';
    const told = `${unrated > 0 ? 'at least ' : ''}${formats[id](value)}`;
    const isOpen = day === today && ['load', 'drinks', 'stretch'].includes(id);
    return isOpen ? `${told} so far` : told;
  };

  const series = (id: Id, over = days) => over.map((day) => counts[id](day).value);
  const numbers = (id: Id, over = days) => series(id, over).filter((value) => value !== undefined);
  const extent = (id: Id, over = days) => {
    const [least, most] = [Math.min(...numbers(id, over)), Math.max(...numbers(id))];
    const [from, to] = [formats[id](least), formats[id](most)];
    return from === to ? `always ${to}` : `between ${from} and ${to}`;
  };
  const share = (id: Id, noun = 'day') =>
    `${plain(numbers(id).length)} of ${count(days.length, noun)} logged`;

  const sentences: Readonly<Record<Id, () => string>> = {
    soreness() {
      const ends = [days.slice(0, 14), days.slice(-14)].map((end) => numbers('soreness', end));
      if (days.length < 28 || ends.some((end) => end.length < 7)) {
        return `${share('soreness')}; worst soreness ${extent('soreness')}.`;
      }
      const [before = Number.NaN, after = Number.NaN] = ends.map(average);
      const moved =
        Math.abs(after - before) < 1
          ? `was about the same (${plain(before)} and ${plain(after)})`
          : `${after < before ? 'fell' : 'rose'} from ${plain(before)} to ${plain(after)}`;
      return `Worst soreness ${moved} between the first and the last two weeks; ${share('soreness')}.`;
    },
    load() {
      const loads = numbers('load');
      const active = loads.filter((value) => value > 0);
      const unknown = days.length - loads.length;
      const unrated = sum(days.map((day) => counts.load(day).unrated));
      const told = [
        `${count(active.length, 'day')} with training, ${count(loads.length - active.length, 'day')} of rest${unknown > 0 ? `, ${unknown} unknown` : ''}`,
        ...(active.length > 0 ? [`at most ${plain(Math.max(...active), 0)} AU in a day`] : []),
        ...(unrated > 0 ? [`${count(unrated, 'session')} without a rating not counted`] : []),
      ].join('; ');
      return `${week()}${told}.`;
    },
    sleep: () => `${share('sleep', 'night')}; ${extent('sleep')} asleep, as you remember it.`,
    drinks() {
      const finished = days.filter((day) => day !== today);
      const isOnlyToday = numbers('drinks', finished).length === 0;
      return `${share('drinks')}; ${extent('drinks', isOnlyToday ? days : finished)} a day.`;
    },
    stretch() {
      const minutes = numbers('stretch');
      const unknown = days.length - minutes.length;
      return `Stretched on ${minutes.filter((value) => value > 0).length} of ${count(minutes.length, 'logged day')}; ${clock(sum(minutes))} in all${unknown > 0 ? `, ${count(unknown, 'day')} unknown` : ''}.`;
    },
  };

  /** The last seven days against the three sevens before, where all of them are known half. */
  function week(): string {
    const sevens = [0, 7, 14, 21].map((ago) =>
      numbers('load', days.slice(days.length - ago - 7, days.length - ago)),
    );
    if (days.length < 28 || sevens.some((seven) => seven.length < 4)) return '';
    if (series('load', days.slice(0, -27)).every((value) => value === undefined)) return '';
    const [now = Number.NaN, ...earlier] = sevens.map((seven) => 7 * average(seven));
    const before = average(earlier);
    const change = Math.round(100 * (now / before - 1));
    const sign = change > 0 ? '+' : change < 0 ? '−' : '';
    return `This week ${plain(now, 0)} AU. Your last three weeks averaged ${plain(before, 0)}: ${sign}${Math.abs(change)} %. `;
  }

  const nothing = `Nothing logged in these ${count(days.length, 'day')}.`;
  const isEmpty = (id: Id) => days.every((day) => reading(id, day) === 'not logged');
  return {
    sentences: Object.fromEntries(
      ids.map((id) => [titles[id], isEmpty(id) ? nothing : sentences[id]()]),
    ),
    /** The readout of a day without its date and marks. */
    readout: (day: string) => ids.map((id) => `${titles[id]}: ${reading(id, day)}`).join(', '),
  };
}
