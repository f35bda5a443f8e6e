import { newSleepDraft, readSleep, sleepDraft } from '../../core/drafts/sleep-draft';
import { type SleepDraft, totalSleepMinutes } from '../../core/log/sleep';
import { draftContext } from '../../db/draft-context';
import { recordForm } from '../../db/record-form';
import { newestRecords } from '../../db/records';
import { parseContext } from '../../platform/clock';

/** Nights and naps looked at for what is usual: fourteen nights even with two naps a day. */
const RECENT = 50;

/** The form for a night or nap to edit, or for a new one with the usual bed times. */
export const sleepForm = (id: string | undefined, wishes: URLSearchParams) => {
  const type = wishes.get('type') === 'nap' ? 'nap' : 'night';
  return recordForm({
    kind: 'sleep',
    id,
    ...(!id && { variant: type }),
    parse: (draft: SleepDraft, sleep) => readSleep(draft, parseContext(), sleep),
    draftFrom: async (sleep) => {
      if (sleep) return sleepDraft(sleep);
      const context = await draftContext(parseContext());
      const recent = await newestRecords('sleep', RECENT);
      return newSleepDraft(context, type, recent, wishes.get('day'));
    },
  });
};

/** Minutes asleep by what is typed so far; undefined while that cannot be told. */
export function asleepSoFar(draft: SleepDraft): number | undefined {
  const read = readSleep(draft, parseContext());
  return read.ok ? totalSleepMinutes(read.value) : undefined;
}
