import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { Hero } from '../../ui/hero';
import { Tag } from '../../ui/tag';
import { UsualStrip } from '../../ui/usual-strip';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './overview.module.css';
import {
  daysLogged,
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

/** The panel on top of Today: the first question on the first day, then today beside the usual. */
export function OverviewHero() {
  return isFirstDay.value ? <FirstDay /> : <Comparison />;
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

function Comparison() {
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
      <Details summary={words.explain}>
        <Explanation />
      </Details>
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

/** What the strips and the sentence rest on, and which signals have too short a past for a word. */
function Explanation() {
  const facts = headline.value;
  return (
    <>
      <p class={styles.text}>{words.explained(daysLogged.value)}</p>
      {facts && (
        <>
          <p class={styles.text}>
            {words.flagRule} <Tag>{words.basis}</Tag>
          </p>
          {facts.days !== undefined && <p class={styles.text}>{words.rests(facts.days)}</p>}
          {facts.missing.length > 0 && <p class={styles.text}>{words.missing(facts.missing)}</p>}
        </>
      )}
    </>
  );
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
