// biome-ignore-all lint/a11y/useSemanticElements: twelve tables would be twelve grids, and this is one
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { useId, useMemo } from 'preact/hooks';
import type { CalendarMonth, CalendarWeek } from '../../core/analysis/year-calendar';
import { type Day, parseDay, weekday } from '../../core/day';
import { classNames } from '../../ui/class-names';
import { formatDay } from '../../ui/format';
import { formatWeekday } from '../../ui/format-later';
import styles from './year-calendar.module.css';
import { dayAfterKey } from './year-keys';
import { type YearCell, yearCells } from './year-readings';
import { chooseDay } from './year-state';
import stepStyles from './year-steps.module.css';
import type { YearView } from './year-view';
import { measureWords, yearWords as words } from './year-words';

interface YearCalendarProps {
  readonly view: YearView;
  readonly chosen: Day;
}

/**
 * Twelve months of days, coloured and numbered. One stop for the keyboard: the arrow keys move the
 * chosen day, which a screen reader follows as the grid's active cell.
 */
export function YearCalendar({ view, chosen }: YearCalendarProps) {
  const id = useId();
  const cells = useMemo(() => yearCells(view), [view]);
  const idOf = (day: Day) => `${id}-${day}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfterKey(event.key, chosen);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    chooseDay(next);
    document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' });
  };
  const onClick = ({ target }: MouseEvent) => {
    const day = target instanceof HTMLElement && parseDay(target.dataset.day ?? '');
    if (day) chooseDay(day);
  };
  return (
    <div
      class={classNames(styles.months, stepStyles.ramp, stepStyles[view.measure.hue])}
      role="grid"
      aria-label={words.calendar(measureWords[view.measure.id].title, view.span.first.slice(0, 4))}
      aria-readonly="true"
      aria-activedescendant={idOf(chosen)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {view.months.map((month) => (
        <Month key={month.first} {...{ month, cells, chosen, idOf }} />
      ))}
    </div>
  );
}

interface MonthProps {
  readonly month: CalendarMonth;
  readonly cells: ReadonlyMap<Day, YearCell>;
  readonly chosen: Day;
  readonly idOf: (day: Day) => string;
}

function Month({ month, cells, chosen, idOf }: MonthProps) {
  const { first, weeks } = month;
  const name = formatDay(first, 'month', first);
  return (
    <div class={styles.month} role="rowgroup" aria-label={words.monthOf(name, first.slice(0, 4))}>
      <p class={styles.name} aria-hidden="true">
        {name}
      </p>
      <Weekdays week={weeks[0]} />
      {weeks.map((week) => (
        <div class={styles.week} role="row" key={week.first}>
          {week.days.map((day, place) => {
            const cell = day && cells.get(day);
            return (
              cell && (
                <span
                  key={day}
                  id={idOf(day)}
                  class={classNames(styles.day, stepStyles.step, lookOf(cell))}
                  role="gridcell"
                  aria-label={cell.label}
                  aria-selected={day === chosen}
                  data-day={day}
                  style={{ gridColumnStart: place + 1 }}
                >
                  {cell.text}
                </span>
              )
            );
          })}
        </div>
      ))}
    </div>
  );
}

function lookOf({ step, isAhead }: YearCell): string | undefined {
  if (isAhead) return undefined;
  return step === undefined ? stepStyles.unlogged : stepStyles[`step${step}`];
}

/** The letters above the columns; a screen reader hears the weekday with each day. */
function Weekdays({ week }: { readonly week: CalendarWeek | undefined }) {
  if (!week) return null;
  const start = weekday(week.first);
  return (
    <p class={classNames(styles.week, styles.letters)} aria-hidden="true">
      {week.days.map((_, place) => {
        const name = formatWeekday((start + place) % week.days.length, 'short');
        return <span key={name}>{words.weekdayLetter(name)}</span>;
      })}
    </p>
  );
}
