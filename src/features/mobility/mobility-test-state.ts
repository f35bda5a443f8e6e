import { newestOf } from '../../core/analysis/record-order';
import {
  mobilityTestDraft,
  newMobilityTestDraft,
  readMobilityTest,
} from '../../core/drafts/mobility-test-draft';
import type { MobilityTestDraft } from '../../core/log/mobility-test';
import { draftContext } from '../../db/draft-context';
import { liveSignal } from '../../db/live';
import { recordForm } from '../../db/record-form';
import { newestRecords } from '../../db/records';
import { parseContext } from '../../platform/clock';

/** Newest tests searched for an earlier result: years of testing every week. */
const LOOK_BACK = 500;

export const recentMobilityTests = liveSignal(
  () => () => newestRecords('mobility-test', LOOK_BACK),
);

/** The form for a mobility test to edit, or for a new one that goes on from the last. */
export const mobilityTestForm = (id: string | undefined, wishes: URLSearchParams) =>
  recordForm({
    kind: 'mobility-test',
    id,
    parse: (draft: MobilityTestDraft, stored) => readMobilityTest(draft, parseContext(), stored),
    draftFrom: async (test) => {
      const context = await draftContext(parseContext());
      if (test) return mobilityTestDraft(test);
      const wished = wishes.get('test');
      const recent = await newestRecords('mobility-test', LOOK_BACK);
      const last = newestOf(recent.filter((earlier) => !wished || earlier.test === wished));
      return newMobilityTestDraft(context, last, {
        day: wishes.get('day'),
        test: wished,
        side: wishes.get('side'),
      });
    },
  });
