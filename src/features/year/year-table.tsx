import { useState } from 'preact/hooks';
import { weekday } from '../../core/day';
import { DataTable } from '../../ui/data-table';
import { Details } from '../../ui/details';
import { formatDay } from '../../ui/format';
import { formatWeekday } from '../../ui/format-later';
import { readingOn } from './year-readings';
import type { YearView } from './year-view';
import { measureWords, yearWords as words } from './year-words';

interface YearTableProps {
  readonly view: YearView;
}

/** The same days as a table, a row a week: a row a day would be more than a page should hold. */
export function YearTable({ view }: YearTableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Details summary={words.showTable} open={isOpen} onToggle={setOpen}>
      {isOpen && <Weeks view={view} />}
    </Details>
  );
}

function Weeks({ view }: YearTableProps) {
  const { measure, span, weeks, lastDay } = view;
  const start = weekday(weeks[0]?.first ?? span.first);
  const weekdays = [0, 1, 2, 3, 4, 5, 6].map((place) =>
    formatWeekday((start + place) % 7, 'short'),
  );
  return (
    <DataTable
      caption={words.tableCaption(measureWords[measure.id].title, span.first.slice(0, 4))}
      hideCaption
      columns={[
        { key: 'week', label: words.week },
        ...weekdays.map((name) => ({ key: name, label: name })),
      ]}
      rows={weeks
        .filter(({ first }) => first <= lastDay)
        .map(({ first, days }) => ({
          key: first,
          cells: [
            formatDay(first, 'brief', span.first),
            ...days.map((day) => (day && day <= lastDay ? readingOn(view, day) : '')),
          ],
        }))}
    />
  );
}
