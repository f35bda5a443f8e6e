import { useId, useState } from 'preact/hooks';
import { activities, regionsWorkedBy } from '../../core/activities';
import type { ActivityChoice, ActivityRow, ActivityTable } from '../../core/import/activity-table';
import { Button } from '../../ui/button';
import { regionList } from '../../ui/records/record-line';
import { RegionPicker } from '../../ui/regions/region-picker';
import { Select } from '../../ui/select';
import styles from './activities.module.css';
import { activitiesWords as words } from './activities-words';
import rows from './columns.module.css';
import { Pager } from './pager';

interface ActivitiesPartProps {
  readonly rows: readonly ActivityRow[];
  readonly onChange: (table: ActivityTable) => void;
}

/** Words shown at a time: each has the list of all activities. */
const PAGE = 12;
const REGIONS_NAMED = 4;

const options = activities.map(({ id, name }) => ({ value: id, label: name }));

/** Every word for an activity with what it is taken for; those that the app does not know come first. */
export function ActivitiesPart({ rows: given, onChange }: ActivitiesPartProps) {
  const [first, setFirst] = useState(0);
  const sorted = [...given.filter(isUnknown), ...given.filter((row) => !isUnknown(row))];
  const change = (word: string, choice: ActivityChoice): void => {
    const chosen = given.filter(isChosen).map((row): [string, ActivityChoice] => [row.word, row]);
    onChange(new Map([...chosen, [word, choice]]));
  };
  const start = Math.min(first, Math.max(0, Math.floor((given.length - 1) / PAGE) * PAGE));
  return (
    <div class={styles.part}>
      <p class={rows.lead}>{words.lead}</p>
      <ul class={rows.list} aria-label={words.caption}>
        {sorted.slice(start, start + PAGE).map((row) => (
          <Word key={row.word} row={row} onChange={(choice) => change(row.word, choice)} />
        ))}
      </ul>
      <Pager label={words.pages} first={start} size={PAGE} all={given.length} onFirst={setFirst} />
    </div>
  );
}

/** Nobody could tell what the word stands for, whatever it was taken for since. */
const isUnknown = ({ guess }: ActivityRow): boolean => guess === 'other';

/** A guess that nobody touched is not remembered: a later version may guess better. */
const isChosen = ({ guess, activity, regions }: ActivityRow): boolean =>
  activity !== guess || regions.join() !== regionsWorkedBy(activity).join();

interface WordProps {
  readonly row: ActivityRow;
  readonly onChange: (choice: ActivityChoice) => void;
}

function Word({ row, onChange }: WordProps) {
  const { activity, regions, count } = row;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const word = row.word || words.noWord;
  return (
    <li class={styles.word}>
      <div class={rows.what}>
        <b>
          <bdi>{word}</bdi>
        </b>
        <span>{words.count(count)}</span>
        {isUnknown(row) && activity === 'other' && <span>{words.unknown}</span>}
      </div>
      <div class={rows.choices}>
        <Select
          label={words.activityOf(word)}
          hideLabel
          options={options}
          value={activity}
          onChange={(chosen) => onChange({ activity: chosen, regions: regionsWorkedBy(chosen) })}
        />
        {isOpen ? (
          <div id={id}>
            <RegionPicker
              legend={words.regionsOf(word)}
              values={regions}
              onChange={(changed) => onChange({ activity, regions: changed })}
            />
          </div>
        ) : (
          <div class={styles.works}>
            <span>{words.works(regionList(regions, REGIONS_NAMED))}</span>
            <Button
              tone="quiet"
              label={words.changeRegionsOf(word)}
              onClick={() => setIsOpen(true)}
            >
              {words.changeRegions}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
