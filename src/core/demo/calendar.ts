import { type Chance, chanceFrom, seedOf } from '../chance';
import { addDays, type Day, dayNumber, weekday } from '../day';
import { type Persona, type PersonaRow, personaRows, personas } from './personas';

/** One day of a sample life, as every generator sees it. */
export interface SampleDay {
  readonly day: Day;
  /** Days before today; 0 is today. */
  readonly ago: number;
  readonly weekday: number;
  readonly persona: Persona;
  readonly row: PersonaRow;
  /** Days from the first sample day to today. */
  readonly history: number;
  /** A sequence of chance of this day's own, for one purpose. */
  readonly chanceFor: (purpose: Purpose) => Chance;
}

const purposes = [
  'day',
  'night',
  'training',
  'body',
  'drinks',
  'stretch',
  'massage',
  'checks',
] as const;
export type Purpose = (typeof purposes)[number];

export interface CalendarOptions {
  readonly persona: Persona;
  readonly today: Day;
  readonly days: number;
  readonly seed: number;
}

/** The days from the first to today. A day looks the same however many lie before it. */
export function sampleDays({ persona, today, days, seed }: CalendarOptions): SampleDay[] {
  const who = personas.indexOf(persona);
  return Array.from({ length: days }, (_, index) => {
    const ago = days - 1 - index;
    const day = addDays(today, -ago);
    return {
      day,
      ago,
      weekday: weekday(day),
      persona,
      row: personaRows[persona],
      history: days - 1,
      chanceFor: (purpose) =>
        chanceFrom(seedOf(seed, who, dayNumber(day), purposes.indexOf(purpose))),
    };
  });
}

/** Days back to the start of the treatment plan. */
export const PLAN_AGO = 17;
/** Days back to a race, and days ahead to the next. */
export const RACE_AGO = 40;
export const RACE_AHEAD = 16;
/** A week away from the desk, by days back. */
export const holiday = { firstAgo: 60, lastAgo: 54 } as const;

export const isOnHoliday = ({ persona, ago }: SampleDay): boolean =>
  persona === 'desk' && ago <= holiday.firstAgo && ago >= holiday.lastAgo;

/** The athlete's every fourth week is an easy one; the last ended two weeks ago. */
const CYCLE_DAYS = 28;
export const easyWeek = { firstInCycle: 20, lastInCycle: 14 } as const;

export const isEasyWeek = ({ persona, ago }: SampleDay): boolean => {
  const place = ago % CYCLE_DAYS;
  return persona === 'athlete' && place <= easyWeek.firstInCycle && place >= easyWeek.lastInCycle;
};

export const isPlanRunning = ({ persona, ago }: SampleDay): boolean =>
  persona === 'tension' && ago <= PLAN_AGO;

/** A day on which nothing was written down: about one in thirty, none of them lately. */
export const isSilent = (day: SampleDay): boolean => day.ago > 7 && day.chanceFor('day').is(0.035);
