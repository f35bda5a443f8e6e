import type { Report } from '../../core/report/report';
import styles from './report-sheet.module.css';
import { reportWords as words } from './report-words';

const GOALS_SHOWN = 3;

interface Fact {
  readonly name: string;
  readonly text: string;
}

function factsOf(report: Report): Fact[] {
  const { eased, worsened, complaints, load, sleep, safety } = report;
  return [
    { name: words.eased, text: words.influences(eased) },
    { name: words.worsened, text: words.influences(worsened) },
    { name: words.avoid, text: words.avoidRegions(report) },
    ...complaints
      .slice(0, GOALS_SHOWN)
      .map(({ name, goal }) => ({ name: words.goalOf(name), text: words.goal(goal) })),
    ...(safety ? [{ name: words.safety, text: words.safetyLine(safety) }] : []),
    ...(load ? [{ name: words.training, text: words.load(load) }] : []),
    ...(sleep ? [{ name: words.nights, text: words.sleep(sleep) }] : []),
  ];
}

/** What eased and worsened it, what is wished for, what to leave alone: a line or two each. */
export function ReportFacts({ report }: { report: Report }) {
  return (
    <dl class={styles.facts}>
      {factsOf(report).map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
