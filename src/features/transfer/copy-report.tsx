import { useState } from 'preact/hooks';
import { countOf, standings } from '../../core/backup/compare';
import type { CopyReport } from '../../platform/copy-desk';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DataTable } from '../../ui/data-table';
import { Details } from '../../ui/details';
import { formatList, formatNumber } from '../../ui/format';
import { Note } from '../../ui/note';
import { Switch } from '../../ui/switch';
import { preferences, recordTotal } from './data-state';
import { restoreWords as words } from './restore-words';
import { momentText } from './storage-card';
import styles from './transfer.module.css';
import { brokenSentence, partNames } from './transfer-words';

interface CopyReportProps {
  readonly report: CopyReport;
  readonly onMerge: (withSettings: boolean) => void;
  readonly onReplace: () => void;
}

/** What a copy that can be read would bring, and the two ways to take it. */
export function CopyReportView({ report, onMerge, onReplace }: CopyReportProps) {
  const [asking, setAsking] = useState(false);
  const [withSettings, setWithSettings] = useState(false);
  const when = momentText(report.exportedAt, preferences.value?.hourCycle === '12' ? 12 : 24);
  const here = recordTotal.value ?? 0;
  const toTake = countOf(report.parts, 'new', 'changed');
  const brings = toTake > 0 || (withSettings && report.settings > 0);
  const replace = () => {
    setAsking(false);
    onReplace();
  };
  return (
    <div class={styles.stack} role="status">
      <h3>{report.isTable ? words.foundTable(when) : words.found(when)}</h3>
      <p>
        {report.isTable
          ? words.readableTable(report.records)
          : words.readable(report.records, report.app)}
      </p>
      <Comparison report={report} />
      <Shortfalls report={report} />
      {report.settings > 0 && (
        <Switch
          label={words.withSettings(report.settings)}
          checked={withSettings}
          onChange={setWithSettings}
        />
      )}
      <p class={styles.lead}>{brings ? words.mergeText : words.nothingNew}</p>
      <div class={styles.buttons}>
        <Button tone="primary" disabled={!brings} onClick={() => onMerge(withSettings)}>
          {words.merge(toTake)}
        </Button>
        {!report.isTable && (
          <Button tone="danger" onClick={() => setAsking(true)}>
            {words.replace}
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={asking}
        title={words.replaceTitle}
        confirmLabel={words.replaceConfirm(here)}
        word={words.replaceWord}
        onConfirm={replace}
        onCancel={() => setAsking(false)}
      >
        {words.replaceText(here, report.records, when)}
      </ConfirmDialog>
    </div>
  );
}

function Comparison({ report: { parts } }: Pick<CopyReportProps, 'report'>) {
  if (parts.length === 0) return <p>{words.holdsNothing}</p>;
  return (
    <DataTable
      caption={words.holds}
      columns={[
        { key: 'part', label: words.what },
        ...standings.map((key) => ({ key, label: words.standings[key], numeric: true })),
      ]}
      rows={parts.map(({ part, counts }) => ({
        key: part,
        cells: [
          partNames[part].other,
          ...standings.map((standing) => formatNumber(counts[standing])),
        ],
      }))}
    />
  );
}

function Shortfalls({ report }: Pick<CopyReportProps, 'report'>) {
  const { ahead, broken, brokenCount, unreadable } = report;
  return (
    <>
      {brokenCount > 0 && (
        <Note tone="honey">
          {words.broken(brokenCount)}
          <Details summary={words.brokenShow}>
            <ul class={styles.broken}>
              {broken.map((row) => (
                <li key={`${row.part} ${row.position} ${row.field}`}>{brokenSentence(row)}</li>
              ))}
              {brokenCount > broken.length && (
                <li>{words.brokenMore(brokenCount - broken.length)}</li>
              )}
            </ul>
          </Details>
        </Note>
      )}
      {ahead > 0 && <Note tone="honey">{words.ahead(ahead)}</Note>}
      {unreadable.length > 0 && (
        <Note tone="honey">
          {words.wasLacking(formatList(unreadable.map((part) => partNames[part].other)))}
        </Note>
      )}
    </>
  );
}
