import { type CheckInDraft, dailyRatings } from '../log/check-in';
import type { ParseContext } from '../log/entry';
import type { MassageDraft } from '../log/massage';
import { parseCheckIn } from '../log/parse-check-in';
import { parseMassage } from '../log/parse-massage';
import { parseStretch } from '../log/parse-stretch';
import type { StretchDraft } from '../log/stretch';
import { roundTo } from '../number';
import { modalityOfWord } from './foreign-words';
import type { FoundCheckIn, FoundMassage, FoundStretch } from './found';
import { contextAt, entryDraftAt } from './found-time';

const text = (value: number | undefined) => (value === undefined ? '' : String(value));
const whole = (value: number | undefined) => text(value && Math.round(value));

const massageDraft = (found: FoundMassage, context: ParseContext): MassageDraft => ({
  ...entryDraftAt(found, context),
  status: 'done',
  modality: modalityOfWord(found.modality),
  minutes: whole(found.seconds && found.seconds / 60),
  pressure: text(found.pressure),
  regions: found.regions ?? [],
  therapist: '',
  tensionBefore: {},
  tensionAfter: {},
  strokes: [],
  tool: '',
  movement: '',
  price: text(found.price && roundTo(found.price, 2)),
});

const stretchDraft = (found: FoundStretch, context: ParseContext): StretchDraft => ({
  ...entryDraftAt(found, context),
  seconds: Object.fromEntries(found.regions.map((region) => [region, whole(found.seconds)])),
  stretches: {},
  routine: '',
});

const checkInDraft = (found: FoundCheckIn, context: ParseContext): CheckInDraft => {
  const [energy, stress, mood, sleepQuality] = dailyRatings.map((rating) => text(found[rating]));
  return {
    ...entryDraftAt(found, context),
    bodyAnswered: false,
    soreness: {},
    pain: {},
    kinds: {},
    energy: energy ?? '',
    stress: stress ?? '',
    mood: mood ?? '',
    sleepQuality: sleepQuality ?? '',
    sleepMinutes: '',
    waterAmount: '',
    waterUnit: 'ml',
  };
};

/** Reads a massage that a file tells of, as its form would be read. */
export const readMassage = (found: FoundMassage, context: ParseContext) =>
  parseMassage(massageDraft(found, context), contextAt(found.start, context));

/** Reads a stretching session that a file tells of, as its form would be read. */
export const readStretch = (found: FoundStretch, context: ParseContext) =>
  parseStretch(stretchDraft(found, context), contextAt(found.start, context));

/** Reads the daily ratings that a file tells of, as a check-in would be read. */
export const readCheckIn = (found: FoundCheckIn, context: ParseContext) =>
  parseCheckIn(checkInDraft(found, context), contextAt(found.start, context));
