import type { ZoneId } from '../core/moment';

/** The names of the time zones this browser knows; none where it does not list them. */
export const timeZones = (): readonly ZoneId[] => Intl.supportedValuesOf?.('timeZone') ?? [];
