import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { Hero } from '../../ui/hero';
import { UsualStrip } from '../../ui/usual-strip';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './overview.module.css';
import { daysLogged, isFirstDay, lineUnits, type Signal, signals } from './overview-state';
import { type SignalId, signalIds, signalWords, overviewWords as words } from './overview-words';

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
  const known = shown?.filter(({ value }) => value !== null).length ?? 0;
  return (
    <Hero labelledBy="overview">
      <h1 id="overview">{words.title}</h1>
      <p class={styles.text}>{words.text(known)}</p>
      <dl class={styles.signals}>
        {signalIds.map((id) => (
          <SignalRow key={id} id={id} signal={shown?.find((signal) => signal.id === id)} />
        ))}
      </dl>
      <Details summary={words.explain}>
        <p class={styles.text}>{words.explained(daysLogged.value)}</p>
      </Details>
    </Hero>
  );
}

interface SignalRowProps {
  readonly id: SignalId;
  /** Absent while loading: the row keeps its place. */
  readonly signal: Signal | undefined;
}

function SignalRow({ id, signal }: SignalRowProps) {
  const { name, value: format } = signalWords[id];
  const unit = lineUnits.value?.volumeUnit ?? 'ml';
  return (
    <div>
      <dt>
        {name}{' '}
        <b>{signal && (signal.value === null ? words.notYet : format(signal.value, unit))}</b>
      </dt>
      <dd>{signal && <Strip signal={signal} format={(value) => format(value, unit)} />}</dd>
    </div>
  );
}

interface StripProps {
  readonly signal: Signal;
  readonly format: (value: number) => string;
}

function Strip({ signal: { value, usual, highest }, format }: StripProps) {
  const band = usual.known ? { low: usual.low, high: usual.high } : null;
  return (
    <>
      <UsualStrip min={0} max={highest} usual={band} value={value} />
      {usual.known ? (
        <VisuallyHidden>{words.usual(format(usual.low), format(usual.high))}</VisuallyHidden>
      ) : (
        <span class={styles.count}>{words.ofSeven(usual.count)}</span>
      )}
    </>
  );
}
