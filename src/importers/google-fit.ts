import { readTime } from '../core/import/dates';
import type { Intake } from '../core/import/found';
import { known } from '../core/result';
import type { Importer } from './importer';
import { isRecord, type JsonRecord, jsonValue, numberIn, recordsIn, textIn } from './json';
import { Refusal } from './refusal';
import { secondsBetween } from './table-times';

/** What the phone saw by itself and nobody trained. */
const notTraining = /^(still|unknown|tilting|in_vehicle|on_foot|exiting_vehicle)/;

/**
 * Sessions of Google Fit as Takeout writes them ("All Sessions", one JSON each). The TCX files beside
 * them tell of the same sessions.
 */
export const googleFit: Importer = {
  id: 'google-fit',
  covers: ['tcx'],
  recognises: ({ text }) =>
    text.startsWith('{') && /"fitnessActivity"\s*:/.test(text) && /"startTime"\s*:/.test(text),
  read: async (file, intake) => {
    const session = await jsonValue(file);
    if (!isRecord(session)) throw new Refusal('broken-file', 'google-fit');
    takeSession(session, intake);
  },
};

function takeSession(session: JsonRecord, intake: Intake): void {
  const activity = textIn(session, 'fitnessActivity') ?? 'unknown';
  const [start, end] = [
    readTime(textIn(session, 'startTime') ?? ''),
    readTime(textIn(session, 'endTime') ?? ''),
  ];
  const isSleep = activity.startsWith('sleep');
  if (!start || (isSleep && !end)) {
    intake.warn('unreadable-date', { what: isSleep ? 'sleep' : 'workout' });
  } else if (isSleep && end) {
    intake.take({ kind: 'sleep', start, end });
  } else if (notTraining.test(activity)) {
    intake.warn('not-kept');
  } else {
    intake.take({
      kind: 'training',
      start,
      activity,
      ...known({
        seconds: secondsOf(session) ?? (end && secondsBetween(start, end)),
        elapsedSeconds: end && secondsBetween(start, end),
        meters: totalOf(session, 'com.google.distance.delta'),
        kcal: totalOf(session, 'com.google.calories.expended'),
      }),
    });
  }
}

/** `974.582s` */
function secondsOf(session: JsonRecord): number | undefined {
  const match = /^(\d+(?:\.\d+)?)s$/.exec(textIn(session, 'duration') ?? '');
  return match ? Number(match[1]) : numberIn(session, 'duration');
}

function totalOf(session: JsonRecord, metric: string): number | undefined {
  const total = recordsIn(session, 'aggregate').find(({ metricName }) => metricName === metric);
  return total && (numberIn(total, 'floatValue') ?? numberIn(total, 'intValue'));
}
