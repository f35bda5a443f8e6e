import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { Hero } from '../../ui/hero';
import { UsualStrip } from '../../ui/usual-strip';
import styles from './overview.module.css';
import { checkInCount, daysLogged, lineUnits, type Signal, signals } from './overview-state';
import { signalWords, overviewWords as words } from './overview-words';

/** The panel on top of Today: the first question on the first day, then today beside the usual. */
export function OverviewHero() {
  const isFirstDay = checkInCount.value === 0 && daysLogged.value === 0;
  return isFirstDay ? <FirstDay /> : <Comparison />;
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
        {shown?.map((signal) => (
          <SignalRow key={signal.id} signal={signal} />
        ))}
      </dl>
      <Details summary={words.explain}>
        <p class={styles.text}>{words.explained(daysLogged.value)}</p>
      </Details>
    </Hero>
  );
}

function SignalRow({ signal }: { readonly signal: Signal }) {
  const { id, value, usual, highest } = signal;
  const { name, value: format } = signalWords[id];
  const unit = lineUnits.value?.volumeUnit ?? 'ml';
  const band = usual.known ? { low: usual.low, high: usual.high } : null;
  return (
    <div>
      <dt>
        {name} <b>{value === null ? words.notYet : format(value, unit)}</b>
      </dt>
      <dd>
        <UsualStrip min={0} max={highest} usual={band} value={value} />
        {!usual.known && <span class={styles.count}>{words.ofSeven(usual.count)}</span>}
      </dd>
    </div>
  );
}
