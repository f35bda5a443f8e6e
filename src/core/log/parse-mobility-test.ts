import { parseNumber, roundTo } from '../number';
import { known, type Result } from '../result';
import type { ParseContext, Problem } from './entry';
import {
  type MobilityRow,
  type MobilitySide,
  type MobilityTest,
  type MobilityTestDraft,
  mobilityTestIds,
  mobilityTestOf,
} from './mobility-test';
import { reading } from './reading';

const MAX_TRIALS = 3;

/** Reads a mobility-test draft: at least one trial, a side where the test has two. */
export function parseMobilityTest(
  draft: MobilityTestDraft,
  context: ParseContext,
): Result<MobilityTest, Problem[]> {
  const read = reading(context);
  const entry = read.entry(draft);
  const test = read.choice('test', draft.test, mobilityTestIds, { required: true });
  const row = test && mobilityTestOf(test);
  const side = row?.sides
    ? read.choice<MobilitySide>('side', draft.side, ['left', 'right'], { required: true })
    : undefined;
  const protocols = row?.protocols.map(({ id }) => id) ?? [];
  const protocol = row && read.choice('protocol', draft.protocol, protocols, { required: true });
  const trials = row ? readTrials(draft.trials, row, read) : [];
  return read.result({ entry, test, protocol }, (needed) => ({
    ...needed.entry,
    test: needed.test,
    protocol: needed.protocol,
    trials,
    ...known({ side }),
  }));
}

function readTrials(
  typedTexts: readonly string[],
  { min, max }: MobilityRow,
  read: ReturnType<typeof reading>,
): number[] {
  const trials: number[] = [];
  const texts = typedTexts.slice(0, MAX_TRIALS);
  texts.forEach((text, index) => {
    if (text.trim() === '') return;
    const typed = parseNumber(text);
    const field = `trials.${index}`;
    if (typed === undefined) read.report(field, { reason: 'not-a-number' });
    else if (typed < min || typed > max) read.report(field, { reason: 'out-of-range', min, max });
    else trials.push(roundTo(typed, 1));
  });
  if (texts.every((text) => text.trim() === '')) read.report('trials.0', { reason: 'required' });
  return trials;
}
