import { calendarDay, MS_PER_MINUTE, momentAt } from '../core/moment';
import { liveSignal } from '../db/live';
import { latestUpdate } from '../db/records';
import { currentMinute, currentZone } from '../platform/clock';
import { formatDay } from '../ui/format';
import { Note } from '../ui/note';
import { appWords as words } from './app-words';

/** How far the clock may lag behind the newest change before it is worth a word. */
const TOLERANCE_MS = 10 * MS_PER_MINUTE;

const newestChange = liveSignal(() => latestUpdate);

/** Says so when the device's clock stands before the newest entry: nothing is lost, but it shows. */
export function ClockNote() {
  const newest = newestChange.value;
  if (newest === undefined || newest <= currentMinute.value + TOLERANCE_MS) return null;
  const day = calendarDay(momentAt(newest, currentZone()));
  return (
    <Note tone="honey" icon="clock" role="status">
      {words.clockBack(formatDay(day, 'short'))}
    </Note>
  );
}
