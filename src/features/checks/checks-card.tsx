import { today } from '../../platform/clock';
import { Card } from '../../ui/card';
import { formatDay } from '../../ui/format';
import { IconButton } from '../../ui/icon-button';
import { ListRow } from '../../ui/list-row';
import { Tile } from '../../ui/tile';
import { showToast } from '../../ui/toasts';
import styles from './checks-card.module.css';
import { bringChecksBack, type DueCheck, offeredChecks, putOffChecks } from './checks-state';
import { checksWords as words } from './checks-words';

/** Rows shown; more complaints than these are counted. */
const MOST_SHOWN = 4;

/** Once a week: the short forms that are worth filling in again; nothing in between. */
export function ChecksCard() {
  const checks = offeredChecks.value;
  if (!checks || checks.length === 0) return null;
  const shown = checks.slice(0, MOST_SHOWN);
  const hidden = checks.length - shown.length;
  return (
    <Card tight labelledBy="checks">
      <div class={styles.head}>
        <h2 id="checks">{words.title}</h2>
        <IconButton icon="close" label={words.notNow} onClick={putOff} />
      </div>
      <ul class={styles.checks}>
        {shown.map((check) => (
          <li key={check.complaint?.id ?? check.instrument}>
            <CheckRow check={check} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <a class={styles.more} href="#/complaints">
          {words.more(hidden)}
        </a>
      )}
    </Card>
  );
}

function CheckRow({ check: { instrument, complaint, lastDay } }: { readonly check: DueCheck }) {
  const query = new URLSearchParams({ instrument, ...(complaint && { complaint: complaint.id }) });
  const first = complaint ? words.complaintFirst : words.deskFirst;
  return (
    <ListRow
      href={`#/log/questionnaire?${query}`}
      tile={<Tile icon={complaint ? 'list' : 'desk'} tone="accent" />}
      title={complaint ? complaint.name : words.desk}
      detail={lastDay ? words.last(formatDay(lastDay, 'short', today.value)) : first}
      chevron
    />
  );
}

async function putOff() {
  const until = await putOffChecks();
  showToast(
    until
      ? {
          text: words.quietDone(formatDay(until, 'short', today.value)),
          undo: () => bringChecksBack(),
        }
      : { text: words.quietFailed },
  );
}
