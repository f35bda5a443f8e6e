import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const DAYS = 900;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const WATCH = 'Sam’s Apple Watch';
const DEVICE =
  '&lt;&lt;HKDevice: 0x281f3a0b0&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2&gt;';

/**
 * Writes an invented export of Apple Health of some megabytes: nights in stages, water, workouts and,
 * as in real ones, far more heart rates than all of them. Samples that are given bring a maker of theirs.
 */
export function writeHealthExport(path: string, megabytes: number): void {
  const samples = process.env.SAMPLES_DIR;
  if (samples) runMaker(join(samples, 'apple-health/make_big_export.py'), path, megabytes);
  else writeOwnExport(path, megabytes);
}

function runMaker(script: string, path: string, megabytes: number): void {
  const { status } = spawnSync('python3', [script, path, '--mb', String(megabytes)]);
  if (status !== 0) throw new Error(`${script} failed.`);
}

function writeOwnExport(path: string, megabytes: number): void {
  const file = openSync(path, 'w');
  let size = 0;
  const write = (text: string) => {
    size += writeSync(file, text);
  };
  write('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE HealthData [\n]>\n');
  write('<HealthData locale="de_DE">\n');
  for (let day = 0; day < DAYS; day += 1) {
    const midnight = FIRST_DAY + day * DAY;
    write([...nightOf(midnight), ...waterOf(midnight), workoutOf(midnight)].join(''));
    const rates: string[] = [];
    const wanted = (megabytes * 1e6 * (day + 1)) / DAYS - size;
    const count = Math.max(0, Math.ceil(wanted / heartRate(midnight).length));
    for (let index = 0; index < count; index += 1) rates.push(heartRate(midnight + index * 7000));
    write(rates.join(''));
  }
  write('</HealthData>\n');
  closeSync(file);
}

const dateText = (at: number) =>
  `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} +0000`;

const times = (from: number, to: number) =>
  `creationDate="${dateText(to)}" startDate="${dateText(from)}" endDate="${dateText(to)}"`;

const entry = (key: string, value: string) => `  <MetadataEntry key="${key}" value="${value}"/>\n`;

const heartRate = (at: number) =>
  ` <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="${WATCH}" sourceVersion="9.1" device="${DEVICE}" unit="count/min" ${times(at, at)} value="72">\n${entry('HKMetadataKeyHeartRateMotionContext', '0')} </Record>\n`;

const stages = ['AsleepCore', 'AsleepDeep', 'AsleepCore', 'AsleepREM', 'Awake'];

const nightOf = (midnight: number) =>
  Array.from({ length: 24 }, (_, index) => {
    const from = midnight - 60 * MINUTE + index * 18 * MINUTE;
    const stage = stages[index % stages.length];
    return ` <Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="${WATCH}" ${times(from, from + 18 * MINUTE)} value="HKCategoryValueSleepAnalysis${stage}">\n${entry('HKTimeZone', 'Europe/Vienna')} </Record>\n`;
  });

const waterOf = (midnight: number) =>
  [8, 12, 16].map((hour) => {
    const at = midnight + hour * 60 * MINUTE;
    return ` <Record type="HKQuantityTypeIdentifierDietaryWater" sourceName="Drink" unit="mL" ${times(at, at)} value="250"/>\n`;
  });

function workoutOf(midnight: number): string {
  const from = midnight + 17 * 60 * MINUTE;
  const span = `startDate="${dateText(from)}" endDate="${dateText(from + 45 * MINUTE)}"`;
  return ` <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="45.0" durationUnit="min" sourceName="${WATCH}" device="${DEVICE}" ${span}>\n  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" ${span} sum="9.2" unit="km"/>\n </Workout>\n`;
}
