import type { Day } from '../../core/day';
import type { KindRecord } from '../../core/log/kinds';
import { today } from '../../platform/clock';
import { Card } from '../../ui/card';
import { formatRelativeDay, formatTime } from '../../ui/format';
import { IconButton } from '../../ui/icon-button';
import { ListRow } from '../../ui/list-row';
import { kindLooks } from '../../ui/records/kind-look';
import { recordLine } from '../../ui/records/record-line';
import { Tile } from '../../ui/tile';
import styles from './journal.module.css';
import { leaveForEntry, lineUnits, remove } from './journal-state';
import { journalWords as words } from './journal-words';

interface DayCardProps {
  readonly day: Day;
  readonly entries: readonly KindRecord[];
  readonly onAdd: (day: Day) => void;
}

/** One day of the journal. */
export function DayCard({ day, entries, onAdd }: DayCardProps) {
  const name = formatRelativeDay(day, today.value);
  return (
    <section aria-labelledby={`day-${day}`}>
      <div class={styles.dayHead}>
        <h3 id={`day-${day}`}>{name}</h3>
        {day <= today.value && (
          <IconButton icon="plus" label={words.addTo(name)} onClick={() => onAdd(day)} />
        )}
      </div>
      <Card tight>
        {entries.length === 0 && <p class={styles.empty}>{words.emptyDay}</p>}
        {entries.map((entry) => (
          <EntryRow key={entry.record.id} entry={entry} />
        ))}
      </Card>
    </section>
  );
}

function EntryRow({ entry }: { readonly entry: KindRecord }) {
  const chosen = lineUnits.value;
  if (!chosen) return null;
  const { kind, record } = entry;
  const { icon, hue, name } = kindLooks[kind];
  const { title, detail, value } = recordLine(entry, chosen);
  const { at, offset } = record;
  const clock = chosen.hourCycle === '12' ? 12 : 24;
  const time = at !== undefined && offset !== undefined ? formatTime(at, offset, clock) : '';
  const origin = record.source.type === 'demo' ? words.sample : '';
  const imported = record.source.type === 'import' ? words.imported : '';
  const details = [time, detail, origin, imported].filter(Boolean).join(' · ');
  const spoken = `${name}: ${title}`;
  return (
    <ListRow
      tile={<Tile icon={icon} tone={hue} />}
      title={title}
      detail={<Details text={details} note={record.note} />}
      onClick={leaveForEntry}
      href={`#/record/${kind}/${record.id}?back=${encodeURIComponent('#/journal')}`}
      trailing={value}
      action={
        <IconButton
          icon="delete"
          label={words.remove(spoken)}
          onClick={() => void remove(entry, spoken)}
        />
      }
    />
  );
}

interface DetailsProps {
  readonly text: string;
  readonly note: string | undefined;
}

const Details = ({ text, note }: DetailsProps) => (
  <>
    {text}
    {note && <span class={styles.note}>{note}</span>}
  </>
);
