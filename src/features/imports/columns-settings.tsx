import { activities } from '../../core/activities';
import { fieldsOf } from '../../core/import/column-fields';
import type { FixedField, TableMapping, TableSample } from '../../core/import/column-mapping';
import { isAmbiguous, orderOf } from '../../core/import/dates';
import { shownDecimal } from '../../core/import/numbers';
import { readClock, withoutUnit } from '../../core/import/table-cells';
import { drinks } from '../../core/log/drink';
import { modalities } from '../../core/log/massage';
import { regions } from '../../core/regions';
import { ChipGroup } from '../../ui/chip-group';
import type { Choice } from '../../ui/choice';
import { Select } from '../../ui/select';
import { columnsWords as words } from './columns-words';
import { importsWords } from './imports-words';

interface ColumnsSettingsProps {
  readonly table: TableSample;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

/** What the cells leave open: asked only where this table does. */
export function ColumnsSettings({ table, mapping, onChange }: ColumnsSettingsProps) {
  const { dateOrder, decimal, nightDay } = mapping;
  return (
    <>
      {fixedOf(mapping).map((field) => (
        <Fixed key={field} field={field} mapping={mapping} onChange={onChange} />
      ))}
      {hasBareClocks(table, mapping) && (
        <ChipGroup
          legend={words.nightDay}
          options={(['evening', 'morning'] as const).map((value) => ({
            value,
            label: words.nightDays[value],
          }))}
          value={nightDay}
          onChange={(chosen) => onChange({ ...mapping, nightDay: chosen })}
        />
      )}
      {isOrderOpen(table, mapping) && (
        <ChipGroup
          legend={importsWords.questions['date-order'].legend}
          options={(['day-first', 'month-first'] as const).map(answerOf)}
          value={dateOrder}
          onChange={(chosen) => onChange({ ...mapping, dateOrder: chosen })}
        />
      )}
      {isDecimalOpen(table, mapping) && (
        <ChipGroup
          legend={importsWords.questions['decimal-sign'].legend}
          options={(['.', ','] as const).map(answerOf)}
          value={decimal}
          onChange={(chosen) => onChange({ ...mapping, decimal: chosen })}
        />
      )}
    </>
  );
}

const answerOf = <Value extends string>(value: Value): Choice<Value> => ({
  value,
  label: importsWords.answer(value),
});

interface FixedProps extends Pick<ColumnsSettingsProps, 'mapping' | 'onChange'> {
  readonly field: FixedField;
}

/** What all rows are, where no column tells it. */
function Fixed({ field, mapping, onChange }: FixedProps) {
  const { [field]: value, ...others } = mapping.fixed;
  return (
    <Select
      label={words.fixedNames[field]}
      options={[{ value: '', label: words.fixedNone }, ...choicesOf[field]]}
      value={value ?? ''}
      onChange={(chosen) =>
        onChange({ ...mapping, fixed: chosen ? { ...others, [field]: chosen } : others })
      }
    />
  );
}

const named = (rows: readonly { readonly id: string; readonly name: string }[]) =>
  rows.map(({ id, name }) => ({ value: id, label: name }));

/** Both sides of a pair are one choice. */
const places = regions.filter(({ side }) => side !== 'right');

const choicesOf: Readonly<Record<FixedField, readonly Choice<string>[]>> = {
  activity: named(activities),
  what: named(drinks),
  modality: named(modalities),
  region: places.map(({ base, name }) => ({ value: base, label: name })),
};

const isFixedField = (id: string): id is FixedField => Object.hasOwn(choicesOf, id);

const fixedOf = ({ kind, columns }: TableMapping): FixedField[] =>
  fieldsOf(kind)
    .map(({ id }) => id)
    .filter(isFixedField)
    .filter((id) => columns[id] === undefined);

/** The cells of the columns in use that are read in one of some ways. */
function cellsRead(
  { rows }: TableSample,
  { kind, columns }: TableMapping,
  ways: readonly string[],
): string[] {
  const read = fieldsOf(kind).filter(({ id, reads }) => ways.includes(reads) && id in columns);
  return read.flatMap(({ id }) => rows.map(({ cells }) => (cells[columns[id] ?? -1] ?? '').trim()));
}

const dates = ['moment', 'moment-or-clock'];
const numbers = ['distance', 'energy', 'volume', 'score', 'number'];

function isOrderOpen(table: TableSample, mapping: TableMapping): boolean {
  const cells = cellsRead(table, mapping, dates);
  return cells.some(isAmbiguous) && cells.every((cell) => orderOf(cell) === undefined);
}

const isDecimalOpen = (table: TableSample, mapping: TableMapping): boolean =>
  !shownDecimal(cellsRead(table, mapping, numbers).map(withoutUnit)).isSure;

/** Clocks without a date stand beside the date of an evening or of a morning. */
const hasBareClocks = (table: TableSample, mapping: TableMapping): boolean =>
  mapping.kind === 'sleep' &&
  'day' in mapping.columns &&
  (cellsRead(table, mapping, ['moment-or-clock']).some((cell) => readClock(cell) !== undefined) ||
    !('start' in mapping.columns || 'bed' in mapping.columns));
