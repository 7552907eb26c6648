import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../setup/browsers.mjs';
import { packageCommand, runNode } from '../tools/command';
import { ROOT } from '../tools/root';
import type { Outcome } from './stage';

const FOLDER = join(ROOT, '.cache/test');

/** A fresh place for a runner's report, so that an old report is never counted. */
function reportFile(name: string): string {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** A runner that failed outside its tests (a file that doesn't load, say) has one failure more than it counted. */
function outcome(passed: number, failed: number, code: number, output: string): Outcome {
  if (passed + failed === 0) return { passed: 0, failed: 1, report: `No test was run.\n${output}` };
  const failures = code !== 0 && failed === 0 ? 1 : failed;
  return { passed, failed: failures, report: failures > 0 ? output : '' };
}

export async function vitest(name: string, config: string): Promise<Outcome> {
  const file = reportFile(name);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runNode(packageCommand('vitest'), ['run', '--config', config, ...reporters], {
    NO_COLOR: '1',
  });
  if (!existsSync(file)) return { passed: 0, failed: 1, report: output };
  const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return outcome(report.numPassedTests, report.numFailedTests, code, output);
}

export async function playwright(): Promise<Outcome> {
  const file = reportFile('playwright');
  const { code, output } = await runNode(
    packageCommand('@playwright/test', 'playwright'),
    ['test', '--reporter=dot,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      HEARD_CHROMIUM: findBrowser('chromium') ?? '',
      NO_COLOR: '1',
    },
  );
  if (!existsSync(file)) return { passed: 0, failed: 1, report: output };
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  // A test that passed at its second try is a failure here: it will be one for somebody.
  return outcome(stats.expected, stats.unexpected + stats.flaky, code, output);
}
