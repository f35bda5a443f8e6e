import { addDays, type Day } from '../../core/day';
import type { Kind, KindRecord } from '../../core/log/kinds';
import { liveSignal } from '../../db/live';
import { preferences } from '../../db/preferences';
import { lastDayBefore, recordsBetween } from '../../db/records';
import { today } from '../../platform/clock';

/** Kinds with a row of their own, in the order of the sheet. */
export const sheetKinds = [
  'check-in',
  'drink',
  'training',
  'stretch',
  'massage',
  'sleep',
  'mobility-test',
] as const satisfies readonly Kind[];

export type SheetKind = (typeof sheetKinds)[number];

interface LastTime {
  readonly day: Day;
  readonly at?: number;
  readonly offset?: number;
}

const isDone = ({ kind, record }: KindRecord): boolean =>
  kind !== 'massage' || record.status === 'done';

/** When a kind was last logged; a massage that is only booked has not happened. */
async function lastTime(kind: SheetKind, today: Day): Promise<LastTime | undefined> {
  let day = await lastDayBefore(addDays(today, 1), [kind]);
  while (day) {
    const records = await recordsBetween(kind, day, day);
    const [last] = records
      .filter((record) => isDone({ kind, record } as KindRecord))
      .sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
    if (last) return last;
    day = await lastDayBefore(day, [kind]);
  }
  return undefined;
}

/** When each kind was last logged, and what was drunk today in ml. */
export const sheetFacts = liveSignal(() => {
  const day = today.value;
  return async () => {
    const times = sheetKinds.map(async (kind) => [kind, await lastTime(kind, day)] as const);
    const drinks = await recordsBetween('drink', day, day);
    const drunkMl = drinks.reduce((sum, { ml }) => sum + ml, 0);
    return { last: new Map(await Promise.all(times)), drunkMl };
  };
});

export { preferences };
