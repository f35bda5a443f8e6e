import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { Hero } from '../../ui/hero';
import { UsualStrip } from '../../ui/usual-strip';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './overview.module.css';
import {
  headline,
  isFirstDay,
  lineUnits,
  type OffSignal,
  type SignalRow as Row,
  signals,
} from './overview-state';
import {
  headlines,
  judgedWords,
  type RowId,
  signalIds,
  signalWords,
  overviewWords as words,
} from './overview-words';

interface OverviewHeroProps {
  /** What the panel rests on: an `OverviewExplanation`, whose code may come later. */
  readonly explanation: ComponentChildren;
}

/** The panel on top of Today: the first question on the first day, then today beside the usual. */
export function OverviewHero({ explanation }: OverviewHeroProps) {
  return isFirstDay.value ? <FirstDay /> : <Comparison explanation={explanation} />;
}

function FirstDay() {
  return (
    <Hero labelledBy="overview">
      <h1 id="overview">{words.firstTitle}</h1>
      <p class={styles.text}>{words.firstText}</p>
      <div class={styles.action}>
        <Button size="large" href="#/check-in">
          {words.firstAction}
        </Button>
      </div>
    </Hero>
  );
}

function Comparison({ explanation }: OverviewHeroProps) {
  const shown = signals.value;
  const ids = shown?.map(({ id }) => id) ?? signalIds;
  return (
    <Hero labelledBy="overview">
      <h1 id="overview">{headlines[headline.value?.id ?? 'as-usual']}</h1>
      <p class={styles.text}>{textBelow(headline.value?.off ?? [], shown ?? [])}</p>
      <dl class={styles.signals}>
        {ids.map((id) => (
          <SignalRow key={id} id={id} signal={shown?.find((signal) => signal.id === id)} />
        ))}
      </dl>
      <Details summary={words.explain}>{explanation}</Details>
    </Hero>
  );
}

/** What was off and on how many days; where nothing was, how to read the strips. */
function textBelow(off: readonly OffSignal[], shown: readonly Row[]): string {
  if (off.length === 0) return words.text(shown.filter(({ value }) => value !== null).length);
  const counts = [...new Set(off.map(({ days }) => days))].sort((a, b) => b - a);
  return counts
    .map((count) => {
      const ids = off.filter(({ days }) => days === count).map(({ id }) => id);
      return words.off(ids, count);
    })
    .join(' ');
}

interface SignalRowProps {
  readonly id: RowId;
  /** Absent while loading: the row keeps its place. */
  readonly signal: Row | undefined;
}

function SignalRow({ id, signal }: SignalRowProps) {
  const { name, value: format } = signalWords[id];
  const unit = lineUnits.value?.volumeUnit ?? 'ml';
  return (
    <div>
      <dt>
        {name}{' '}
        <b>
          {signal && (signal.value === null ? words.notYet : format(signal.value, unit))}
          {signal?.flag && `, ${judgedWords[signal.flag].off}`}
        </b>
      </dt>
      <dd>{signal && <Strip signal={signal} format={(value) => format(value, unit)} />}</dd>
    </div>
  );
}

interface StripProps {
  readonly signal: Row;
  readonly format: (value: number) => string;
}

function Strip({ signal: { value, usual, lowest, highest, flag }, format }: StripProps) {
  const band = usual.known ? { low: usual.low, high: usual.high } : null;
  return (
    <>
      <UsualStrip
        min={lowest}
        max={highest}
        usual={band}
        value={value}
        flagged={flag !== undefined}
      />
      {usual.known ? (
        <VisuallyHidden>{words.usual(format(usual.low), format(usual.high))}</VisuallyHidden>
      ) : (
        <span class={styles.count}>{words.ofSeven(usual.count)}</span>
      )}
    </>
  );
}
