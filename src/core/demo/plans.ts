import { addDays, type Day } from '../day';
import { type PairId, type RegionId, regionsOfBase } from '../regions';
import type { SampleBook } from './book';
import { easyWeek, holiday, PLAN_AGO, RACE_AGO, RACE_AHEAD, type SampleDay } from './calendar';
import { personaRows } from './personas';

const bothSides = (pairs: readonly PairId[]): RegionId[] =>
  pairs.flatMap((pair) => regionsOfBase(pair));

/** The rhythm everybody starts with, and what the athlete stretches. */
export function addFirstPlans({ day, persona, row }: SampleDay, book: SampleBook): void {
  book.add('plan', { day, type: 'rhythm', intervalDays: row.massage.every });
  if (persona !== 'athlete') return;
  const regions = bothSides(row.stretches.flat());
  book.add('plan', { day, type: 'stretching', regions, goal: 'keep' });
}

const PLAN_WEEKS = 4;

/** Four weeks of two sessions, set by the therapist, with home stretches and a day to look back. */
function addTreatmentPlan(day: Day, book: SampleBook): void {
  book.add('plan', {
    day,
    type: 'treatment',
    setBy: personaRows.tension.therapist.name,
    sessionsPerWeek: 2,
    weeks: PLAN_WEEKS,
    focusRegions: [...bothSides(['upper-trap']), 'neck-spine'],
    avoidRegions: [],
    homeRegions: bothSides(['upper-trap', 'chest']),
    reviewDay: addDays(day, PLAN_WEEKS * 7),
  });
  book.add('event', { day, type: 'plan-start', name: 'Four weeks with Marta' });
}

const CYCLE_DAYS = 28;

/** What a persona's calendar marks on a day: races, easy weeks, a holiday, the start of a plan. */
export function addMilestones({ day, ago, persona, history }: SampleDay, book: SampleBook): void {
  if (persona === 'athlete') {
    if (ago === RACE_AGO) book.add('event', { day, type: 'race', name: 'City 10 km' });
    if (ago === 0) {
      book.add('event', { day: addDays(day, RACE_AHEAD), type: 'race', name: 'Half marathon' });
    }
    if (ago % CYCLE_DAYS === easyWeek.firstInCycle) {
      const lastDay = addDays(day, easyWeek.firstInCycle - easyWeek.lastInCycle);
      book.add('event', { day, type: 'deload', lastDay });
    }
  }
  if (persona === 'desk' && ago === holiday.firstAgo) {
    const lastDay = addDays(day, holiday.firstAgo - holiday.lastAgo);
    book.add('event', { day, type: 'holiday', name: 'A week by the sea', lastDay });
  }
  if (persona === 'tension' && ago === Math.min(PLAN_AGO, history)) addTreatmentPlan(day, book);
}
