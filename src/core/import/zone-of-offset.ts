import type { ZoneId } from '../moment';

/** The zone that is always this far from UTC (minutes, east positive), such as `+05:45`. */
export function zoneOfOffset(minutes: number): ZoneId {
  const pad = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
