import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Day, parseDay } from '../../core/day';
import { type Kind, kinds } from '../../core/log/kinds';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ChipSet } from '../../ui/chip-set';
import { DateInput } from '../../ui/date-input';
import { Details } from '../../ui/details';
import { EmptyState } from '../../ui/empty-state';
import { formatCount, formatDay } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { kindLooks } from '../../ui/records/kind-look';
import { Sheet } from '../../ui/sheet';
import { Skeleton } from '../../ui/skeleton';
import { TextInput } from '../../ui/text-input';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { DayCard } from './day-card';
import styles from './journal.module.css';
import type { DayEntries } from './journal-days';
import {
  chosenDay,
  isSearching,
  type JournalView,
  journalView,
  leaveForEntry,
  openJournal,
  search,
  searchText,
  showFrom,
  showKinds,
  shownKinds,
} from './journal-state';
import { journalWords as words } from './journal-words';

/** Everything noted, by day: find, change, delete, add to a day gone by. */
export function JournalPage() {
  useState(openJournal);
  const [adding, setAdding] = useState<Day | undefined>(undefined);
  const view = journalView.value;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div class={styles.columns}>
        <Finder found={view?.found} />
        <div class={styles.list}>
          {view ? <Days view={view} onAdd={setAdding} /> : <Skeleton lines={4} />}
        </div>
      </div>
      <AddSheet day={adding} onClose={() => setAdding(undefined)} />
    </>
  );
}

function Finder({ found }: { readonly found: number | undefined }) {
  return (
    <search class={styles.finder}>
      <TextInput
        label={words.search}
        hint={words.searchHint}
        type="search"
        value={searchText.value}
        onInput={search}
      />
      <p class={styles.found} role="status">
        {found === undefined ? '' : words.found(formatCount(found, words.entry))}
      </p>
      <Details summary={words.filters}>
        <div class={styles.filters}>
          <ChipSet
            legend={words.kinds}
            options={kinds.map((kind) => ({ value: kind, label: kindLooks[kind].plural }))}
            values={shownKinds.value}
            onChange={showKinds}
          />
          <DateInput
            label={words.jump}
            value={chosenDay.value ?? today.value}
            onInput={(text) => showFrom(parseDay(text))}
          />
        </div>
      </Details>
    </search>
  );
}

interface DaysProps {
  readonly view: JournalView;
  readonly onAdd: (day: Day) => void;
}

function Days({ view, onAdd }: DaysProps) {
  const { days, ahead, earlier, later } = view;
  if (days.length === 0 && ahead.length === 0) return <Nothing />;
  return (
    <>
      <Pager earlier={undefined} later={later} />
      {ahead.length > 0 && (
        <DayGroup id="ahead" title={words.comingUp} days={ahead} onAdd={onAdd} />
      )}
      {days.length > 0 && (
        <DayGroup
          id="days"
          title={<VisuallyHidden>{words.byDay}</VisuallyHidden>}
          days={days}
          onAdd={onAdd}
        />
      )}
      <Pager earlier={earlier} later={later} />
    </>
  );
}

interface DayGroupProps {
  readonly id: string;
  readonly title: ComponentChildren;
  readonly days: readonly DayEntries[];
  readonly onAdd: (day: Day) => void;
}

const DayGroup = ({ id, title, days, onAdd }: DayGroupProps) => (
  <section aria-labelledby={id} class={styles.list}>
    <h2 id={id}>{title}</h2>
    {days.map(({ day, entries }) => (
      <DayCard key={day} day={day} entries={entries} onAdd={onAdd} />
    ))}
  </section>
);

function Pager({ earlier, later }: Pick<JournalView, 'earlier' | 'later'>) {
  if (!earlier && !later) return null;
  const turn = (go: () => void) => () => {
    go();
    scrollTo(0, 0);
  };
  return (
    <div class={styles.pager}>
      {later && (
        <Button icon="up" onClick={turn(later)}>
          {words.later}
        </Button>
      )}
      {earlier && (
        <Button icon="down" onClick={turn(earlier)}>
          {words.earlier}
        </Button>
      )}
    </div>
  );
}

function Nothing() {
  const isFiltered = isSearching.value || shownKinds.value.length > 0;
  const clear = () => {
    search('');
    showKinds([]);
  };
  return (
    <Card>
      {isFiltered ? (
        <EmptyState
          level={2}
          title={words.noMatchTitle}
          text={words.noMatchText}
          action={<Button onClick={clear}>{words.clear}</Button>}
        />
      ) : (
        <EmptyState
          level={2}
          title={words.nothingTitle}
          text={words.nothingText}
          action={
            <>
              <Button href="#/check-in">{words.logSomething}</Button>
              <Button tone="quiet" href="#/import">
                {words.bring}
              </Button>
            </>
          }
        />
      )}
    </Card>
  );
}

/** What belongs to a day gone by: everything but contacts. */
const addable: readonly Kind[] = kinds.filter((kind) => kind !== 'therapist');

interface AddSheetProps {
  readonly day: Day | undefined;
  readonly onClose: () => void;
}

function AddSheet({ day, onClose }: AddSheetProps) {
  const title = day ? words.whatToAdd(formatDay(day, 'short', today.value)) : words.add;
  const leave = () => {
    leaveForEntry();
    onClose();
  };
  return (
    <Sheet open={day !== undefined} onClose={onClose} title={title}>
      <div class={styles.kinds}>
        {addable.map((kind) => (
          <Button
            key={kind}
            href={`#/log/${kind}?day=${day}&back=${encodeURIComponent('#/journal')}`}
            icon={kindLooks[kind].icon}
            onClick={leave}
          >
            {kindLooks[kind].name}
          </Button>
        ))}
      </div>
    </Sheet>
  );
}
