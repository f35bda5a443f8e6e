import { newestOf } from '../analysis/record-order';
import type { DraftContext, ParseContext, Problem, Stored } from '../log/entry';
import {
  type MobilitySide,
  type MobilityTest,
  type MobilityTestDraft,
  type MobilityTestId,
  mobilityTestIds,
  mobilityTestOf,
} from '../log/mobility-test';
import { parseMobilityTest } from '../log/parse-mobility-test';
import { parseNumber } from '../number';
import type { Result } from '../result';
import { entryDraft, newEntryDraft } from './entry-draft';
import { readTimed } from './timed-entry';

const NO_TRIALS = ['', '', ''] as const;

/** A stored mobility test as its form shows it, always with room for three trials. */
export const mobilityTestDraft = (test: MobilityTest): MobilityTestDraft => ({
  ...entryDraft(test),
  test: test.test,
  side: test.side ?? '',
  protocol: test.protocol,
  trials: NO_TRIALS.map((empty, index) => {
    const trial = test.trials[index];
    return trial === undefined ? empty : String(trial);
  }),
});

interface TestWishes {
  readonly day?: string | null;
  readonly test?: string | null;
  readonly side?: string | null;
}

/** A new test: the wished one or the last one; after one side, the other side of that day. */
export function newMobilityTestDraft(
  context: DraftContext,
  last: MobilityTest | undefined,
  wishes: TestWishes = {},
): MobilityTestDraft {
  const entry = newEntryDraft(context, wishes.day);
  const wished = mobilityTestIds.find((id) => id === wishes.test);
  const test = wished ?? last?.test ?? 'knee-to-wall';
  const lastOfTest = last?.test === test ? last : undefined;
  const side =
    sideOf(wishes.side) ?? (lastOfTest?.day === entry.day ? otherSide(lastOfTest.side) : 'left');
  return {
    ...entry,
    ...choiceOfTest(test),
    side: mobilityTestOf(test).sides ? (side ?? 'left') : '',
    ...(lastOfTest && { protocol: lastOfTest.protocol }),
  };
}

const sideOf = (text: string | null | undefined): MobilitySide | undefined =>
  text === 'left' || text === 'right' ? text : undefined;

const otherSide = (side: MobilitySide | undefined): MobilitySide =>
  side === 'left' ? 'right' : 'left';

type TestChoice = Pick<MobilityTestDraft, 'test' | 'protocol' | 'trials' | 'side'>;

/** What changes with the choice of a test: its first protocol, and no trials yet. */
export function choiceOfTest(test: MobilityTestId): TestChoice {
  const { protocols, sides } = mobilityTestOf(test);
  return {
    test,
    protocol: protocols[0]?.id ?? '',
    trials: NO_TRIALS,
    side: sides ? 'left' : '',
  };
}

/** The best of the trials typed so far, undefined before the first. */
export function bestTyped(trials: readonly string[]): number | undefined {
  const numbers = trials.map(parseNumber).filter((trial) => trial !== undefined);
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
}

/** The newest earlier result of the same test, side and protocol: only such two compare. */
export function previousMobilityTest(
  tests: readonly Stored<MobilityTest>[],
  draft: Pick<MobilityTestDraft, 'day' | 'test' | 'side' | 'protocol'>,
  editedId?: string,
): Stored<MobilityTest> | undefined {
  return newestOf(
    tests.filter(
      (test) =>
        test.id !== editedId &&
        test.day <= draft.day &&
        test.test === draft.test &&
        (test.side ?? '') === draft.side &&
        test.protocol === draft.protocol,
    ),
  );
}

/** Reads the form of a mobility test; an untouched clock time stays to the second. */
export const readMobilityTest = (
  draft: MobilityTestDraft,
  context: ParseContext,
  stored?: MobilityTest,
): Result<MobilityTest, Problem[]> =>
  readTimed(
    draft,
    context,
    parseMobilityTest,
    stored && { stored, shown: mobilityTestDraft(stored) },
  );
