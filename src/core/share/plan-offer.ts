import type { Day } from '../day';
import type { HomeStretch } from '../log/plan';
import type { RegionId } from '../regions';
import { known } from '../result';
import { type ByteReader, ReadFault } from './byte-reader';
import { ByteWriter } from './byte-writer';

/** A plan that somebody offers the person who sent a report: nothing of it counts until they accept. */
export interface PlanOffer {
  readonly madeOn: Day;
  /** Who offers it, as they call themselves. */
  readonly setBy: string;
  readonly sessionsPerWeek: number;
  readonly weeks: number;
  readonly focusRegions: readonly RegionId[];
  readonly avoidRegions: readonly RegionId[];
  readonly homeStretches: readonly HomeStretch[];
  readonly reviewDay?: Day;
  readonly note?: string;
}

const MAX_NAME = 200;
const MAX_STRETCHES = 30;
const stretchId = /^[a-z0-9-]{1,40}$/;

/** An offer as bytes; the order of fields is that of `PlanOffer`. */
export function encodePlanOffer(offer: PlanOffer): Uint8Array<ArrayBuffer> {
  const to = new ByteWriter();
  to.day(offer.madeOn);
  to.text(offer.setBy);
  to.count(offer.sessionsPerWeek);
  to.count(offer.weeks);
  to.regions(offer.focusRegions);
  to.regions(offer.avoidRegions);
  to.list(offer.homeStretches, ({ stretch, seconds, timesPerWeek }) => {
    to.text(stretch);
    to.count(seconds);
    to.count(timesPerWeek);
  });
  to.maybe(offer.reviewDay, (day) => to.day(day));
  to.maybe(offer.note, (note) => to.text(note));
  return to.bytes();
}

/** Reads what `encodePlanOffer` wrote; throws a ReadFault at the first thing that cannot be. */
export function decodePlanOffer(from: ByteReader): PlanOffer {
  const offer: PlanOffer = {
    madeOn: from.day(),
    setBy: from.text(MAX_NAME),
    sessionsPerWeek: atLeastOne(from.count(7)),
    weeks: atLeastOne(from.count(52)),
    focusRegions: from.regions(),
    avoidRegions: from.regions(),
    homeStretches: from.list(MAX_STRETCHES, () => readHomeStretch(from)),
    ...known({
      reviewDay: from.maybe(() => from.day()),
      note: from.maybe(() => from.text()),
    }),
  };
  from.end();
  return offer;
}

function readHomeStretch(from: ByteReader): HomeStretch {
  const stretch = from.text(40);
  if (!stretchId.test(stretch)) throw new ReadFault();
  return {
    stretch,
    seconds: atLeastOne(from.count(3_600)),
    timesPerWeek: atLeastOne(from.count(21)),
  };
}

function atLeastOne(value: number): number {
  if (value < 1) throw new ReadFault();
  return value;
}
