import { bestTrial } from '../../core/log/mobility-test';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Details } from '../../ui/details';
import { formatDay } from '../../ui/format';
import { ListRow } from '../../ui/list-row';
import { LazyMannequin } from '../../ui/mannequin/lazy-mannequin';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { LineStrip } from '../../ui/strip/line-strip';
import styles from './mobility-page.module.css';
import { type MobilityLineView, type MobilityTestView, mobilityViews } from './mobility-state';
import { testWords, valueWords } from './mobility-test-words';
import { mobilityPageWords as words } from './mobility-words';

const BACK = encodeURIComponent('#/mobility');

/** The home tests with a person's own lines, and how each is done. */
export function MobilityPage() {
  const views = mobilityViews.value;
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={{ href: '#/more', label: words.back }}
      />
      {views ? (
        <div class={styles.tests}>
          {views.map((view) => (
            <TestCard key={view.test} view={view} />
          ))}
        </div>
      ) : (
        <Skeleton lines={4} />
      )}
    </>
  );
}

interface ViewProps {
  readonly view: MobilityTestView;
}

function TestCard({ view }: ViewProps) {
  const { test, row, lines } = view;
  return (
    <Card labelledBy={test}>
      <div class={styles.head}>
        <div>
          <h2 id={test}>{row.name}</h2>
          <p class={styles.what}>{testWords[test].what}</p>
        </div>
        <span class={styles.figure}>
          <LazyMannequin figure={test} decorative />
        </span>
      </div>
      {lines.length > 0 ? <Lines view={view} /> : <p>{words.noResult}</p>}
      <div class={styles.actions}>
        <Button
          icon="plus"
          href={`#/log/mobility-test?test=${test}&back=${BACK}`}
          label={words.logLabel(row.name)}
        >
          {words.log}
        </Button>
      </div>
      {view.results.length > 0 && <Results view={view} />}
    </Card>
  );
}

function Lines({ view }: ViewProps) {
  const { row, lines, limit, sides } = view;
  const sidesSaid = sides && words.sides(sides, row.unit);
  return (
    <div class={styles.lines}>
      {lines.map((line) => (
        <Line key={line.side ?? 'both'} view={view} line={line} />
      ))}
      {sidesSaid && <p>{sidesSaid}</p>}
      <p class={styles.hint}>{words.band(limit, row.unit)}</p>
    </div>
  );
}

/** Shares of the height below which two labels would cover each other. */
const LEAST_APART = 0.15;

/** One scale for all lines of a test, with room for a band, and the ends of what was reached. */
function scaleOf({ lines, limit, row }: MobilityTestView) {
  const values = lines.flatMap((line) => line.values.map(({ value }) => value));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (limit.detectable ?? 0) + 1;
  const [min, max] = [least - room, most + room];
  const isApart = most - least > LEAST_APART * (max - min);
  const ticks = isApart ? [least, most] : [most];
  return { min, max, ticks: ticks.map((value) => ({ value, label: valueWords(value, row.unit) })) };
}

interface LineProps extends ViewProps {
  readonly line: MobilityLineView;
}

function Line({ view, line }: LineProps) {
  const { row, limit } = view;
  const { side, values, changes } = line;
  const [first, newest] = [values[0], values.at(-1)];
  if (!first || !newest) return null;
  const { sincePrevious, sinceFirst } = changes;
  return (
    <div>
      <p class={styles.newest}>
        {side && <span>{words.side(side)}</span>}
        <strong>{valueWords(newest.value, row.unit)}</strong>
        <span class={styles.hint}>{words.on(newest.day, today.value)}</span>
      </p>
      {sincePrevious && <p>{words.change(sincePrevious, row.unit, limit)}</p>}
      {sinceFirst?.isBeyondNoise && sinceFirst.fromDay !== sincePrevious?.fromDay && (
        <p>{words.change(sinceFirst, row.unit, limit)}</p>
      )}
      {values.length > 1 && (
        <LineStrip
          hue="mobility"
          first={first.day}
          last={newest.day}
          {...scaleOf(view)}
          points={values}
          error={limit.detectable}
          dots
          ends={[words.on(first.day, today.value), words.on(newest.day, today.value)]}
          alt={words.alt(row.name, line, row.unit)}
        />
      )}
    </div>
  );
}

function Results({ view: { row, results } }: ViewProps) {
  return (
    <Details summary={words.all(results.length)}>
      {results.map((done) => (
        <ListRow
          key={done.id}
          href={`#/record/mobility-test/${done.id}?back=${BACK}`}
          title={formatDay(done.day, 'short', today.value)}
          detail={[words.side(done.side), words.tries(done.trials, row.unit)]
            .filter(Boolean)
            .join(' · ')}
          trailing={valueWords(bestTrial(done), row.unit)}
        />
      ))}
    </Details>
  );
}
