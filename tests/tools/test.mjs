// Runs every test: units, units again under a far time zone, then the browser tests against the
// production build. The last line it prints counts them all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensurePoppler } from './poppler.mjs';

const LINES_OF_A_FAILURE = 30;
const results = mkdtempSync(join(tmpdir(), 'limber-tests-'));
const total = { passed: 0, failed: 0 };
const problems = /** @type {string[]} */ ([]);
const problemsOfTests = /** @type {string[]} */ ([]);

/**
 * One run of Vitest; its counts are read from its report, so that a crash cannot look like a pass.
 * @param {string} name
 * @param {string[]} projects
 * @param {Record<string, string>} [env]
 */
function run(name, projects, env = {}) {
  console.log(`\n== ${name}`);
  const file = join(results, `${name.replace(/\W+/g, '-')}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { stdio: 'inherit', env: { ...process.env, ...env } },
  );
  const { passed, failed, failures } = resultOf(file);
  total.passed += passed;
  total.failed += failed;
  problemsOfTests.push(...failures.map((failure) => `${name}: ${failure}`));
  if (passed + failed === 0) problems.push(`${name}: no test ran`);
  // A file that does not load, or an error outside a test, fails the run without failing a test.
  else if (status !== 0 && failed === 0) problems.push(`${name}: the run itself failed`);
}

/**
 * The counts of a run, and each failed test by its name with what it said: said again at the end, where
 * a long output is read first.
 * @param {string} file
 * @returns {{ passed: number, failed: number, failures: string[] }}
 */
function resultOf(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      failures: report.testResults.flatMap(failuresIn),
    };
  } catch {
    return { passed: 0, failed: 0, failures: [] };
  }
}

/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} TestResult */
/** @param {{ name: string, assertionResults: TestResult[] }} file */
function failuresIn({ name, assertionResults }) {
  return assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => {
      const said = failureMessages.join('\n').split('\n').slice(0, LINES_OF_A_FAILURE).join('\n');
      return `${relative('.', name)} > ${fullName}\n${said}`;
    });
}

if (!process.env.SAMPLES_DIR) {
  console.log('SAMPLES_DIR is not set: the tests that read real export files have none to read.');
}
run('unit tests', ['unit', 'dom']);
run('unit tests in Pacific/Apia', ['unit', 'dom'], { TZ: 'Pacific/Apia' });
try {
  const CHROMIUM_PATH = ensureChromium();
  ensurePoppler();
  console.log(`\nBrowser: ${CHROMIUM_PATH}`);
  run('browser tests', ['e2e'], { CHROMIUM_PATH });
} catch (error) {
  problems.push(error instanceof Error ? error.message : String(error));
}

rmSync(results, { recursive: true, force: true });
for (const problem of [...problemsOfTests, ...problems]) console.error(`\nFAIL ${problem}`);
const failed = total.failed + problems.length;
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${failed} failed`);
