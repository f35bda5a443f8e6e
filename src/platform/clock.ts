import { computed, signal } from '@preact/signals';
import type { Day } from '../core/day';
import type { ParseContext } from '../core/log/entry';
import { type Instant, logDay, MS_PER_MINUTE, momentAt, type ZoneId } from '../core/moment';

/** The device's time zone, asked anew each time: people travel with the app open. */
export const currentZone = (): ZoneId => Intl.DateTimeFormat().resolvedOptions().timeZone;

const minute = signal<Instant>(Date.now());
const zone = signal<ZoneId>(currentZone());

/** Hour at which the person's day begins; the app sets it from the preferences. */
export const dayStartHour = signal(3);

/** This minute, as a signal: what depends on the time of day follows it. */
export const currentMinute = computed<Instant>(() => minute.value);

/** The person's log day, as a signal: it turns at the day-start hour, not at midnight. */
export const today = computed<Day>(() =>
  logDay(momentAt(minute.value, zone.value), dayStartHour.value),
);

function tick(): void {
  minute.value = Math.floor(Date.now() / MS_PER_MINUTE) * MS_PER_MINUTE;
  zone.value = currentZone();
}

/** Keeps the clock going; a page that was asleep looks again as soon as it is back. */
export function startClock(): void {
  tick();
  setInterval(tick, MS_PER_MINUTE / 4);
  for (const event of ['visibilitychange', 'pageshow', 'focus', 'resume']) {
    addEventListener(event, tick, true);
  }
}

/** Everything a parser must know about now. */
export function parseContext(): ParseContext {
  const now = Date.now();
  const here = currentZone();
  return {
    now,
    zone: here,
    dayStartHour: dayStartHour.value,
    today: logDay(momentAt(now, here), dayStartHour.value),
  };
}
