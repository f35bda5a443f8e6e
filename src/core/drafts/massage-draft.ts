import { massagePrefill } from '../analysis/prefill';
import { addDays } from '../day';
import type { DraftContext, ParseContext, Problem } from '../log/entry';
import type { RecordOf } from '../log/kinds';
import { type Massage, type MassageDraft, modalityIds } from '../log/massage';
import { parseMassage } from '../log/parse-massage';
import { isRegionId, type RegionId } from '../regions';
import type { Result } from '../result';
import { entryDraft, newEntryDraft, numberText, numberTexts } from './entry-draft';
import { readKeeping } from './untouched';

/** A stored massage as its form shows it. */
export const massageDraft = (massage: Massage): MassageDraft => ({
  ...entryDraft(massage),
  status: massage.status,
  modality: massage.modality,
  minutes: numberText(massage.minutes),
  pressure: numberText(massage.pressure),
  regions: massage.regions,
  therapist: massage.therapist ?? '',
  tensionBefore: numberTexts(massage.tensionBefore),
  tensionAfter: numberTexts(massage.tensionAfter),
  strokes: massage.strokes,
  tool: massage.tool ?? '',
  movement: massage.movement ?? '',
  price: numberText(massage.price),
});

export interface MassageWishes {
  readonly day?: string | null;
  readonly status?: string | null;
  readonly type?: string | null;
  readonly region?: string | null;
}

/** A new massage, done or booked, like the last one that was done. A booking starts tomorrow. */
export function newMassageDraft(
  context: DraftContext,
  recent: readonly RecordOf<'massage'>[],
  wishes: MassageWishes = {},
): MassageDraft {
  const last = massagePrefill(recent);
  const status = wishes.status === 'planned' ? 'planned' : 'done';
  const wishedDay = wishes.day ?? (status === 'planned' ? addDays(context.today, 1) : null);
  const region = wishes.region ?? '';
  const modality = modalityIds.find((id) => id === wishes.type);
  return {
    ...newEntryDraft(context, wishedDay),
    // When a massage was or will be is rarely "now".
    time: '',
    status,
    modality: modality ?? last?.modality ?? '',
    minutes: last?.minutes ?? '',
    pressure: last?.pressure ?? '',
    regions: isRegionId(region) ? [region] : [],
    therapist: modality === 'self' ? '' : (last?.therapist ?? ''),
    tensionBefore: {},
    tensionAfter: {},
    strokes: [],
    tool: '',
    movement: '',
    price: '',
  };
}

/** A booking knows no pressure, tension or strokes yet; what was typed stays in the form. */
const bookingOf = (draft: MassageDraft): MassageDraft => ({
  ...draft,
  pressure: '',
  tensionBefore: {},
  tensionAfter: {},
  strokes: [],
  movement: '',
});

/** Tool, strokes and therapist belong to some kinds of session only. */
const fittingOf = (draft: MassageDraft): MassageDraft => ({
  ...draft,
  therapist: hasTool(draft.modality) ? '' : draft.therapist,
  tool: hasTool(draft.modality) ? draft.tool : '',
  strokes: hasStrokes(draft.modality) ? draft.strokes : [],
});

/** Whether the strokes of classic massage are asked for. */
export const hasStrokes = (modality: string): boolean =>
  modality === 'classic' || modality === 'sports' || modality === 'deep-tissue';

/** Whether it is asked what the massage was done with. */
export const hasTool = (modality: string): boolean => modality === 'self';

/** Reads a massage's form; a time that was not retyped stays to the second. */
export function readMassage(
  draft: MassageDraft,
  context: ParseContext,
  stored?: Massage,
): Result<Massage, Problem[]> {
  const changedKind = !stored || stored.modality !== draft.modality;
  const fitting = changedKind ? fittingOf(draft) : draft;
  const typed = draft.status === 'planned' ? bookingOf(fitting) : fitting;
  const parse = (fields: MassageDraft) => parseMassage(fields, context);
  if (!stored) return parse(typed);
  return readKeeping<Massage, MassageDraft>(
    typed,
    { stored, shown: massageDraft(stored) },
    [{ of: ['at', 'offset'], from: ['day', 'time'], blank: { time: '' } }],
    parse,
  );
}

const within = (
  values: Readonly<Record<string, string>>,
  regions: readonly string[],
): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([region]) => regions.includes(region)));

/** Where a massage was, and the tension there before and after. */
export type Tension = Pick<MassageDraft, 'regions' | 'tensionBefore' | 'tensionAfter'>;

/** The regions of a session and the tension in them: what is taken out takes its numbers along. */
export const withRegions = (
  draft: Pick<MassageDraft, 'tensionBefore' | 'tensionAfter'>,
  regions: readonly string[],
): Tension => ({
  regions,
  tensionBefore: within(draft.tensionBefore, regions),
  tensionAfter: within(draft.tensionAfter, regions),
});

/** Tension 0-10 of a region; undefined takes it out. What has a number is where the massage was. */
export function withTension(
  draft: Tension,
  moment: 'tensionBefore' | 'tensionAfter',
  region: RegionId,
  score: number | undefined,
): Tension {
  const { [region]: _, ...others } = draft[moment];
  const { tensionBefore, tensionAfter } = draft;
  const isNew = score !== undefined && !draft.regions.includes(region);
  return {
    regions: isNew ? [...draft.regions, region] : draft.regions,
    tensionBefore,
    tensionAfter,
    [moment]: score === undefined ? others : { ...others, [region]: String(score) },
  };
}

/** Regions whose tension is asked: the chosen ones, and any that already hold a number. */
export const tensionRegions = (draft: MassageDraft) =>
  [
    ...new Set([
      ...draft.regions,
      ...Object.keys(draft.tensionBefore),
      ...Object.keys(draft.tensionAfter),
    ]),
  ].filter(isRegionId);
