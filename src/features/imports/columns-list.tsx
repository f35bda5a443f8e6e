import { useMemo, useState } from 'preact/hooks';
import { type FieldId, fieldsOf, unitsOfField } from '../../core/import/column-fields';
import {
  fieldOfColumn,
  headerWords,
  type TableMapping,
  type TableSample,
  withColumn,
} from '../../core/import/column-mapping';
import type { Choice } from '../../ui/choice';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import styles from './columns.module.css';
import { columnsWords as words } from './columns-words';
import { Pager } from './pager';

interface ColumnsListProps {
  readonly table: TableSample;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

/** Columns shown at a time: each has a list of all that it may hold. */
const PAGE = 20;
const EXAMPLES = 3;
const UNUSED = 'unused';

/** Every column with some of its cells and what it holds; those in use first. */
export function ColumnsList({ table, mapping, onChange }: ColumnsListProps) {
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(0);
  // The order stays while the person chooses: what moves under a finger is lost.
  const places = useMemo(() => placesUsedFirst(table, mapping), [table, mapping.kind]);
  const found = places.filter((place) =>
    headerWords(table.header[place] ?? '').includes(headerWords(search)),
  );
  const first = Math.min(page, Math.max(0, Math.ceil(found.length / PAGE) - 1)) * PAGE;
  return (
    <div class={styles.columns}>
      <h3>{words.columnsTitle}</h3>
      <p class={styles.lead}>{words.columnsLead}</p>
      {places.length > PAGE && (
        <TextInput type="search" label={words.search} value={search} onInput={setSearch} />
      )}
      {found.length === 0 && <p role="status">{words.noneFound}</p>}
      <ul class={styles.list}>
        {found.slice(first, first + PAGE).map((place) => (
          <Column key={place} place={place} table={table} mapping={mapping} onChange={onChange} />
        ))}
      </ul>
      <Pager
        label={words.pages}
        first={first}
        size={PAGE}
        all={found.length}
        onFirst={(place) => setPage(place / PAGE)}
      />
    </div>
  );
}

function placesUsedFirst({ header }: TableSample, mapping: TableMapping): number[] {
  const used = new Set(Object.values(mapping.columns));
  const places = header.map((_, place) => place);
  return [...places.filter((place) => used.has(place)), ...places.filter((p) => !used.has(p))];
}

function Column({ place, table, mapping, onChange }: ColumnsListProps & { place: number }) {
  const { kind, units } = mapping;
  const name = table.header[place] || words.unnamed(place + 1);
  const field = fieldOfColumn(mapping, place)?.id;
  const choices = field ? unitsOfField(kind, field) : [];
  const options: Choice<FieldId | typeof UNUSED>[] = [
    { value: UNUSED, label: words.unused },
    ...fieldsOf(kind).map(({ id }) => ({ value: id, label: words.fieldName(id, kind) })),
  ];
  return (
    <li class={styles.column} data-used={field !== undefined || undefined}>
      <div class={styles.what}>
        <b title={name}>
          <bdi>{name}</bdi>
        </b>
        <span>
          <bdi>{examplesOf(table, place) || words.empty}</bdi>
        </span>
      </div>
      <div class={styles.choices}>
        <Select
          label={words.holds(name)}
          hideLabel
          options={options}
          value={field ?? UNUSED}
          onChange={(chosen) =>
            onChange(withColumn(mapping, place, chosen === UNUSED ? undefined : chosen))
          }
        />
        {field && choices.length > 1 && (
          <Select
            label={words.unitOf(name)}
            hideLabel
            options={choices.map((value) => ({ value, label: words.unitNames[value] }))}
            value={units[field] ?? choices[0]}
            onChange={(unit) => onChange({ ...mapping, units: { ...units, [field]: unit } })}
          />
        )}
      </div>
    </li>
  );
}

/** The first cells of a column that differ. */
function examplesOf({ rows }: TableSample, place: number): string {
  const cells = rows.map(({ cells: row }) => (row[place] ?? '').trim()).filter(Boolean);
  return [...new Set(cells)].slice(0, EXAMPLES).join(' · ');
}
