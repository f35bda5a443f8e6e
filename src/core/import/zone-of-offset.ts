import type { ZoneId } from '../moment';

/** The zone that is always this far from UTC (minutes, east positive), as `offsetAt` reads it. */
export const zoneOfOffset = (minutes: number): ZoneId => (minutes === 0 ? 'UTC' : String(minutes));
