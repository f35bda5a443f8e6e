import { checkInReply, REPLY_DAYS } from '../../core/analysis/check-in-reply';
import { addDays } from '../../core/day';
import type { RecordOf } from '../../core/log/kinds';
import { recordsBetween } from '../../db/records';
import { replyInWords } from './check-in-reply';

/** One sentence back about a check-in that was saved; none where nothing is sore. */
export async function replyTo(saved: RecordOf<'check-in'>): Promise<string | undefined> {
  const first = addDays(saved.day, -REPLY_DAYS);
  const [checkIns, massages] = await Promise.all([
    recordsBetween('check-in', first, saved.day),
    recordsBetween('massage', first, saved.day),
  ]);
  const reply = checkInReply(saved, checkIns, massages);
  return reply && replyInWords(reply);
}
