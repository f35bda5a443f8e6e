import { newTrainingDraft, readTraining, trainingDraft } from '../../core/drafts/training-draft';
import type { TrainingDraft } from '../../core/log/training';
import { draftContext } from '../../db/draft-context';
import { liveSignal } from '../../db/live';
import { recordForm } from '../../db/record-form';
import { newestRecords } from '../../db/records';
import { parseContext } from '../../platform/clock';

/** Sessions that tell what is usual (App's choice). */
const RECENT = 200;

/** The latest sessions, which tell the usual minutes of each activity. */
export const recentTrainings = liveSignal(() => () => newestRecords('training', RECENT));

/** The form for a training to edit, or for a new one filled from the last. */
export const trainingForm = (id: string | undefined, wishes: URLSearchParams) =>
  recordForm({
    kind: 'training',
    id,
    parse: (draft: TrainingDraft, training) => readTraining(draft, parseContext(), training),
    draftFrom: async (training) => {
      const context = await draftContext(parseContext());
      if (training) return trainingDraft(training, context);
      return newTrainingDraft(context, await newestRecords('training', RECENT), {
        day: wishes.get('day'),
        type: wishes.get('type'),
      });
    },
  });
