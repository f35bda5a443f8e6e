import { describe, expect, it } from 'vitest';
import { fixtureReading } from '../support/import-file';

/** What each of our own small files holds: formats, totals by kind, questions asked, warnings. */
const fixtures = [
  {
    file: 'daylio.csv',
    format: 'daylio',
    kinds: {
      'check-in': {
        count: 3,
        kept: 2,
        first: '2026-05-01T23:30:00',
        last: '2026-05-02T20:10:00',
      },
    },
    questions: ['mood', 'mood', 'mood', 'zone'],
    warnings: [
      { code: 'not-kept', what: 'notes', count: 1 },
      { code: 'not-kept', what: 'activities', count: 2 },
    ],
  },
  {
    file: 'hevy.csv',
    format: 'hevy',
    kinds: { training: { count: 2, first: '2026-05-05T07:30:00', minutes: 85, sets: 3 } },
    questions: ['zone', 'activity'],
  },
  {
    file: 'strong.csv',
    format: 'strong',
    kinds: { training: { count: 2, last: '2026-03-02T19:05:00', minutes: 75, sets: 2 } },
    questions: ['zone', 'activity'],
  },
  {
    file: 'fitnotes.csv',
    format: 'fitnotes',
    kinds: { training: { count: 2, kept: 0, first: '2026-04-01', sets: 3 } },
    questions: ['zone', 'activity'],
  },
  {
    file: 'strava.csv',
    format: 'strava',
    kinds: {
      training: {
        count: 2,
        first: '2026-05-23T12:40:57Z',
        minutes: 88.33,
        elapsedMinutes: 91.67,
        meters: 25012.5,
        kcal: 320,
        activities: { Lauf: 'run', Radfahrt: 'cycle' },
      },
    },
    questions: ['activity', 'activity'],
  },
  {
    file: 'garmin-activities.csv',
    format: 'garmin-activities-csv',
    kinds: {
      training: {
        count: 2,
        first: '2026-02-01T09:00:00',
        minutes: 93.13,
        meters: 12000,
        kcal: 1500,
      },
    },
    questions: ['distance-unit', 'zone', 'activity', 'activity'],
  },
  {
    file: 'whoop-sleeps.csv',
    format: 'whoop',
    kinds: {
      sleep: {
        count: 2,
        first: '2026-05-01T17:00:00Z',
        lastEnd: '2026-05-02T17:40:00Z',
        minutes: 480,
      },
    },
    questions: [],
  },
  {
    file: 'whoop-workouts.csv',
    format: 'whoop',
    kinds: { training: { count: 1, first: '2026-05-02T21:00:00Z', minutes: 45.5, kcal: 286 } },
    questions: ['activity'],
  },
  {
    file: 'oura.csv',
    format: 'oura',
    kinds: { sleep: { count: 1, first: '2026-03-14T22:39:00Z', minutes: 420, inBedMinutes: 437 } },
    questions: [],
  },
  {
    file: 'sleep-as-android.csv',
    format: 'sleep-as-android',
    kinds: {
      sleep: {
        count: 2,
        first: '2026-10-24T22:00:00Z',
        lastEnd: '2026-10-26T05:15:00Z',
        inBedMinutes: 870,
      },
    },
    questions: [],
  },
  {
    file: 'sleep-cycle.csv',
    format: 'sleep-cycle',
    kinds: { sleep: { count: 1, first: '2026-01-01T23:10:00', minutes: 420, inBedMinutes: 470 } },
    questions: ['zone'],
  },
  {
    file: 'autosleep.csv',
    format: 'autosleep',
    kinds: { sleep: { count: 1, first: '2026-03-01T22:50:00', minutes: 418, inBedMinutes: 430 } },
    questions: ['zone'],
  },
  {
    file: 'plees-tracker.csv',
    format: 'plees-tracker',
    kinds: { sleep: { count: 2, first: '2026-05-01T21:00:00Z', inBedMinutes: 930 } },
    questions: [],
  },
  {
    file: 'samsung-sleep.csv',
    format: 'samsung-health',
    kinds: { sleep: { count: 1, first: '2026-03-26T22:57:00Z', inBedMinutes: 473 } },
    questions: [],
  },
  {
    file: 'samsung-exercise.csv',
    format: 'samsung-health',
    kinds: {
      training: {
        count: 1,
        first: '2026-03-25T16:11:00Z',
        minutes: 30.68,
        meters: 6678,
        kcal: 256.5,
      },
    },
    questions: ['activity'],
  },
  {
    file: 'samsung-water.csv',
    format: 'samsung-health',
    kinds: { drink: { count: 1, first: '2026-03-26T06:19:00Z', ml: 500 } },
    questions: [],
  },
  {
    file: 'fitbit-sleep.json',
    format: 'fitbit',
    kinds: { sleep: { count: 2, first: '2026-03-02T23:50:00', minutes: 425, inBedMinutes: 450 } },
    questions: ['zone'],
  },
  {
    file: 'fitbit-exercise.json',
    format: 'fitbit',
    kinds: {
      training: { count: 2, first: '2026-02-20T17:05:00', minutes: 50, meters: 4023.36, kcal: 455 },
    },
    questions: ['zone', 'activity', 'activity'],
  },
  {
    file: 'track.gpx',
    format: 'gpx',
    kinds: { training: { count: 1, first: '2026-06-01T06:00:00Z', minutes: 6, meters: 111.2 } },
    questions: ['activity'],
    warnings: [{ code: 'no-times', count: 1 }],
  },
  {
    file: 'activity.tcx',
    format: 'tcx',
    kinds: {
      training: { count: 1, first: '2026-06-02T05:00:00Z', minutes: 20, meters: 3500.5, kcal: 280 },
    },
    questions: ['activity'],
  },
  {
    file: 'apple-health.xml',
    format: 'apple-health',
    kinds: {
      drink: { count: 1, first: '2026-01-01T06:00:00Z', ml: 236.59 },
      sleep: { count: 1, first: '2026-01-01T21:00:00Z', minutes: 450, inBedMinutes: 510 },
      training: {
        count: 1,
        first: '2026-01-03T07:00:00Z',
        minutes: 30.5,
        meters: 4828.03,
        kcal: 300,
      },
    },
    questions: ['activity'],
  },
] as const;

