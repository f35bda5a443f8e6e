import type { Kind } from '../../core/log/kinds';
import { liveSignal } from '../../db/live';
import { preferences } from '../../db/preferences';
import { newestRecords, recordsBetween } from '../../db/records';
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

/** The newest records of a kind that are read to find the last done one. */
const READ = 10;

/** When each kind was last logged, and what was drunk today in ml. */
export const sheetFacts = liveSignal(() => {
  const day = today.value;
  return async () => {
    const newest = await Promise.all(
      sheetKinds.map(async (kind) => {
        const records = await newestRecords(kind, READ);
        const [last] = records
          .filter((record) => record.day <= day)
          .sort((a, b) => (b.day === a.day ? (b.at ?? 0) - (a.at ?? 0) : b.day > a.day ? 1 : -1));
        return [kind, last && { day: last.day, at: last.at, offset: last.offset }] as const;
      }),
    );
    const drinks = await recordsBetween('drink', day, day);
    return { last: new Map(newest), drunkMl: drinks.reduce((sum, { ml }) => sum + ml, 0) };
  };
});

export { preferences };
