import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { isRegionId, type RegionId, regionName } from '../../core/regions';
import { FieldSet } from '../field-set';
import { VisuallyHidden } from '../visually-hidden';
import { sorenessWords } from '../words';
import { groupedRows, type RegionRow } from './region-rows';
import { RegionScoreButton } from './region-score-button';
import { RegionScorePicker } from './region-score-picker';
import styles from './region-scores.module.css';
import { RegionSearch } from './region-search';
import { RegionTable } from './region-table';
import { regionsWords as words } from './regions-words';

interface RegionScoresProps {
  readonly legend: ComponentChildren;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** 0-10 as text, by region; a region that is not there has not been touched. */
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (values: Record<string, string>) => void;
  /** The words of a score; those of soreness unless told. */
  readonly meaning?: ((score: number) => string) | undefined;
  /** What the numbers measure, in a word, as it is read out: "soreness" unless told. */
  readonly measure?: string | undefined;
  /** Regions shown on top, such as those that were sore lately. */
  readonly first?: readonly RegionId[] | undefined;
  /** What an untouched region shows: 0 when silence means none, a dash when it means unknown. */
  readonly untouched?: 'zero' | 'unknown' | undefined;
  /** More about a region, shown below its row. */
  readonly detail?: ((region: RegionId) => ComponentChildren) | undefined;
  readonly hideLegend?: boolean | undefined;
  /** Given by the screen when it must move the focus here; made up otherwise. */
  readonly id?: string | undefined;
}

/** A number from 0 to 10 for any region: the body as a list, each score opening in place. */
export function RegionScores(props: RegionScoresProps) {
  const { values, onChange, measure = words.soreness, first = [], untouched = 'zero' } = props;
  const made = useId();
  const id = props.id ?? made;
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState<RegionId>();
  // Rows marked later stay where they are: a row must not run away under a finger.
  const [marked] = useState(() => Object.keys(values).filter(isRegionId));
  const groups = groupedRows(search, [...marked, ...first], words.soreLately);

  const textOf = (region: RegionId) => values[region] ?? (untouched === 'zero' ? '0' : '');
  const set = (region: RegionId, score: number | null) => {
    const { [region]: _, ...others } = values;
    const text = score === null ? '' : String(score);
    onChange(score === null ? others : { ...others, [region]: text });
    setSaid(words.scored(regionName(region), measure, text));
  };
  const buttonId = (region: RegionId) => `${id}-${region}`;
  const close = () => {
    if (open) document.getElementById(buttonId(open))?.focus();
    setOpen(undefined);
  };
  const below = (row: RegionRow) => {
    const details = row.sides.map((side) => props.detail?.(side)).filter(Boolean);
    const isOpen = open !== undefined && row.sides.includes(open);
    if (!isOpen && details.length === 0) return undefined;
    return (
      <>
        {isOpen && (
          <RegionScorePicker
            key={open}
            id={`${id}-picker`}
            region={open}
            score={textOf(open)}
            clearable={untouched === 'unknown'}
            meaning={props.meaning ?? sorenessWords}
            onScore={(score) => set(open, score)}
            onClose={close}
          />
        )}
        {details}
      </>
    );
  };

  return (
    <FieldSet
      id={id}
      legend={props.legend}
      hideLegend={props.hideLegend}
      hint={props.hint}
      error={props.error}
    >
      <div class={styles.list}>
        <RegionSearch search={search} groups={groups} onSearch={setSearch} />
        {groups.map((group) => (
          <RegionTable
            key={group.id}
            group={group}
            open={open}
            below={below}
            cell={(region) => (
              <RegionScoreButton
                id={buttonId(region)}
                label={words.scored(regionName(region), measure, textOf(region))}
                score={textOf(region)}
                controls={region === open ? `${id}-picker` : undefined}
                onToggle={() => (region === open ? close() : setOpen(region))}
                onScore={(score) => set(region, score)}
              />
            )}
          />
        ))}
        <div role="status">
          <VisuallyHidden>{said}</VisuallyHidden>
        </div>
      </div>
    </FieldSet>
  );
}
