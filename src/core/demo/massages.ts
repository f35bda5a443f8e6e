import { type Chance, chanceFrom } from '../chance';
import { addDays } from '../day';
import type { Massage } from '../log/massage';
import type { RecordId } from '../record-id';
import type { RegionId } from '../regions';
import { known } from '../result';
import type { SampleBook } from './book';
import { PLAN_AGO, type SampleDay } from './calendar';
import type { Persona, PersonaRow } from './personas';

/** Days back to the sessions of a plan of two a week; the next one is booked for tomorrow. */
const PLAN_SESSIONS = [3, 7, 10, 14, 17] as const;

/** Days back to every session: the last where the persona's card wants it, then by the rhythm. */
export function massageAgos(persona: Persona, row: PersonaRow, history: number): Set<number> {
  const chance = chanceFrom(row.massage.every);
  const agos: number[] = persona === 'tension' ? [...PLAN_SESSIONS] : [row.massage.lastAgo];
  const jitter = Math.ceil(row.massage.every / 12);
  let ago = agos.at(-1) ?? 0;
  while (ago <= history) {
    ago += row.massage.every + chance.whole(-jitter, jitter);
    agos.push(ago);
  }
  return new Set(agos.filter((each) => each <= history));
}

const START = 17 * 60;

/** A session with the persona's therapist; answers with the regions it worked on. */
export function addMassage(
  sample: SampleDay,
  book: SampleBook,
  therapist: RecordId | undefined,
): readonly RegionId[] {
  const { day, row } = sample;
  const chance = sample.chanceFor('massage');
  const { minutes, price, modalities, regions, pressure } = row.massage;
  const modality = chance.pick(modalities);
  book.add('massage', {
    day,
    ...book.timed(day, START + chance.whole(0, 4) * 15),
    status: 'done',
    modality,
    minutes,
    pressure: modality === 'deep-tissue' ? 4 : pressure,
    regions,
    strokes: modality === 'classic' ? ['effleurage', 'petrissage', 'friction'] : [],
    price,
    ...tensionOf(regions, sample, chance),
    ...known({ therapist, movement: movementOf(sample, chance) }),
  });
  return regions;
}

/** Tension before, and one to three points less after; both a little lower as a plan goes on. */
function tensionOf(
  regions: readonly RegionId[],
  { persona, ago }: SampleDay,
  chance: Chance,
): Pick<Massage, 'tensionBefore' | 'tensionAfter'> {
  const eased = persona === 'tension' ? Math.max(0, (PLAN_AGO - ago) / PLAN_AGO) * 2 : 0;
  const start = (persona === 'tension' ? 7.2 : 5.6) - eased;
  const tensionBefore: Partial<Record<RegionId, number>> = {};
  const tensionAfter: Partial<Record<RegionId, number>> = {};
  for (const region of regions) {
    const before = Math.round(start + chance.between(-1, 1));
    tensionBefore[region] = before;
    tensionAfter[region] = Math.max(0, before - chance.whole(1, 3));
  }
  return { tensionBefore, tensionAfter };
}

const movements: Readonly<Record<Persona, readonly [string, ...string[]]>> = {
  athlete: ['Ankle bends further on the left.', 'Stride feels longer.'],
  desk: ['Shoulders drop more easily.', 'Neck turns freely to both sides.'],
  tension: ['Looking over the left shoulder is easier.', 'Chin to chest without pulling.'],
};

const movementOf = ({ persona }: SampleDay, chance: Chance): string | undefined =>
  chance.is(0.5) ? chance.pick(movements[persona]) : undefined;

/** Tomorrow's appointment of the running plan. */
export function addBooking(
  { day, row }: SampleDay,
  book: SampleBook,
  therapist: RecordId | undefined,
): void {
  const { minutes, modalities, regions } = row.massage;
  const tomorrow = addDays(day, 1);
  book.add('massage', {
    day: tomorrow,
    ...book.timed(tomorrow, START + 30),
    status: 'planned',
    modality: modalities[0],
    minutes,
    regions,
    strokes: [],
    ...known({ therapist }),
  });
}
