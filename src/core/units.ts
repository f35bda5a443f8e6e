import { roundTo } from './number';

export type VolumeUnit = 'ml' | 'fl-oz';
export type DistanceUnit = 'km' | 'mi';

/** Millilitres in a US fluid ounce (NIST Handbook 44). */
export const ML_PER_FL_OZ = 29.5735295625;
/** Metres in an international mile. */
export const METERS_PER_MILE = 1609.344;
const METERS_PER_KM = 1000;

const perVolumeUnit = (unit: VolumeUnit) => (unit === 'ml' ? 1 : ML_PER_FL_OZ);
const perDistanceUnit = (unit: DistanceUnit) => (unit === 'km' ? METERS_PER_KM : METERS_PER_MILE);

/** Millilitres of a volume in the person's unit, to a hundredth. */
export const toMl = (value: number, unit: VolumeUnit): number =>
  roundTo(value * perVolumeUnit(unit), 2);

/** A volume in ml as a number of the person's unit: whole ml, tenths of an ounce. */
export const fromMl = (ml: number, unit: VolumeUnit): number =>
  roundTo(ml / perVolumeUnit(unit), unit === 'ml' ? 0 : 1);

/** Metres of a distance in the person's unit, to a centimetre. */
export const toMeters = (value: number, unit: DistanceUnit): number =>
  roundTo(value * perDistanceUnit(unit), 2);

/** Metres as a number of the person's unit, to a hundredth. */
export const fromMeters = (meters: number, unit: DistanceUnit): number =>
  roundTo(meters / perDistanceUnit(unit), 2);
