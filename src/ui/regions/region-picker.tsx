import { useId, useRef, useState } from 'preact/hooks';
import type { FigureId } from '../../core/figures';
import { isRegionId, type RegionId, regionName, regions } from '../../core/regions';
import { Button } from '../button';
import { FieldSet } from '../field-set';
import { namesInLine } from '../format';
import { Icon } from '../icon';
import { Sheet } from '../sheet';
import { VisuallyHidden } from '../visually-hidden';
import { BothViews } from './both-views';
import { MapOrList } from './map-or-list';
import styles from './region-picker.module.css';
import { groupedRows } from './region-rows';
import { RegionSearch } from './region-search';
import { RegionTable } from './region-table';
import { regionsWords as words } from './regions-words';

interface RegionPickerProps {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly values: readonly string[];
  /** The chosen regions in the order of the body list. */
  readonly onChange: (regions: RegionId[]) => void;
  readonly error?: string | undefined;
  /** Given by the screen when it must move the focus here; made up otherwise. */
  readonly id?: string | undefined;
}

/** Regions of the body: the chosen ones as chips, and a sheet to choose from, by map or by list. */
export function RegionPicker({ legend, hint, values, onChange, error, id }: RegionPickerProps) {
  const made = useId();
  const group = id ?? made;
  const frame = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const chosen = values.filter(isRegionId);
  const remove = (region: RegionId) => {
    onChange(chosen.filter((other) => other !== region));
    setSaid(words.removed(regionName(region)));
    frame.current?.querySelector<HTMLButtonElement>(`#${CSS.escape(`${group}-open`)}`)?.focus();
  };
  return (
    <FieldSet id={group} legend={legend} hint={hint} error={error}>
      <div ref={frame}>
        <ChosenRegions chosen={chosen} onRemove={remove} />
        <Button icon="list" id={`${group}-open`} onClick={() => setOpen(true)}>
          {chosen.length === 0 ? words.choose : words.change}
        </Button>
        <div role="status">
          <VisuallyHidden>{said}</VisuallyHidden>
        </div>
      </div>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={legend}
        footer={
          <Button tone="primary" size="large" block onClick={() => setOpen(false)}>
            {words.doneWith(chosen.length)}
          </Button>
        }
      >
        <MapOrList
          map={(figure) => <RegionMap figure={figure} chosen={chosen} onChange={onChange} />}
          list={<RegionChecklist chosen={chosen} onChange={onChange} />}
        />
      </Sheet>
    </FieldSet>
  );
}

interface ChosenRegionsProps {
  readonly chosen: readonly RegionId[];
  readonly onRemove: (region: RegionId) => void;
}

function ChosenRegions({ chosen, onRemove }: ChosenRegionsProps) {
  if (chosen.length === 0) return <p class={styles.none}>{words.none}</p>;
  return (
    <ul class={styles.chosen}>
      {chosen.map((region) => (
        <li key={region}>
          <button
            type="button"
            class={styles.chip}
            aria-label={words.remove(regionName(region))}
            onClick={() => onRemove(region)}
          >
            {regionName(region)}
            <Icon name="close" size={18} />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ChoiceProps {
  readonly chosen: readonly RegionId[];
  readonly onChange: (regions: RegionId[]) => void;
}

/** The chosen regions with some of them the other way round, in the order of the body list. */
const toggled = (chosen: readonly RegionId[], changed: readonly RegionId[]): RegionId[] =>
  regions.map(({ id }) => id).filter((id) => chosen.includes(id) !== changed.includes(id));

/** Every region on the body, a tap each. */
function RegionMap({ figure, chosen, onChange }: ChoiceProps & { readonly figure: FigureId }) {
  return (
    <>
      <p class={styles.hint}>{words.mapHint}</p>
      <BothViews
        figure={figure}
        chosen={chosen}
        onChoose={(region, instead) =>
          onChange(toggled(chosen, instead ? [region, instead] : [region]))
        }
      />
      {chosen.length > 0 && (
        <p class={styles.hint}>{namesInLine(chosen.map(regionName)).join(', ')}</p>
      )}
    </>
  );
}

/** Every region with a checkbox a side, by body group. */
function RegionChecklist({ chosen, onChange }: ChoiceProps) {
  const [search, setSearch] = useState('');
  const groups = groupedRows(search, [], '');
  return (
    <div class={styles.list}>
      <RegionSearch search={search} groups={groups} onSearch={setSearch} />
      {groups.map((group) => (
        <RegionTable
          key={group.id}
          group={group}
          cell={(region) => (
            <label class={styles.box}>
              <input
                type="checkbox"
                value={region}
                aria-label={regionName(region)}
                checked={chosen.includes(region)}
                onChange={() => onChange(toggled(chosen, [region]))}
              />
            </label>
          )}
        />
      ))}
    </div>
  );
}
