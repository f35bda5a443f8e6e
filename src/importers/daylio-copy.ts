import type { FoundTime } from '../core/import/found';
import { zoneOfOffset } from '../core/import/zone-of-offset';
import { MS_PER_MINUTE } from '../core/moment';
import { known } from '../core/result';
import { wholeText } from './decode-text';
import type { Importer } from './importer';
import { isRecord, type JsonRecord, numberIn, parsed, recordsIn, textIn } from './json';
import { Refusal } from './refusal';

/**
 * A copy that Daylio saved: JSON, in its `.daylio` archive as base64. Its moods are in five groups, 1 the
 * best, so nothing has to be asked. Notes are a diary and stay in the file.
 */
export const daylioCopy: Importer = {
  id: 'daylio',
  recognises: ({ text }) => {
    const start = startOf(text);
    return start.startsWith('{') && /"(customMoods|dayEntries)"\s*:/.test(start);
  },
  read: async (file, intake) => {
    const copy = parsed(unpacked(await wholeText(file)));
    if (!isRecord(copy)) throw new Refusal('broken-file', 'daylio');
    const moods = new Map(
      recordsIn(copy, 'customMoods').map((mood) => [numberIn(mood, 'id'), ratingOf(mood)]),
    );
    for (const entry of recordsIn(copy, 'dayEntries')) {
      const start = timeOf(entry);
      const mood = moods.get(numberIn(entry, 'mood'));
      if (start) intake.take({ kind: 'check-in', start, ...known({ mood }) });
      else intake.warn('unreadable-date', { what: 'check-in' });
      if (textIn(entry, 'note') || textIn(entry, 'note_title')) {
        intake.warn('not-kept', { what: 'notes' });
      }
      if (Array.isArray(entry.tags) && entry.tags.length > 0) {
        intake.warn('not-kept', { what: 'activities' });
      }
    }
  },
};

const BASE64 = /^[A-Za-z\d+/]+={0,2}$/;

/** What the beginning of a text says, where it is base64: as much of it as stands for whole bytes. */
function startOf(text: string): string {
  if (text.startsWith('{')) return text;
  const start = text.replace(/\s/g, '');
  return BASE64.test(start) ? atob(start.slice(0, start.length & ~3)) : '';
}

/** The JSON of a copy, packed as base64 or not. */
function unpacked(text: string): string {
  if (text.trimStart().startsWith('{')) return text;
  const packed = text.replace(/\s/g, '');
  if (!BASE64.test(packed) || packed.length % 4 !== 0) throw new Refusal('broken-file', 'daylio');
  const bytes = atob(packed);
  return new TextDecoder().decode(
    Uint8Array.from({ length: bytes.length }, (_, at) => bytes.charCodeAt(at)),
  );
}

/** Our 1-5 of a mood's group: Daylio counts from rad, 1, to awful, 5. */
function ratingOf(mood: JsonRecord): number | undefined {
  const group = numberIn(mood, 'mood_group_id');
  return group === undefined ? undefined : 6 - group;
}

const FARTHEST_OFFSET_MINUTES = 18 * 60;

/** An instant in ms since 1970, on the clock that the phone showed (ms from UTC, east positive). */
function timeOf(entry: JsonRecord): FoundTime | undefined {
  const at = numberIn(entry, 'datetime');
  const offset = Number(entry.timeZoneOffset ?? Number.NaN) / MS_PER_MINUTE;
  if (at === undefined) return undefined;
  const isOffset = Number.isInteger(offset) && Math.abs(offset) <= FARTHEST_OFFSET_MINUTES;
  return { at, ...(isOffset && { zone: zoneOfOffset(offset) }) };
}
