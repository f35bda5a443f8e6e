import { useState } from 'preact/hooks';
import type { SessionCase } from '../../core/analysis/session-effect';
import type { HelpKind } from '../../core/analysis/what-helps';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { DataTable } from '../../ui/data-table';
import { Details } from '../../ui/details';
import { formatDay } from '../../ui/format';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { openTable, showTable } from './helps-state';
import { kindWords, helpsWords as words } from './helps-words';

/** Rows shown at once: a page must stay small however many sessions there are. */
const ROWS_MOST = 40;

interface CaseTableProps {
  readonly kind: HelpKind;
  readonly cases: readonly SessionCase[];
}

/** The same sessions as rows, newest first. */
export function CaseTable({ kind, cases }: CaseTableProps) {
  const { title } = kindWords[kind];
  const isOpen = openTable.value === kind;
  return (
    <Details
      summary={
        <>
          {words.showTable}
          <VisuallyHidden>{words.tableOf(title)}</VisuallyHidden>
        </>
      }
      open={isOpen}
      onToggle={(open) => showTable(kind, open)}
    >
      {isOpen && <Rows title={title} cases={cases} />}
    </Details>
  );
}

interface RowsProps {
  readonly title: string;
  readonly cases: readonly SessionCase[];
}

const columns = [
  { key: 'day', label: words.day },
  { key: 'start', label: words.start, numeric: true },
  { key: 'change', label: words.change, numeric: true },
  { key: 'expected', label: words.expected, numeric: true },
  { key: 'difference', label: words.difference, numeric: true },
];

function Rows({ title, cases }: RowsProps) {
  const [from, setFrom] = useState(0);
  const shown = [...cases].reverse().slice(from, from + ROWS_MOST);
  const isLast = from + ROWS_MOST >= cases.length;
  const rows = shown.map(({ day, start, change, expected }) => ({
    key: day,
    cells: [
      formatDay(day, 'brief', today.value),
      words.score(start),
      words.signed(change),
      words.signed(expected),
      words.signed(change - expected),
    ],
  }));
  return (
    <>
      <DataTable caption={words.tableCaption(title)} hideCaption columns={columns} rows={rows} />
      {cases.length > ROWS_MOST && (
        <Button onClick={() => setFrom(isLast ? 0 : from + ROWS_MOST)}>
          {isLast ? words.newest : words.older}
        </Button>
      )}
    </>
  );
}
