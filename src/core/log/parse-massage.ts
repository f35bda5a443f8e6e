import { known, type Result } from '../result';
import type { ParseContext, Problem } from './entry';
import { type Massage, type MassageDraft, massageTools, modalityIds, strokeIds } from './massage';
import { reading } from './reading';

const someOf = <T extends object>(values: T): T | undefined =>
  Object.keys(values).length > 0 ? values : undefined;

/** Reads a massage draft. Only a planned massage may lie ahead. */
export function parseMassage(
  draft: MassageDraft,
  context: ParseContext,
): Result<Massage, Problem[]> {
  const read = reading(context);
  const entry = read.entry(draft, { future: draft.status === 'planned' });
  const modality = read.choice('modality', draft.modality, modalityIds, { required: true });
  const optional = known({
    minutes: read.number('minutes', draft.minutes, 'massageMinutes'),
    pressure: read.number('pressure', draft.pressure, 'pressure'),
    therapist: read.recordId('therapist', draft.therapist),
    tensionBefore: someOf(read.regionNumbers('tensionBefore', draft.tensionBefore, 'tension')),
    tensionAfter: someOf(read.regionNumbers('tensionAfter', draft.tensionAfter, 'tension')),
    tool: read.choice('tool', draft.tool, massageTools),
    movement: read.text('movement', draft.movement, 1000),
    price: read.number('price', draft.price, 'price'),
  });
  const regions = read.regions('regions', draft.regions);
  const used = read.choices('strokes', draft.strokes, strokeIds);
  return read.result({ entry, modality }, (needed) => ({
    ...needed.entry,
    status: draft.status,
    modality: needed.modality,
    regions,
    strokes: used,
    ...optional,
  }));
}