describe('a file is recognised by what it holds, and tells its totals', () => {
  it.each(fixtures)('$file', async ({ file, format, kinds, questions, ...rest }) => {
    const read = await fixtureReading(file);
    expect(read).toMatchObject({
      outcome: 'read',
      formats: [format],
      kinds,
      warnings: 'warnings' in rest ? rest.warnings : [],
    });
    expect('questions' in read && read.questions.map(({ id }) => id)).toEqual(questions);
  });
});

async function entriesOf(file: string, answers: Readonly<Record<string, string>> = {}) {
  const read = await fixtureReading(file, answers);
  return 'entries' in read ? read.entries.map(({ entry }) => entry) : [];
}

describe('what becomes an entry', () => {
  it('is a night whose two sources overlap, once, with the sleep of the source that saw stages', async () => {
    const [, , night] = await entriesOf('apple-health.xml');
    expect(night).toMatchObject({
      type: 'night',
      day: '2026-01-02',
      asleep: { at: Date.parse('2026-01-01T21:00Z'), offset: 60 },
      awakeMinutes: 60,
    });
  });

  it('is a run in the zone that the workout names, not in that of the export', async () => {
    const [, run] = await entriesOf('apple-health.xml');
    expect(run).toMatchObject({ activity: 'run', day: '2026-01-02', offset: -300 });
  });

  it('keeps a rating of the person, and no score of a device', async () => {
    expect(await entriesOf('sleep-as-android.csv')).toMatchObject([{ quality: 4 }, {}]);
    const [night] = await entriesOf('sleep-cycle.csv');
    expect(night).not.toHaveProperty('quality');
  });

  it('carries pounds as kilograms and no weight that was not lifted', async () => {
    const [morning] = await entriesOf('hevy.csv');
    expect(morning).toMatchObject({
      sets: [
        { exercise: 'Squat (Barbell)', repetitions: 5, kilograms: 45.359237 },
        { exercise: 'Plank', seconds: 60 },
      ],
    });
  });

  it('gives an exercise its commas back where the writer left out the quotes', async () => {
    const read = await fixtureReading('fitnotes.csv');
    expect(read).toMatchObject({ leftOut: [{ field: 'minutes', reason: 'required', count: 2 }] });
  });

  it('holds no name, place, title, comment or number of a device', async () => {
    for (const { file } of fixtures) {
      const text = JSON.stringify(await entriesOf(file));
      expect(text).not.toMatch(/home|Somewhere|Morning|sourceName|Watch|Phone|latitude|48\.0/);
    }
  });

  it('never carries an RPE, whatever a device says of effort', async () => {
    for (const { file } of fixtures) {
      for (const entry of await entriesOf(file)) expect(entry).not.toHaveProperty('rpe');
    }
  });
});

describe('answers', () => {
  it('turn miles into metres, and place a clock without a zone', async () => {
    const [run] = await entriesOf('garmin-activities.csv', {
      'distance-unit': 'mi',
      zone: 'America/Los_Angeles',
    });
    expect(run).toMatchObject({
      distanceMeters: 16898.11,
      at: Date.parse('2026-02-01T17:00Z'),
      offset: -480,
    });
  });

  it('decide what an activity is', async () => {
    const [, ride] = await entriesOf('strava.csv', { 'activity.Radfahrt': 'walk' });
    expect(ride).toMatchObject({ activity: 'walk' });
  });
});
