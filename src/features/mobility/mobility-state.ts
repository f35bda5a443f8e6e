import { computed } from '@preact/signals';
import {
  type MobilityChanges,
  type MobilityValue,
  mobilityChanges,
  mobilityValues,
} from '../../core/analysis/mobility-change';
import { mobilityLimits } from '../../core/analysis/mobility-limits';
import { compareRecords } from '../../core/analysis/record-order';
import { mobilitySides } from '../../core/analysis/side-difference';
import type { RecordOf } from '../../core/log/kinds';
import {
  type MobilityRow,
  type MobilitySide,
  type MobilityTestId,
  mobilityTestIds,
  mobilityTestOf,
} from '../../core/log/mobility-test';
import { known } from '../../core/result';
import { today } from '../../platform/clock';
import { recentMobilityTests } from './mobility-test-state';

/** Results of one line that are drawn and listed, the newest. */
const MOST_SHOWN = 20;

/** One side's results that share how they were measured, oldest first. */
export interface MobilityLineView {
  readonly side?: MobilitySide;
  readonly values: readonly MobilityValue[];
  readonly changes: MobilityChanges;
}

export interface MobilityTestView {
  readonly test: MobilityTestId;
  readonly row: MobilityRow;
  readonly limit: (typeof mobilityLimits)[MobilityTestId];
  /** Lines with at least one result. */
  readonly lines: readonly MobilityLineView[];
  readonly sides: ReturnType<typeof mobilitySides>;
  /** Everything noted for it, the newest first. */
  readonly results: readonly RecordOf<'mobility-test'>[];
}

function viewOf(test: MobilityTestId, all: readonly RecordOf<'mobility-test'>[]) {
  const row = mobilityTestOf(test);
  const sides: readonly (MobilitySide | undefined)[] = row.sides ? ['left', 'right'] : [undefined];
  const day = today.value;
  const lines = sides.map((side): MobilityLineView => {
    const line = { test, ...known({ side }) };
    return {
      ...known({ side }),
      values: mobilityValues(all, line, day).slice(-MOST_SHOWN),
      changes: mobilityChanges(all, line, day),
    };
  });
  return {
    test,
    row,
    limit: mobilityLimits[test],
    lines: lines.filter(({ values }) => values.length > 0),
    sides: row.sides ? mobilitySides(all, test, day) : undefined,
    results: all
      .filter((done) => done.test === test)
      .sort((a, b) => compareRecords(b, a))
      .slice(0, MOST_SHOWN),
  };
}

/** Every test, those with results first; undefined while loading. */
export const mobilityViews = computed((): MobilityTestView[] | undefined => {
  const all = recentMobilityTests.value;
  const views = all && mobilityTestIds.map((test) => viewOf(test, all));
  return views?.sort((a, b) => Number(b.results.length > 0) - Number(a.results.length > 0));
});
