import { useId } from 'preact/hooks';
import type { RecordOf } from '../../core/log/kinds';
import type { DrinkRange, DrinkRanges } from '../../core/rules/drinking';
import type { Reason } from '../../core/rules/rule';
import type { VolumeUnit } from '../../core/units';
import { basisNames } from '../../ui/basis-names';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Details } from '../../ui/details';
import { formatMl } from '../../ui/format';
import { Note } from '../../ui/note';
import { Skeleton } from '../../ui/skeleton';
import { Tag } from '../../ui/tag';
import styles from './drink-card.module.css';
import { addQuickDrink, drinkDay } from './drink-card-state';
import { drinkName } from './drink-name';
import { drinkWords as words } from './drink-words';

/** Amounts shown in a row; the rest is counted. */
const SHOWN = 8;

/** Drinks on Today: the sum so far, one tap to add the usual glass, and no goal. */
export function DrinkCard() {
  const heading = useId();
  const day = drinkDay.value;
  return (
    <Card labelledBy={heading}>
      <div class={styles.head}>
        <div>
          <h2 id={heading}>{words.heading}</h2>
          {day && (
            <p class={styles.sum}>
              {day.ml === undefined ? words.nothingYet : words.soFar(formatMl(day.ml, day.unit))}
            </p>
          )}
        </div>
        {day && <QuickAdd amount={formatMl(day.quickMl, day.unit)} />}
      </div>
      {day ? (
        <>
          <TodaysAmounts drinks={day.drinks} unit={day.unit} />
          <Notes notes={day.notes} unit={day.unit} />
          <a class={styles.another} href="#/log/drink">
            {words.another}
          </a>
          {day.ranges && <Ranges ranges={day.ranges} unit={day.unit} />}
        </>
      ) : (
        <Skeleton lines={2} />
      )}
    </Card>
  );
}

function QuickAdd({ amount }: { readonly amount: string }) {
  return (
    <Button icon="plus" label={words.quickAdd(amount)} onClick={() => void addQuickDrink()}>
      {amount}
    </Button>
  );
}

interface TodaysAmountsProps {
  readonly drinks: readonly RecordOf<'drink'>[];
  readonly unit: VolumeUnit;
}

function TodaysAmounts({ drinks, unit }: TodaysAmountsProps) {
  if (drinks.length === 0) return null;
  const shown = drinks.slice(-SHOWN);
  const hidden = drinks.length - shown.length;
  return (
    <ul class={styles.amounts} aria-label={words.todaysAmounts}>
      {shown.map((drink) => {
        const amount = formatMl(drink.ml, unit);
        return (
          <li key={drink.id}>
            <a
              href={`#/record/drink/${drink.id}`}
              aria-label={words.spokenAmount(amount, drinkName(drink))}
            >
              {amount}
            </a>
          </li>
        );
      })}
      {hidden > 0 && <li class={styles.hidden}>{words.moreAmounts(hidden)}</li>}
    </ul>
  );
}

/** Calm notes about a great deal of drink; nothing on all other days. */
function Notes({ notes, unit }: { readonly notes: readonly Reason[]; readonly unit: VolumeUnit }) {
  if (notes.length === 0) return null;
  return (
    <Note role="status">
      {notes.map((note) => (
        <p key={note.rule}>
          {noteSentence(note, unit)} <Tag>{basisNames[note.basis]}</Tag>
        </p>
      ))}
      <p>{words.highMeaning}</p>
    </Note>
  );
}

function noteSentence(note: Reason, unit: VolumeUnit): string {
  if (note.rule === 'drinks-in-day') {
    return words.dayHigh(formatMl(note.values.ml, unit), formatMl(note.values.limitMl, unit));
  }
  if (note.rule === 'drinks-in-hour') {
    return words.hourHigh(formatMl(note.values.ml, unit), formatMl(note.values.limitMl, unit));
  }
  return '';
}

function Ranges({ ranges, unit }: { readonly ranges: DrinkRanges; readonly unit: VolumeUnit }) {
  const amount = ({ lowMl, highMl }: DrinkRange) =>
    lowMl === highMl
      ? formatMl(lowMl, unit)
      : words.fromTo(formatMl(lowMl, unit), formatMl(highMl, unit));
  return (
    <Details summary={words.rangeSummary}>
      <div class={styles.ranges}>
        <Tag>{basisNames.guideline}</Tag>
        <p>{words.rangeLead}</p>
        <ul>
          {ranges.ranges.map((range) => (
            <li key={range.authority}>{words.range(range, amount(range))}</li>
          ))}
        </ul>
        <p>{words.rangeMeaning}</p>
      </div>
    </Details>
  );
}
