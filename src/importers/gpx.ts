import { readTime } from '../core/import/dates';
import type { FoundTime, Intake } from '../core/import/found';
import { clockMs } from '../core/import/kind-totals';
import { known } from '../core/result';
import { textOf } from './decode-text';
import type { Importer } from './importer';
import { attributesOf, isClosing, isEmptyTag, scanXml, tagName, textBehind } from './xml';

/** Mean radius of the Earth in metres (IUGG). */
const EARTH_RADIUS = 6_371_008.8;

/** Strava's numbers for the type of a track, in older exports. */
const numberedTypes = new Map([
  ['1', 'ride'],
  ['9', 'run'],
  ['10', 'walk'],
]);

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

interface Track {
  type: string;
  first?: FoundTime;
  last?: FoundTime;
  meters: number;
  pairs: number;
  hasBadPlace: boolean;
  /** The point before, within the same segment. */
  before?: Place | undefined;
}

/** Recorded tracks. Places are used for the distance and forgotten. */
export const gpx: Importer = {
  id: 'gpx',
  recognises: ({ text }) => /<(\w+:)?gpx[\s>]/.test(text.slice(0, 4096)),
  read: async (file, intake) => {
    const reading = trackReading(intake);
    const isWhole = await scanXml(textOf(file.bytes()), reading);
    if (!isWhole) intake.warn('cut-off');
  },
};

const newTrack = (): Track => ({ type: 'unknown', meters: 0, pairs: 0, hasBadPlace: false });

function trackReading(intake: Intake) {
  let track: Track | undefined;
  let isInPoint = false;
  return (text: string, start: number, end: number): void => {
    const name = tagName(text, start);
    if (isClosing(text, start)) {
      if (name === 'trkpt') isInPoint = false;
      if (name === 'trk' && track) finish(track, intake);
      if (name === 'trk') track = undefined;
    } else if (name === 'trk') {
      track = isEmptyTag(text, start, end) ? undefined : newTrack();
    } else if (!track) {
      return;
    } else if (name === 'trkseg') {
      track.before = undefined;
    } else if (name === 'trkpt') {
      isInPoint = !isEmptyTag(text, start, end);
      addPoint(track, attributesOf(text, start, end));
    } else if (name === 'time' && isInPoint) {
      addTime(track, readTime(textBehind(text, start, end)), intake);
    } else if (name === 'type' && !isInPoint) {
      const type = textBehind(text, start, end);
      track.type = numberedTypes.get(type) ?? (type || 'unknown');
    }
  };
}

function addPoint(track: Track, attributes: ReadonlyMap<string, string>): void {
  const place = placeOf(attributes);
  track.hasBadPlace ||= !place;
  if (place && track.before) {
    track.meters += metersBetween(track.before, place);
    track.pairs += 1;
  }
  track.before = place;
}

/** Old recorders mark a pause with a place that cannot be. */
function placeOf(attributes: ReadonlyMap<string, string>): Place | undefined {
  const read = (name: string, limit: number) => {
    const text = attributes.get(name) ?? '';
    const value = text.trim() === '' ? Number.NaN : Number(text);
    return Math.abs(value) <= limit ? value : undefined;
  };
  const [latitude, longitude] = [read('lat', 90), read('lon', 180)];
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** Great-circle distance in metres (haversine). */
function metersBetween(from: Place, to: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    half(to.latitude - from.latitude) +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      half(to.longitude - from.longitude);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function addTime(track: Track, time: FoundTime | undefined, intake: Intake): void {
  if (!time) intake.warn('unreadable-date');
  else {
    if (!track.first || clockMs(time) < clockMs(track.first)) track.first = time;
    if (!track.last || clockMs(time) > clockMs(track.last)) track.last = time;
  }
}

function finish({ type, first, last, meters, pairs, hasBadPlace }: Track, intake: Intake): void {
  if (!first || !last) {
    intake.warn('no-times');
    return;
  }
  const seconds = (clockMs(last) - clockMs(first)) / 1000;
  const distance = known({ meters: hasBadPlace && pairs === 0 ? undefined : meters });
  intake.take({ kind: 'training', start: first, seconds, activity: type, ...distance });
}
