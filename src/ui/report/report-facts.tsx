import type { Report } from '../../core/report/report';
import styles from './report-sheet.module.css';
import { reportWords as words } from './report-words';

const GOALS_SHOWN = 2;

interface Fact {
  readonly name: string;
  readonly text: string;
}

function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class={styles.facts}>
      {facts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the client wrote and ticked for this page. */
export function ClientWords({ report }: { report: Report }) {
  const { questions, eased, worsened } = report;
  return (
    <div class={styles.ask}>
      <h3>{words.questions}</h3>
      {questions && <p>{questions}</p>}
      <FactList
        facts={[
          { name: words.eased, text: words.influences(eased) },
          { name: words.worsened, text: words.influences(worsened) },
        ]}
      />
    </div>
  );
}

/** What to leave alone, what is wished for, and what else bears on it: a line or two each. */
export function ReportFacts({ report }: { report: Report }) {
  const { complaints, load, sleep, safety } = report;
  const goals = complaints
    .slice(0, GOALS_SHOWN)
    .map(({ name, goal }) => ({ name: words.goalOf(name), text: words.goal(goal) }));
  return (
    <FactList
      facts={[
        { name: words.avoid, text: words.avoidRegions(report) },
        ...(safety ? [{ name: words.safety, text: words.safetyLine(safety) }] : []),
        ...goals,
        ...(load ? [{ name: words.training, text: words.load(load) }] : []),
        ...(sleep ? [{ name: words.nights, text: words.sleep(sleep) }] : []),
      ]}
    />
  );
}
