import { type Layout, lines } from './layout';

/** Layouts of sleep diaries and of standards. */
export const sleepLayouts: readonly Layout[] = [
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
      '"7th Feb 2026","2026-02-07","Saturday","","Sleep","1.5","Deep sleep (hours)",""',
    ),
    format: 'bearable',
    kinds: {
      sleep: { count: 2, kept: 2, first: '2026-02-06', minutes: 900 },
      drink: { count: 1, first: '2026-02-07T10:15:00', ml: 500 },
    },
    questions: ['zone'],
  },
];

function observation(code: string, rest: object) {
  const coding = [{ system: 'http://loinc.org', code }];
  return { resource: { resourceType: 'Observation', status: 'final', code: { coding }, ...rest } };
}
