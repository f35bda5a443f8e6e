import lighthouse from 'lighthouse';
import { type Measurement, median } from './measurement';

const RUNS = 5;

interface Run {
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly performance: number;
  readonly accessibility: number;
  readonly practices: number;
  /** Audits short of full marks, and the element of the largest paint. */
  readonly lost: string;
}

/**
 * Lighthouse with its mobile preset, median of five. Before each run it clears workers and caches of
 * the origin but keeps its database, so every load is a first one of a known person.
 */
export async function measurePaint(
  port: number,
  name: string,
  url: string,
): Promise<Measurement[]> {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await runOnce(port, url));
  const detail = [...new Set(runs.map(({ lost }) => lost))].join('\n');
  const of = (key: Exclude<keyof Run, 'lost'>) => median(runs.map((run) => run[key]));
  const score = (what: string, value: number, limit: number): Measurement => ({
    what: `${what}, ${name}`,
    value,
    unit: 'points',
    limit,
    atLeast: true,
    detail,
  });
  return [
    { what: `first contentful paint, ${name}`, value: of('fcp') / 1000, unit: 's', limit: 1 },
    {
      what: `largest contentful paint, ${name}`,
      value: of('lcp') / 1000,
      unit: 's',
      limit: 1.5,
      detail,
    },
    { what: `total blocking time, ${name}`, value: of('tbt'), unit: 'ms', limit: 50 },
    { what: `layout shift, ${name}`, value: of('cls'), unit: '', limit: 0.01, detail },
    score('Lighthouse performance', of('performance'), 99),
    score('Lighthouse accessibility', of('accessibility'), 100),
    score('Lighthouse best practices', of('practices'), 100),
  ];
}

async function runOnce(port: number, url: string): Promise<Run> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
  });
  if (!result) throw new Error('Lighthouse gave no result');
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(runtimeError.message);
  const number = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  return {
    fcp: number('first-contentful-paint'),
    lcp: number('largest-contentful-paint'),
    tbt: number('total-blocking-time'),
    cls: number('cumulative-layout-shift'),
    performance: score('performance'),
    accessibility: score('accessibility'),
    practices: score('best-practices'),
    lost: Object.values(audits)
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ id, displayValue }) => [id, displayValue].filter(Boolean).join(' '))
      .join(', '),
  };
}
