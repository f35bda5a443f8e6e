/** What each format is called where a person meets it, by the importer's id. */
export const formatNames: Readonly<Record<string, string>> = {
  'apple-health': 'Apple Health',
  autosleep: 'AutoSleep',
  bearable: 'Bearable',
  daylio: 'Daylio',
  'fhir-r4': 'FHIR health record',
  fit: 'FIT file of a watch',
  fitbit: 'Fitbit',
  'fitbit-tables': 'Fitbit',
  fitnotes: 'FitNotes',
  'garmin-activities-csv': 'Garmin Connect',
  'google-fit': 'Google Fit',
  'google-fit-daily': 'Google Fit, daily totals',
  gpx: 'GPX track',
  'health-connect': 'Health Connect',
  hevy: 'Hevy',
  jefit: 'Jefit',
  'limber-csv': 'Table of Limber',
  'loop-habits': 'Loop Habit Tracker',
  nomie: 'Nomie',
  'open-mhealth': 'Open mHealth',
  oura: 'Oura',
  'plees-tracker': 'Plees Tracker',
  'samsung-health': 'Samsung Health',
  'sleep-as-android': 'Sleep as Android',
  'sleep-cycle': 'Sleep Cycle',
  sleepmeter: 'Sleepmeter',
  'sqlite-database': 'A database',
  strava: 'Strava',
  strong: 'Strong',
  table: 'Table of your own',
  tcx: 'TCX file of a watch',
  'track-and-graph': 'Track & Graph',
  whoop: 'WHOOP',
};

export const formatName = (id: string): string => formatNames[id] ?? id;

const asTable =
  'Make a table (CSV) of what you want to bring, a row for each entry with its day, time and amount. Here you can then say what its columns mean.';

/** Formats known by name that cannot be read as they are: why, and how to get a file that can. */
export const declinedSentences: Readonly<Record<string, string>> = {
  'health-connect':
    'Health Connect writes a database, which cannot be read here. Export from the app that recorded it instead: Samsung Health, Fitbit, Strava or another.',
  'sqlite-database':
    'This is the database of an app, which cannot be read here. Export from that app, or save its tables as CSV.',
  'loop-habits': `Loop notes habits as ticks, without times or amounts. ${asTable}`,
  nomie: `Nomie has words of your own for everything, so Limber cannot tell them apart. ${asTable}`,
  jefit: `A Jefit export holds several tables in one file. ${asTable}`,
  'track-and-graph': `Track & Graph has names of your own for everything, so Limber cannot tell them apart. ${asTable}`,
  'google-fit-daily':
    'This table has only the totals of days. In the same Takeout archive the folder All Sessions holds the workouts: bring that, or the whole archive.',
};

interface Product {
  readonly name: string;
  readonly how: string;
}

/** Where each product hides its export. */
export const products: readonly Product[] = [
  {
    name: 'Apple Health',
    how: 'Health app, your picture, Export All Health Data. Bring the zip as it is.',
  },
  {
    name: 'Garmin',
    how: 'Garmin Connect on the web, Activities, Export CSV. Or the FIT, TCX or GPX files of single workouts.',
  },
  {
    name: 'Strava',
    how: 'On the web: Settings, My Account, Download or Delete Your Account, Request Your Archive. Bring the zip.',
  },
  {
    name: 'Fitbit and Google Fit',
    how: 'takeout.google.com, choose only Fitbit or Fit. Bring the zip.',
  },
  {
    name: 'Samsung Health',
    how: 'Settings, Download personal data. Bring the folder or its CSV files.',
  },
  { name: 'Oura', how: 'Oura on the web, Account, Export data.' },
  { name: 'WHOOP', how: 'App settings, Data Export. The zip comes by mail.' },
  { name: 'Hevy, Strong, FitNotes', how: 'In their settings: Export. They write one CSV file.' },
  {
    name: 'Sleep apps',
    how: 'Sleep as Android, Sleep Cycle, AutoSleep, Sleepmeter and Plees Tracker each export a CSV or zip file.',
  },
  {
    name: 'Daylio',
    how: 'More, Export Entries, CSV. Or the backup: More, Backup & Restore, Advanced Options, Export.',
  },
  {
    name: 'A table of your own',
    how: 'Any CSV or TSV file: you say which column is what, and Limber remembers it.',
  },
];
