import { type Layout, lines } from './layout';

/** Layouts of what watches, rings and phones tell. */
export const wearablesLayouts: readonly Layout[] = [
  {
    title: 'Samsung Health, a sleep table without the line that names it, columns with their type',
    content: lines(
      'com.samsung.health.sleep.start_time,com.samsung.health.sleep.end_time,com.samsung.health.sleep.time_offset,sleep_score,',
      '2026-03-26 22:57:00.000,2026-03-27 06:50:00.000,UTC+0100,80,',
    ),
    format: 'samsung-health',
    kinds: { sleep: { count: 1, first: '2026-03-26T22:57:00Z', inBedMinutes: 473 } },
  },
  {
    title: 'Samsung Health, exercises by number and by a name of the person',
    content: lines(
      'com.samsung.shealth.exercise,6312001,11',
      'com.samsung.health.exercise.start_time,com.samsung.health.exercise.end_time,com.samsung.health.exercise.time_offset,com.samsung.health.exercise.exercise_type,com.samsung.health.exercise.duration,com.samsung.health.exercise.custom',
      '2026-03-26 06:00:00.000,2026-03-26 06:30:00.000,UTC+0100,10012,1800000,Anna',
      '2026-03-27 06:00:00.000,2026-03-27 06:30:00.000,UTC+0100,0,1800000,Anna',
    ),
    format: 'samsung-health',
    kinds: {
      training: { count: 2, minutes: 60, activities: { strength: 'strength', other: 'other' } },
    },
    questions: ['activity', 'activity'],
  },
  {
    title: 'Fitbit, the monthly export by sections',
    content: lines(
      'Body',
      'Date,Weight,BMI,Fat',
      '"2026-01-01","70","22","0"',
      '',
      'Sleep',
      'Start Time,End Time,Minutes Asleep,Minutes Awake,Number of Awakenings,Time in Bed',
      '"2026-01-01 11:00PM","2026-01-02 7:00AM","420","60","20","480"',
    ),
    format: 'fitbit',
    kinds: { sleep: { count: 1, first: '2026-01-01T23:00:00', minutes: 420, inBedMinutes: 480 } },
    questions: ['zone'],
  },
  {
    title: "Fitbit, Google's table of nights",
    content: lines(
      'sleep_id,sleep_type,minutes_in_sleep_period,minutes_after_wake_up,minutes_to_fall_asleep,minutes_asleep,minutes_awake,start_utc_offset,sleep_start,end_utc_offset,sleep_end,data_source',
      '1,STAGES,480,5,12,420,48,+02:00,2026-10-04 20:30:00+0000,+02:00,2026-10-05 04:30:00+0000,x',
    ),
    format: 'fitbit-tables',
    kinds: {
      sleep: { first: '2026-10-04T20:30:00Z', lastEnd: '2026-10-05T04:30:00Z', minutes: 420 },
    },
  },
  {
    title: "Fitbit, Google's table of exercises",
    content: lines(
      'exercise_id,exercise_start,exercise_end,utc_offset,activity_name,log_type,tracker_total_calories,tracker_total_distance_mm,manually_logged_total_calories',
      '1,2026-10-04T06:00:00Z,2026-10-04T06:30:00Z,+05:30,Outdoor Walk,x,0,2500000,150',
    ),
    format: 'fitbit-tables',
    kinds: { training: { first: '2026-10-04T06:00:00Z', minutes: 30, meters: 2500, kcal: 150 } },
    questions: ['activity'],
  },
  {
    title: 'Fitbit, one exercise of the web service by day and clock',
    content: JSON.stringify({
      activities: [
        {
          activityName: 'Run',
          startDate: '2026-02-03',
          startTime: '07:05',
          duration: 1800000,
          distance: 5,
          distanceUnit: 'Kilometer',
        },
      ],
    }),
    format: 'fitbit',
    kinds: { training: { first: '2026-02-03T07:05:00', minutes: 30, meters: 5000 } },
    questions: ['zone', 'activity'],
  },
  {
    title: 'WHOOP, sleeps without the last columns',
    content: lines(
      'Cycle start time,Cycle end time,Cycle timezone,Sleep onset,Wake onset,Sleep performance %,Respiratory rate (rpm),Asleep duration (min),In bed duration (min),Light sleep duration (min),Deep (SWS) duration (min),REM duration (min),Awake duration (min),Sleep need (min),Sleep debt (min)',
      '2026-05-01 22:30:00,2026-05-02 22:30:00,UTC+02:00,2026-05-01 22:30:00,2026-05-02 06:30:00,84,13.8,450,480,265,79,106,30,480,23',
    ),
    format: 'whoop',
    kinds: { sleep: { count: 1, first: '2026-05-01T20:30:00Z', minutes: 450, inBedMinutes: 480 } },
  },
  {
    title: 'WHOOP in French, workouts at the meridian, without units in the columns',
    content: lines(
      'Début du cycle,Fin du cycle,Fuseau horaire du cycle,Début,Fin,Durée (min),Activité,Effort,Énergie,FC max,FC moy.,Zone 1 %,Zone 2 %,Zone 3 %,Zone 4 %,Zone 5 %,GPS',
      '2026-05-01 22:30:00,,UTC+00:00,2026-05-02 17:00:00,2026-05-02 17:45:30,45,Course à pied,11.2,310.0,170,140,20,30,30,15,5,true',
    ),
    format: 'whoop',
    kinds: { training: { count: 1, first: '2026-05-02T17:00:00Z', minutes: 45.5, kcal: 310 } },
    questions: ['activity'],
  },
  {
    title: 'Oura, version 2 of its web service: naps, and sleeps that were none',
    content: JSON.stringify({
      data: [
        {
          id: 'a',
          type: 'long_sleep',
          bedtime_start: '2026-03-14T23:39:00+01:00',
          bedtime_end: '2026-03-15T06:56:00+01:00',
          total_sleep_duration: 25_200,
        },
        {
          id: 'b',
          type: 'late_nap',
          bedtime_start: '2026-03-15T19:00:00+01:00',
          bedtime_end: '2026-03-15T19:30:00+01:00',
          total_sleep_duration: 1200,
        },
        {
          id: 'c',
          type: 'rest',
          bedtime_start: '2026-03-15T12:00:00+01:00',
          bedtime_end: '2026-03-15T12:30:00+01:00',
          total_sleep_duration: 1200,
        },
      ],
    }),
    format: 'oura',
    kinds: { sleep: { count: 2, first: '2026-03-14T22:39:00Z', minutes: 440, inBedMinutes: 467 } },
  },
  {
    title: 'Oura, version 1 of its web service',
    content: JSON.stringify({
      sleep: [
        {
          summary_date: '2019-05-05',
          is_longest: 1,
          bedtime_start: '2019-05-05T22:58:01+10:00',
          bedtime_end: '2019-05-06T06:58:01+10:00',
          duration: 28_800,
          total: 25_200,
        },
      ],
    }),
    format: 'oura',
    kinds: { sleep: { count: 1, first: '2019-05-05T12:58:01Z', minutes: 420, inBedMinutes: 480 } },
  },
  {
    title: 'Oura, the account export with semicolons',
    content: lines(
      'id;bedtime_end;bedtime_start;day;time_in_bed;total_sleep_duration;type',
      'a;2026-03-15T06:56:00.000+01:00;2026-03-14T23:39:00.000+01:00;2026-03-15;26220;25200;long_sleep',
      'b;2026-03-15T12:30:00.000+01:00;2026-03-15T12:00:00.000+01:00;2026-03-15;1800;1200;deleted',
    ),
    format: 'oura',
    kinds: { sleep: { count: 1, minutes: 420 } },
  },
  {
    title: 'Google Fit, a workout among the sessions',
    content: JSON.stringify({
      fitnessActivity: 'running.treadmill',
      startTime: '2026-05-01T06:00:00.000Z',
      endTime: '2026-05-01T06:31:00Z',
      duration: '1800.5s',
      aggregate: [
        { metricName: 'com.google.calories.expended', floatValue: 200.5 },
        { metricName: 'com.google.distance.delta', floatValue: 3000 },
        { metricName: 'com.google.step_count.delta', intValue: 4000 },
      ],
    }),
    format: 'google-fit',
    kinds: {
      training: {
        first: '2026-05-01T06:00:00Z',
        minutes: 30.01,
        elapsedMinutes: 31,
        meters: 3000,
        kcal: 200.5,
      },
    },
    questions: ['activity'],
  },
  {
    title: 'Google Fit, a night among the sessions',
    content: JSON.stringify({
      fitnessActivity: 'sleep',
      startTime: '2026-05-01T21:00:00Z',
      endTime: '2026-05-02T05:00:00Z',
      duration: '28800s',
    }),
    format: 'google-fit',
    kinds: { sleep: { count: 1, first: '2026-05-01T21:00:00Z', inBedMinutes: 480 } },
  },
  {
    title: 'Apple Health of a phone that shows 12 hours, and other measures of water',
    content: lines(
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<HealthData locale="en_US">',
      '<Record type="HKQuantityTypeIdentifierDietaryWater" unit="fl_oz_us" value="8" startDate="2026-01-01 7:00:00 AM +0100" endDate="2026-01-01 7:00:00 AM +0100"/>',
      '<Record type="HKQuantityTypeIdentifierDietaryWater" unit="L" value="0.5" startDate="2026-01-01 19:00:00 +0100" endDate="2026-01-01 19:00:00 +0100"/>',
      '<Record type="HKQuantityTypeIdentifierDietaryWater" unit="pt_us" value="1" startDate="2026-01-01 20:00:00 +0100" endDate="2026-01-01 20:00:00 +0100"/>',
      '</HealthData>',
    ),
    format: 'apple-health',
    kinds: { drink: { count: 3, first: '2026-01-01T06:00:00Z', ml: 1209.76 } },
  },
];
