import { Card } from '../../ui/card';
import { formatTime } from '../../ui/format';
import { kindLooks } from '../../ui/records/kind-look';
import { recordLine } from '../../ui/records/record-line';
import { SectionHead } from '../../ui/section-head';
import { Timeline, type TimelineEntry } from '../../ui/timeline';
import styles from './overview.module.css';
import { lineUnits, todaysRecords } from './overview-state';
import { todayFootWords as words } from './today-foot-words';

/** Rows shown before the journal takes over. */
const MOST_SHOWN = 20;

/** What was noted today, the latest first. */
export function TodaysRecords() {
  const records = todaysRecords.value;
  const preferences = lineUnits.value;
  if (!records || !preferences) return null;
  const clock = preferences.hourCycle === '12' ? 12 : 24;
  const entries = records.slice(0, MOST_SHOWN).map((item): TimelineEntry => {
    const { kind, record } = item;
    const { at, offset } = record;
    const timed = at !== undefined && offset !== undefined;
    const { icon, hue } = kindLooks[kind];
    return {
      id: record.id,
      time: timed ? formatTime(at, offset, clock) : '',
      icon,
      hue,
      href: `#/record/${kind}/${record.id}?back=${encodeURIComponent('#/')}`,
      ...recordLine(item, preferences),
    };
  });
  return (
    <section aria-labelledby="so-far">
      <SectionHead
        id="so-far"
        title={words.soFar}
        link={{ href: '#/journal', label: words.journal }}
      />
      <Card tight>
        {entries.length > 0 ? <Timeline entries={entries} /> : <p>{words.nothingYet}</p>}
        {records.length > MOST_SHOWN && (
          <p class={styles.more}>{words.moreToday(records.length - MOST_SHOWN)}</p>
        )}
      </Card>
    </section>
  );
}
