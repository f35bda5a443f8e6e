import { useState } from 'preact/hooks';
import { today } from '../../platform/clock';
import { Card } from '../../ui/card';
import { DataTable } from '../../ui/data-table';
import { Details } from '../../ui/details';
import { formatCount, formatDay } from '../../ui/format';
import { kindCounts } from '../../ui/records/kind-counts';
import { kindLooks } from '../../ui/records/kind-look';
import { SectionHead } from '../../ui/section-head';
import { daysText, entryDetail, entryLine, entryTime, totalsText } from './entry-text';
import type { FileGroup, KindTotal } from './file-groups';
import { FileNames } from './file-names';
import styles from './imports.module.css';
import { preferences } from './imports-state';
import { importsWords as words } from './imports-words';
import { formatsText, leftOutSentence, warningSentence } from './trouble-words';

/** What was read, product by product: how much, what was left out and why, and a few of the entries. */
export function FilesCard({ groups }: { readonly groups: readonly FileGroup[] }) {
  return (
    <Card labelledBy="files">
      <SectionHead id="files" title={words.filesTitle} />
      <div class={styles.groups}>
        {groups.map((group) => (
          <Group key={group.key} group={group} />
        ))}
      </div>
    </Card>
  );
}

function Group({ group }: { readonly group: FileGroup }) {
  const [isOpen, setIsOpen] = useState(false);
  const { formats, names, kinds, leftOut, warnings } = group;
  const troubles = [...leftOut.map(leftOutSentence), ...warnings.map(warningSentence)];
  return (
    <div class={styles.group}>
      <h3>{formatsText(formats)}</h3>
      {kinds.length === 0 && <p class={styles.lead}>{words.holdsNothing}</p>}
      {kinds.map((total) => (
        <p key={total.kind} class={styles.lead}>
          {kindText(total)}
        </p>
      ))}
      {troubles.length > 0 && (
        <>
          <h4 class={styles.small}>{words.troubleTitle}</h4>
          <ul class={styles.list}>
            {troubles.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <Details summary={words.closer} open={isOpen} onToggle={setIsOpen}>
        {isOpen && (
          <div class={styles.stack}>
            {kinds.map((total) => (
              <Samples key={total.kind} total={total} />
            ))}
            <FileNames names={names} />
          </div>
        )}
      </Details>
    </div>
  );
}

/** "380 workouts, 3 January 2023 to 5 November, 310 h, 2,900 km". */
function kindText(total: KindTotal): string {
  const settings = preferences.value;
  const days = daysText(total.firstDay, total.lastDay, today.value);
  const totals = settings ? totalsText(total, settings) : [];
  return [formatCount(total.kept, kindCounts[total.kind]), days, ...totals]
    .filter(Boolean)
    .join(', ');
}

function Samples({ total: { kind, samples } }: { readonly total: KindTotal }) {
  const settings = preferences.value;
  if (!settings || samples.length === 0) return null;
  const columns = words.sampleColumns;
  const hasDetails = samples.some((sample) => entryDetail(sample, settings) !== '');
  return (
    <DataTable
      caption={words.samples(kindLooks[kind].plural.toLowerCase())}
      columns={[
        { key: 'when', label: columns.when },
        { key: 'what', label: columns.what },
        { key: 'amount', label: columns.amount },
        ...(hasDetails ? [{ key: 'detail', label: columns.detail }] : []),
      ]}
      rows={samples.map((sample, index) => {
        const { title, value } = entryLine(sample, settings);
        const day = formatDay(sample.entry.day, 'brief', today.value);
        const when = [day, entryTime(sample, settings)].filter(Boolean).join(', ');
        return {
          key: String(index),
          cells: [when, title, value, ...(hasDetails ? [entryDetail(sample, settings)] : [])],
        };
      })}
    />
  );
}
