import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaintsAbout, parseScenario, SCENARIOS } from '@/lib/practice';
import { knowsReason } from '@/lib/practice/feedback';
import { trySample } from '@/lib/practice/checker';
import { ROOT } from '@/scripts/tools/root';

const FOLDER = join(ROOT, 'assets/scenarios');
const files = readdirSync(FOLDER).filter((file) => !file.startsWith('.'));

/** A newcomer reads this in the test's output; it says all that is wrong, not only the first. */
const help = (file: string, problems: string[]) =>
  problems.length === 0
    ? ''
    : [
        `assets/scenarios/${file} is not ready yet:`,
        ...problems.map((problem) => `  - ${problem}`),
        `Try again with: npm run scenarios -- assets/scenarios/${file}`,
      ].join('\n');

describe('the folder of scenarios', () => {
  it('holds JSON files only, each named after its id', () => {
    expect(files.filter((file) => !file.endsWith('.json'))).toEqual([]);
    expect(SCENARIOS.map((s) => `${s.id}.json`).sort()).toEqual([...files].sort());
  });

  it('repeats no post, no line for another customer, and no title', () => {
    const said = SCENARIOS.flatMap((s) => [
      s.title,
      s.customer.text,
      s.excellent,
      s.poor,
      ...new Set(s.branches.map((b) => b.line).filter((line) => line.length > 25)),
    ]);
    expect(said.filter((text, i) => said.indexOf(text) < i)).toEqual([]);
  });
});

describe.each(files)('%s', (file) => {
  const read = parseScenario(readFileSync(join(FOLDER, file), 'utf8'), file);

  it('is a scenario', () => {
    const problems = read.ok
      ? []
      : read.problems.map((p) => `line ${p.line ?? '?'}, ${p.path ?? 'the file'}: ${p.reason}`);
    expect(help(file, problems)).toBe('');
  });

  it.runIf(read.ok)('is a good exercise: every branch is reached, and its samples are judged as they should be', () => {
    const scenario = read.ok ? read.value : SCENARIOS[0]!;
    const left = ['goal', 'trade', 'firm'].filter((key) => !scenario[key as 'goal']);
    const empty = [
      ...left,
      ...(scenario.customer.about ? [] : ['customer.about']),
      ...(scenario.hints.length > 0 ? [] : ['hints']),
      ...(scenario.facts.length > 0 ? [] : ['facts']),
    ].map((key) => `“${key}” is empty.`);
    expect(help(file, [...empty, ...complaintsAbout(scenario)])).toBe('');
  });

  it.runIf(read.ok)('gives feedback on every reason of the sum', () => {
    const scenario = read.ok ? read.value : SCENARIOS[0]!;
    const reasons = [scenario.excellent, scenario.poor].flatMap((draft) =>
      trySample(scenario, draft)
        .review.steps.filter((step) => step.check === null)
        .map((step) => step.reason),
    );
    expect(reasons.filter((reason) => !knowsReason(reason))).toEqual([]);
  });
});
