import { appleHealth } from './apple-health';
import { autosleep } from './autosleep';
import { fit } from './fit';
import { fitbitExercise, fitbitSleep } from './fitbit';
import { fitnotes } from './fitnotes';
import { garminActivities } from './garmin-activities';
import { gpx } from './gpx';
import type { Head } from './head';
import { hevy } from './hevy';
import type { Importer } from './importer';
import { limberCsv } from './limber-csv';
import { oura } from './oura';
import { pleesTracker } from './plees-tracker';
import { samsungHealth } from './samsung-health';
import { sleepAsAndroid } from './sleep-as-android';
import { sleepCycle } from './sleep-cycle';
import { strava } from './strava';
import { strong } from './strong';
import { tcx } from './tcx';
import { whoopSleeps, whoopWorkouts } from './whoop';

/** Every format, first match wins: those with a mark of their own before those told by columns. */
const importers: readonly Importer[] = [
  fit,
  limberCsv,
  appleHealth,
  gpx,
  tcx,
  fitbitSleep,
  fitbitExercise,
  samsungHealth,
  hevy,
  strong,
  fitnotes,
  strava,
  garminActivities,
  whoopSleeps,
  whoopWorkouts,
  oura,
  sleepAsAndroid,
  sleepCycle,
  autosleep,
  pleesTracker,
];

/** The importer whose format a file's beginning shows. */
export const importerFor = (head: Head): Importer | undefined =>
  importers.find(({ recognises }) => recognises(head));
