import { describe, expect, it } from 'vitest';
import { reading } from '../support/import-file';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

/** Layouts of other years, languages and devices: what each file holds, and what it must ask. */
const variants: readonly {
  readonly title: string;
  readonly content: string;
  readonly format: string;
  readonly kinds: object;
  readonly questions?: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
}[] = [
  {
    title: 'Strava, 2018: few columns, metres',
    content: lines(
      'id,date,name,type,description,elapsed_time,distance,commute,gear,filename',
      '7,2018-11-27 19:11:32,Evening Ride,Ride,"a, b",1468,6075.0,true,x,activities/7.fit.gz',
    ),
    format: 'strava',
    kinds: { training: { count: 1, first: '2018-11-27T19:11:32Z', minutes: 24.47, meters: 6075 } },
    questions: ['activity'],
  },
  {
    title: 'Strava, 2019: one distance, in the unit of the account',
    content: lines(
      'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename',
      '7,"Mar 3, 2019, 8:05:00 AM",x,Run,,1800,3.1,,false,,activities/7.gpx',
    ),
    format: 'strava',
    kinds: { training: { count: 1, first: '2019-03-03T08:05:00Z', minutes: 30, meters: 4988.97 } },
    questions: ['distance-unit', 'activity'],
    answers: { 'distance-unit': 'mi' },
  },
  {
    title: 'Strava, 2020: without the private note',
    content: lines(
      'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Calories',
      '7,"Mar 3, 2020, 8:05:00 PM",x,Run,,1900,5.01,,,false,,activities/7.gpx,,,1900.0,1800.0,5012.5,4.1,300.0',
    ),
    format: 'strava',
    kinds: {
      training: {
        first: '2020-03-03T20:05:00Z',
        minutes: 30,
        elapsedMinutes: 31.67,
        meters: 5012.5,
        kcal: 300,
      },
    },
    questions: ['activity'],
  },
  {
    title: 'Strava in German, dates in numbers, decimal commas in the first distance',
    content: lines(
      'Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,Max. Herzfrequenz,Relative Leistung,Pendelfahrt,Private Notiz,Ausrüstung,Dateiname,Gewicht,Rad,Verstrichene Zeit,Bewegungszeit,Distanz,Max. Geschwindigkeit,Kalorien',
      '7,"03.04.2026, 07:05:09",x,Lauf,,1900,"5,01",,,false,,,,,,1900.0,1800.0,5012.5,4.1,300.0',
    ),
    format: 'strava',
    kinds: { training: { first: '2026-04-03T07:05:09Z', minutes: 30, meters: 5012.5, kcal: 300 } },
    questions: ['activity'],
  },
  {
    title: 'Strava in Japanese, the second columns by another name',
    content: lines(
      'アクティビティID,アクティビティ日,アクティビティ名,アクティビティのタイプ,説明,経過時間,距離,最大心拍,相対,通勤,非公開メモ,ギア,ファイル名,体重,自転車,経過時間(秒),移動時間,距離(m),最大速度,カロリー',
      '7,2026/04/03 7:05:09,x,ラン,,1900,5.01,,,false,,,activities/7.fit.gz,,,1900.0,1800.0,5012.5,4.1,300.0',
    ),
    format: 'strava',
    kinds: {
      training: {
        first: '2026-04-03T07:05:09Z',
        minutes: 30,
        meters: 5012.5,
        activities: { ラン: 'run' },
      },
    },
    questions: ['activity'],
  },
  {
    title: 'Garmin Connect in French, semicolons after a spreadsheet',
    content: lines(
      "Type d'activité;Date;Favori;Titre;Distance;Calories;Durée;Fréquence cardiaque moyenne;FC max;TE aérobie;Cadence;Max",
      'Course à pied;2026-02-01 09:00:00;false;x;10,50;1 200;01:02:03;150;170;3,1;170;180',
      'Natation en piscine;2026-02-02 09:00:00;false;x;1 500;300;31:05;--;--;2,0;--;--',
    ),
    format: 'garmin-activities-csv',
    kinds: { training: { count: 2, minutes: 93.13, meters: 12_000, kcal: 1500 } },
    questions: ['distance-unit', 'zone', 'activity', 'activity'],
  },
  {
    title: 'Garmin Connect in Chinese',
    content: lines(
      '活动类型,日期,收藏,标题,距离,卡路里,时间,平均心率,最大心率,有氧训练效果,平均步频,最高步频',
      '跑步,2026-02-01 09:00:00,false,"x","10.50","600","01:02:03.5","150","170","3.1","170","180"',
    ),
    format: 'garmin-activities-csv',
    kinds: { training: { minutes: 62.06, meters: 10_500, activities: { 跑步: 'run' } } },
    questions: ['distance-unit', 'zone', 'activity'],
  },
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
    title: 'Strong, 2024: quoted, semicolons, pounds in the header',
    content: lines(
      '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (lbs)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"',
      '"1";"2026-03-01 10:00:00";"x";"3600";"Squat (Barbell)";"1";"225";"5";"";"";"0";"";""',
      '"1";"2026-03-01 10:00:00";"x";"3600";"Squat (Barbell)";"Rest Timer";"0";"0";"";"";"90";"";""',
    ),
    format: 'strong',
    kinds: { training: { count: 1, minutes: 60, sets: 1 } },
    questions: ['zone', 'activity'],
  },
  {
    title: 'Strong, old Android: a unit in every row',
    content: lines(
      'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration',
      '2019-03-01 10:00:00;x;Squat;1;80,5;kg;5;;;;0;;;1h 5m',
    ),
    format: 'strong',
    kinds: { training: { count: 1, minutes: 65, sets: 1 } },
    questions: ['zone', 'activity'],
  },
  {
    title: 'FitNotes with pounds in the header',
    content: lines(
      'Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time,Comment',
      '2026-04-01,Deadlift,Back,100,5,,,,',
    ),
    format: 'fitnotes',
    kinds: { training: { count: 1, kept: 0, first: '2026-04-01', sets: 1 } },
    questions: ['zone', 'activity'],
  },
  {
    title: 'Hevy in Portuguese, pounds and miles',
    content: lines(
      '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_lbs","reps","distance_miles","duration_seconds","rpe"',
      '"Treino","5 Mai 2026, 07:30","5 Mai 2026, 08:15","","Supino",,"",0,"normal",100,5,,,',
    ),
    format: 'hevy',
    kinds: { training: { count: 1, first: '2026-05-05T07:30:00', minutes: 45, sets: 1 } },
    questions: ['zone', 'activity'],
  },
  {
    title: 'Sleep Cycle, new columns with commas',
    content: lines(
      'Start,End,Sleep Quality,Regularity,Mood,Heart rate (bpm),Steps,Alarm mode,Air Pressure (Pa),City,Movements per hour,Time in bed (seconds),Time asleep (seconds),Time before sleep (seconds)',
      '2026-01-01 23:10:00,2026-01-02 07:00:00,81%,70%,,60,5000,Normal,,Berlin,30.2,28200.0,25200.0,300.0',
    ),
    format: 'sleep-cycle',
    kinds: { sleep: { count: 1, first: '2026-01-01T23:10:00', minutes: 420, inBedMinutes: 470 } },
    questions: ['zone'],
  },
  {
    title: 'Sleep as Android, every night with columns of its own',
    content: lines(
      'Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo,"23:10","23:20","Event"',
      '"1767219000000","Europe/Berlin","31. 12. 2025 23:10","01. 01. 2026 7:10","01. 01. 2026 7:30","8.000","3.5","a, ""b"" \\n c","10000","-1","-1","4","0.4","0","","0.1","0.2","LIGHT_START-1767219000000"',
      'Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo,"22:10"',
      '"1767301800000","Europe/Berlin","01. 01. 2026 22:10","02. 01. 2026 6:10","02. 01. 2026 7:30","8.000","0.0","","10000","-1","-1","4","-2.0","0","","0.1"',
    ),
    format: 'sleep-as-android',
    kinds: {
      sleep: {
        count: 2,
        first: '2025-12-31T22:10:00Z',
        lastEnd: '2026-01-02T05:10:00Z',
        inBedMinutes: 960,
      },
    },
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
    title: 'Open mHealth, data points with headers, old and new schemas',
    content: JSON.stringify([
      {
        header: { id: '1', schema_id: { namespace: 'omh', name: 'sleep-episode', version: '1.0' } },
        body: {
          effective_time_frame: { date_time: '2026-02-05T22:35:00+01:00' },
          initial_sleep_onset_date_time: '2026-02-05T22:35:00+01:00',
          final_awakening_date_time: '2026-02-06T06:35:00+01:00',
          total_sleep_time: { value: 7.5, unit: 'h' },
        },
      },
      {
        header: {
          id: '2',
          schema_id: { namespace: 'omh', name: 'physical-activity', version: '2.0' },
        },
        body: {
          activity_name: 'walking',
          distance: { value: 3, unit: 'km' },
          effective_duration: { value: 44, unit: 'min' },
          effective_time_frame: {
            time_interval: {
              end_date_time: '2026-02-06T08:00:00Z',
              duration: { value: 1, unit: 'h' },
            },
          },
        },
      },
    ]),
    format: 'open-mhealth',
    kinds: {
      sleep: { count: 1, first: '2026-02-05T21:35:00Z', minutes: 450, inBedMinutes: 480 },
      training: {
        count: 1,
        first: '2026-02-06T07:00:00Z',
        minutes: 44,
        elapsedMinutes: 60,
        meters: 3000,
      },
    },
    questions: ['activity'],
  },
  {
    title: 'FHIR, a bundle with a night, a workout in parts and one entered in error',
    content: JSON.stringify({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        observation('93832-4', {
          valueQuantity: { value: 7.5, unit: 'h', code: 'h' },
          effectivePeriod: { start: '2026-02-05T22:00:00+01:00', end: '2026-02-06T06:00:00+01:00' },
        }),
        observation('93832-4', {
          status: 'entered-in-error',
          valueQuantity: { value: 7.5, unit: 'h', code: 'h' },
          effectiveDateTime: '2026-02-07',
        }),
        observation('55411-3', {
          valueQuantity: { value: 30, unit: 'min', code: 'min' },
          effectiveDateTime: '2026-02-06T17:00:00+01:00',
        }),
        observation('73985-4', {
          valueCodeableConcept: { text: 'Running' },
          effectiveDateTime: '2026-02-06T17:00:00+01:00',
        }),
        observation('55424-6', {
          valueQuantity: { value: 250, unit: 'kcal', code: 'kcal' },
          effectiveDateTime: '2026-02-06T17:00:00+01:00',
        }),
        observation('29463-7', {
          valueQuantity: { value: 70, unit: 'kg', code: 'kg' },
          effectiveDateTime: '2026-02-06',
        }),
      ],
    }),
    format: 'fhir-r4',
    kinds: {
      sleep: { count: 1, first: '2026-02-05T21:00:00Z', minutes: 450, inBedMinutes: 480 },
      training: {
        count: 1,
        first: '2026-02-06T16:00:00Z',
        minutes: 30,
        kcal: 250,
        activities: { Running: 'run' },
      },
    },
    questions: ['activity'],
  },
  {
    title: 'Sleepmeter, free text without rules behind every night',
    content: lines(
      'custom_aid_id,class,name',
      'CUSTOM_0001,HERBAL,"test "\',\\"',
      '',
      'wake,sleep,bedtime,holes,type,dreams,aid,hindrances,tags,quality,notes',
      '"2026-02-06 07:00+0100","2026-02-05 23:00+0100","2026-02-05 22:50+0100",60-90|100-110,NIGHT_SLEEP,NONE,,,,8,"a "b"',
      '"\',"',
      '"2026-02-06 15:00+0100","2026-02-06 14:30+0100","2026-02-06 14:30+0100",,NAP,NONE,,,,8,""',
    ),
    format: 'sleepmeter',
    kinds: { sleep: { count: 2, first: '2026-02-05T22:00:00Z', minutes: 470, inBedMinutes: 510 } },
  },
  {
    title: 'Bearable, what says its unit',
    content: lines(
      'date,date formatted,weekday,time of day,category,rating/amount,detail,notes',
      '"6th Feb 2026","2026-02-06","Friday","","Sleep","7:30","Time asleep",""',
      '"7th Feb 2026","2026-02-07","Saturday","","Sleep","7.5","Time asleep (hours)",""',
      '"7th Feb 2026","2026-02-07","Saturday","10:15","Nutrition","500","Water (ml)",""',
      '"7th Feb 2026","2026-02-07","Saturday","am","Mood","4","","secret"',
      '"7th Feb 2026","2026-02-07","Saturday","am","Sleep","4","Quality",""',
    ),
    format: 'bearable',
    kinds: {
      sleep: { count: 2, kept: 2, first: '2026-02-06', minutes: 900 },
      drink: { count: 1, first: '2026-02-07T10:15:00', ml: 500 },
    },
    questions: ['zone'],
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
  {
    title: 'TCX with two activities of several laps',
    content: lines(
      '<?xml version="1.0"?>',
      '<TrainingCenterDatabase xmlns="x"><Activities><MultiSportSession><Id>x</Id><FirstSport>',
      '<Activity Sport="Other"><Id>2026-06-02T05:00:00Z</Id>',
      '<Lap StartTime="2026-06-02T05:00:00Z"><TotalTimeSeconds>600</TotalTimeSeconds><DistanceMeters>500</DistanceMeters><Calories>50</Calories><Track><Trackpoint><Time>2026-06-02T05:00:01Z</Time><DistanceMeters>1</DistanceMeters></Trackpoint></Track></Lap>',
      '<Lap StartTime="2026-06-02T05:10:00Z"><TotalTimeSeconds>600</TotalTimeSeconds><DistanceMeters>500</DistanceMeters><Calories>50</Calories></Lap>',
      '</Activity></FirstSport><NextSport><Transition StartTime="2026-06-02T05:20:00Z"><TotalTimeSeconds>60</TotalTimeSeconds></Transition>',
      '<Activity Sport="Biking"><Id>2026-06-02T05:21:00Z</Id>',
      '<Lap StartTime="2026-06-02T05:21:00Z"><TotalTimeSeconds>1800</TotalTimeSeconds><DistanceMeters>15000</DistanceMeters><Calories>300</Calories></Lap>',
      '</Activity></NextSport></MultiSportSession></Activities></TrainingCenterDatabase>',
    ),
    format: 'tcx',
    kinds: {
      training: {
        count: 2,
        first: '2026-06-02T05:00:00Z',
        last: '2026-06-02T05:21:00Z',
        minutes: 50,
        meters: 16_000,
        kcal: 400,
      },
    },
    questions: ['activity', 'activity'],
  },
  {
    title: 'GPX with two tracks and a route',
    content: lines(
      '<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">',
      '<metadata><time>2020-01-01T00:00:00Z</time></metadata>',
      '<rte><rtept lat="48" lon="16"><time>2020-01-01T00:00:00Z</time></rtept></rte>',
      '<trk><name>secret</name><type>running</type><trkseg><trkpt lat="48.0" lon="16.0"><time>2026-06-01T06:00:00Z</time></trkpt><trkpt lat="48.001" lon="16.0"><time>2026-06-01T06:01:00Z</time></trkpt></trkseg>',
      '<trkseg><trkpt lat="48.1" lon="16.0"><time>2026-06-01T06:05:00Z</time></trkpt></trkseg></trk>',
      '<trk><type>cycling</type><trkseg><trkpt lat="48.0" lon="16.0"><time>2026-06-02T06:00:00+02:00</time></trkpt><trkpt lat="48.0" lon="16.0"><time>2026-06-02T06:02:00+02:00</time></trkpt></trkseg></trk></gpx>',
    ),
    format: 'gpx',
    kinds: {
      training: {
        count: 2,
        first: '2026-06-01T06:00:00Z',
        last: '2026-06-02T04:00:00Z',
        minutes: 7,
        meters: 111.2,
      },
    },
    questions: ['activity', 'activity'],
  },
];

function observation(code: string, rest: object) {
  const coding = [{ system: 'http://loinc.org', code }];
  return { resource: { resourceType: 'Observation', status: 'final', code: { coding }, ...rest } };
}

describe('another layout of a format', () => {
  it.each(variants)('$title', async ({ content, format, kinds, questions = [], answers = {} }) => {
    const read = await reading(content, answers);
    expect(read).toMatchObject({ outcome: 'read', formats: [format], kinds });
    expect('questions' in read && read.questions.map(({ id }) => id)).toEqual(questions);
  });
});

/** What each format is recognised by must not catch the files of another. */
describe('every layout is recognised as one format only', () => {
  it('even with a byte order mark, CR and LF', async () => {
    for (const { content, format, answers = {} } of variants) {
      const read = await reading(`\ufeff${content.replaceAll('\n', '\r\n')}`, answers);
      expect(read).toMatchObject({ outcome: 'read', formats: [format] });
    }
  });
});
