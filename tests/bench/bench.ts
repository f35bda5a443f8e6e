import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { type StaticServer, startServer } from '../../src/build/serve.mjs';
import { launch } from '../e2e/support/browser';
import { ensureChromium } from '../tools/chromium.mjs';
import { measureCopies } from './copies';
import { measureDue } from './due';
import { measureFirstLoad } from './first-load';
import { measureHelps } from './helps';
import { measureImport } from './import';
import { type Lives, makeLives } from './lives';
import { measureMap } from './map';
import { isMissed, type Measurement, tableOf } from './measurement';
import { measureMemory } from './memory';
import { measureOpening } from './opening';
import { measurePaint } from './paint';
import { measureSaving } from './saving';
import { seed } from './seeding';
import { measureTrends } from './trends';
import { measureYear } from './year';

const dir = 'node_modules/.limber/bench';

/** Each person has an origin of their own, and so a database of their own. */
interface Urls {
  readonly welcome: string;
  readonly sample: string;
  readonly tenYears: string;
  readonly ninetyDays: string;
  readonly oneKind: string;
}

/** Measures everything, prints a table, and sets the exit code. Names of parts limit it to those. */
export async function bench(): Promise<void> {
  process.env.CHROMIUM_PATH = ensureChromium();
  const env = { ...process.env, BASE_PATH: '/', NODE_ENV: 'production', VITEST: '' };
  const build = ['vite', 'build', '--outDir', dir, '--emptyOutDir', '--logLevel', 'warn'];
  execFileSync('npx', build, { env, stdio: 'inherit' });
  const servers = await Promise.all([0, 1, 2, 3, 4].map(() => startServer({ dir })));
  try {
    report(await measureAll(urlsOf(servers), makeLives(), new Set(process.argv.slice(2))));
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

function urlsOf(servers: readonly StaticServer[]): Urls {
  const urls = servers.map(({ url }) => url);
  const [welcome = '', sample = '', tenYears = '', ninetyDays = '', oneKind = ''] = urls;
  return { welcome, sample, tenYears, ninetyDays, oneKind };
}

async function measureAll(
  urls: Urls,
  lives: Lives,
  only: ReadonlySet<string>,
): Promise<Measurement[]> {
  const found: Measurement[] = [];
  const measure = async (part: string, work: () => Promise<Measurement[]>) => {
    if (only.size > 0 && !only.has(part)) return;
    console.log(`measuring ${part} ...`);
    found.push(...(await work().catch((error: unknown) => failed(part, error))));
  };

  const port = await freePort();
  const open = await launch({ args: [`--remote-debugging-port=${port}`] });
  await seed(open.page, urls.sample, lives.sample, { sampleProfile: 'athlete' });
  await measure('paint', () => measurePaint(port, 'Welcome', urls.welcome));
  await measure('paint', () => measurePaint(port, 'Today', urls.sample));
  await open.discard();

  // Without the worker: its downloads would fall into the times of whatever is measured first.
  const browser = await launch({ serviceWorkers: 'block' });
  const { context, page } = browser;
  await seed(page, urls.sample, lives.sample, { sampleProfile: 'athlete' });
  await seed(page, urls.tenYears, lives.tenYears, { figure: 'broad' });
  await seed(page, urls.ninetyDays, lives.ninetyDays, {});
  await seed(page, urls.oneKind, lives.oneKind, {});
  const { tenYears, ninetyDays, oneKind } = urls;
  await measure('bytes', () => measureFirstLoad(context, 'Welcome', urls.welcome));
  await measure('bytes', () => measureFirstLoad(context, 'Today', urls.sample));
  await measure('opening', () => measureOpening(context, tenYears, ninetyDays));
  await measure('due', () => measureDue(context, tenYears, lives.tenYears, lives.today));
  await measure('trends', () => measureTrends(context, tenYears, '10 years'));
  await measure('trends', () => measureTrends(context, oneKind, '10 years of drinks'));
  await measure('helps', () => measureHelps(context, tenYears));
  await measure('year', () => measureYear(context, tenYears));
  await measure('memory', () => measureMemory(context, tenYears, oneKind));
  await measure('map', () => measureMap(context, tenYears));
  // Last, because these write records.
  await measure('saving', () => measureSaving(context, tenYears));
  await measure('copies', () =>
    measureCopies(browser, tenYears, {
      here: lives.tenYears,
      other: makeLives().tenYears,
    }),
  );
  await browser.discard();

  await measure('import', measureImport);
  return found;
}

/** What could not be measured holds no limit; the other numbers are still worth their minutes. */
const failed = (part: string, error: unknown): Measurement[] => [
  {
    what: `${part} could not be measured`,
    value: Number.NaN,
    unit: '',
    limit: 0,
    detail: String(error),
  },
];

function report(measurements: readonly Measurement[]): void {
  console.log(`\n${tableOf(measurements)}`);
  const missed = measurements.filter(isMissed);
  for (const text of new Set(missed.flatMap(({ detail }) => detail ?? []))) {
    const names = missed.filter(({ detail }) => detail === text).map(({ what }) => what);
    console.log(`\n${names.join('; ')}:\n${text}`);
  }
  console.log(
    `\n${missed.length === 0 ? 'Every limit is held' : `${missed.length} limits missed`}`,
  );
  process.exitCode = missed.length === 0 ? 0 : 1;
}

/** Chromium wants to know its debugging port beforehand. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
