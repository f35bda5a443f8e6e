import type { Day } from '../day';
import type { KindRecord } from '../log/kinds';
import type { DayClock, Instant } from '../moment';
import type { RecordId } from '../record-id';
import { type SampleBody, sampleBody } from './body';
import { type SampleBook, sampleBook } from './book';
import { isSilent, type SampleDay, sampleDays } from './calendar';
import { addComplaint, addMobilityTest, addSafetyAnswers, addWeeklyCheck } from './checks';
import { addDrinks, addSelfMassage, addStretch, addTraining } from './days';
import { addBooking, addMassage, massageAgos } from './massages';
import { addCheckIn, addNight } from './mornings';
import { type Persona, personaRows } from './personas';
import { addFirstPlans, addMilestones } from './plans';

export interface DemoOptions {
  readonly persona: Persona;
  /** The log day of `now`. */
  readonly today: Day;
  readonly now: Instant;
  readonly clock: DayClock;
  /** Names a record by the instant of its making. */
  readonly makeId: (at: Instant) => RecordId;
  /** Days up to and with today; ten years make about 50,000 records. */
  readonly days?: number;
  readonly seed?: number;
}

export const DEMO_DAYS = 120;

/** Whom the records refer to. */
interface Cast {
  readonly therapist: RecordId | undefined;
  readonly complaint: RecordId | undefined;
  readonly massageAgos: ReadonlySet<number>;
}

/**
 * A believable life to look around in, up to `now` and never beyond, but for what is planned. Every
 * record passes its own kind's rules; the same options give the same records.
 */
export function demoRecords({ days = DEMO_DAYS, seed = 1, ...options }: DemoOptions): KindRecord[] {
  const { persona, today } = options;
  const book = sampleBook(options);
  const body = sampleBody();
  const calendar = sampleDays({ persona, today, days, seed });
  const [first] = calendar;
  if (!first) return [];
  const cast = castOf(first, book);
  addFirstPlans(first, book);
  for (const sample of calendar) addDay(sample, book, body, cast);
  return [...book.records];
}

const castOf = (first: SampleDay, book: SampleBook): Cast => ({
  therapist: book.add('therapist', { day: first.day, ...first.row.therapist }),
  complaint: addComplaint(first, book),
  massageAgos: massageAgos(first.persona, personaRows[first.persona], first.history),
});

function addDay(sample: SampleDay, book: SampleBook, body: SampleBody, cast: Cast): void {
  const isMassageDay = cast.massageAgos.has(sample.ago);
  addMilestones(sample, book);
  if (isSilent(sample) && !isMassageDay) {
    body.endDay([], []);
    return;
  }
  const night = addNight(sample, book);
  addCheckIn(sample, book, body, night);
  addDrinks(sample, book);
  const sessions = addTraining(sample, book);
  const massaged = isMassageDay ? addMassage(sample, book, cast.therapist) : [];
  addStretch(sample, book);
  addSelfMassage(sample, book);
  addWeeklyCheck(sample, book, cast.complaint);
  addMobilityTest(sample, book);
  addSafetyAnswers(sample, book, cast.massageAgos.has(sample.ago - 1));
  if (sample.ago === 0 && sample.persona === 'tension') addBooking(sample, book, cast.therapist);
  body.endDay(sessions, massaged);
}
