import { appleHealth } from './apple-health';
import { autosleep } from './autosleep';
import { bearable } from './bearable';
import { daylio } from './daylio';
import { daylioCopy } from './daylio-copy';
import { fhir } from './fhir';
import { fit } from './fit';
import { fitbitExercise, fitbitSleep } from './fitbit';
import { fitbitSections, fitbitUserExercises, fitbitUserSleeps } from './fitbit-tables';
import { fitnotes } from './fitnotes';
import { garminActivities } from './garmin-activities';
import { googleFit } from './google-fit';
import { gpx } from './gpx';
import type { Head } from './head';
import { hevy } from './hevy';
import type { Importer } from './importer';
import { limberCsv } from './limber-csv';
import { openMhealth } from './open-mhealth';
import { oura, ouraJson } from './oura';
import { pleesTracker } from './plees-tracker';
import { samsungHealth } from './samsung-health';
import { sleepAsAndroid } from './sleep-as-android';
import { sleepCycle } from './sleep-cycle';
import { sleepmeter } from './sleepmeter';
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
  ouraJson,
  fitbitSleep,
  fitbitExercise,
  googleFit,
  daylioCopy,
  fhir,
  openMhealth,
  fitbitSections,
  fitbitUserSleeps,
  fitbitUserExercises,
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
  sleepmeter,
  pleesTracker,
  bearable,
  daylio,
];

/** The importer whose format a file's beginning shows. */
export const importerFor = (head: Head): Importer | undefined =>
  importers.find(({ recognises }) => recognises(head));
