import { describe, expect, it } from 'vitest';
import { reading } from '../support/import-file';
import { activitiesLayouts } from './layouts/activities';
import { moodLayouts } from './layouts/moods';
import { sleepLayouts } from './layouts/sleep';
import { wearablesLayouts } from './layouts/wearables';

const layouts = [...activitiesLayouts, ...wearablesLayouts, ...sleepLayouts, ...moodLayouts];

describe('another layout of a format', () => {
  it.each(layouts)('$title', async ({ content, format, kinds, questions = [], answers = {} }) => {
    const read = await reading(content, answers);
    expect(read).toMatchObject({ outcome: 'read', formats: [format], kinds });
    expect('questions' in read && read.questions.map(({ id }) => id)).toEqual(questions);
  });
});

/** What each format is recognised by must not catch the files of another. */
describe('every layout is recognised as one format only', () => {
  it('even with a byte order mark, CR and LF', async () => {
    for (const { content, format, answers = {} } of layouts) {
      const read = await reading(`\ufeff${content.replaceAll('\n', '\r\n')}`, answers);
      expect(read).toMatchObject({ outcome: 'read', formats: [format] });
    }
  });
});

describe('a data point of Open mHealth that its schema refuses', () => {
  const frame = {
    time_interval: {
      start_date_time: '2026-02-06T06:25:00Z',
      end_date_time: '2026-02-06T07:25:00Z',
    },
  };
  const night = { total_sleep_time: { value: 8.5, unit: 'h' } };
  it.each([
    [
      'a unit of another kind',
      { activity_name: 'walking', distance: { value: 1, unit: 'kg' }, effective_time_frame: frame },
    ],
    [
      'a unit in its own words',
      {
        ...night,
        total_sleep_period_duration: { value: 9, unit: 'hours' },
        effective_time_frame: frame,
      },
    ],
    ['no time at all', night],
    [
      'a moment where a span is needed',
      { ...night, effective_time_frame: { date_time: '2026-02-05T21:35:00Z' } },
    ],
  ])('%s is refused', async (_why, point) => {
    expect(await reading(JSON.stringify(point))).toEqual({
      outcome: 'refused',
      reason: 'broken-file',
      format: 'open-mhealth',
    });
  });

  it('is left out of a list that holds others', async () => {
    const points = [night, { ...night, effective_time_frame: frame }];
    expect(await reading(JSON.stringify(points))).toMatchObject({
      kinds: { sleep: { count: 1 } },
      warnings: [{ code: 'unreadable-number', count: 1 }],
    });
  });
});
