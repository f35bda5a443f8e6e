import type { DemoOptions } from '../../../src/core/demo/demo-records';
import type { Persona } from '../../../src/core/demo/personas';
import type { Kind, KindRecord, RecordOf } from '../../../src/core/log/kinds';
import { type Instant, logDay, momentAt } from '../../../src/core/moment';
import { recordIdOf } from '../../support/records';

/** A Tuesday, 14:20 in Vienna. */
export const AFTERNOON = Date.parse('2026-11-24T13:20:31Z');

/** Where and when somebody opens the app, with ids that count up. */
export function options(
  persona: Persona,
  {
    now = AFTERNOON,
    zone = 'Europe/Vienna',
    ...rest
  }: Partial<DemoOptions> & { zone?: string } = {},
): DemoOptions {
  let made = 0;
  const clock = { zone, dayStartHour: 3 };
  return {
    persona,
    now,
    clock,
    today: logDay(momentAt(now, zone), clock.dayStartHour),
    makeId: () => {
      made += 1;
      return recordIdOf(made);
    },
    ...rest,
  };
}

/** The records of one kind. */
export const recordsOf = <K extends Kind>(records: readonly KindRecord[], kind: K): RecordOf<K>[] =>
  records
    .filter((each): each is Extract<KindRecord, { kind: K }> => each.kind === kind)
    .map(({ record }) => record as RecordOf<K>);

/** Events and booked massages are often dated ahead. */
export const mayLieAhead = ({ kind, record }: KindRecord) =>
  kind === 'event' || (kind === 'massage' && record.status === 'planned');

/** Every instant a record holds, in itself and in the moments within it. */
export function instantsOf(value: unknown): Instant[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'number' && ['at', 'createdAt', 'updatedAt'].includes(key)
      ? [inner]
      : instantsOf(inner),
  );
}
