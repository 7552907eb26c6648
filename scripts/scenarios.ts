import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaintsAbout, parseScenario, SCENARIOS, trySample } from '@/lib/practice';
import { ROOT } from './tools/root';

// npm run scenarios -- FILE…: what is wrong with scenario files, and how their samples fare. Without a file: all of Heard's.
const given = process.argv.slice(2);
const files = given.length > 0 ? given : SCENARIOS.map(({ id }) => join(ROOT, 'assets/scenarios', `${id}.json`));
let broken = 0;
for (const file of files) {
  const read = parseScenario(readFileSync(file, 'utf8'), file);
  const problems = read.ok
    ? complaintsAbout(read.value)
    : read.problems.map(({ line, path, reason }) => [line && `line ${line}`, path, reason].filter(Boolean).join(': '));
  if (problems.length > 0) broken++;
  console.log(`${problems.length > 0 ? 'BAD ' : 'good'} ${file}`);
  for (const problem of problems) console.log(`     - ${problem}`);
  if (!read.ok) continue;
  for (const name of ['excellent', 'poor'] as const) {
    const { review, line, branch } = trySample(read.value, read.value[name]);
    console.log(`     ${name.padEnd(9)} ${review.verdict.words} (${review.dials.overall}) → ${branch}: ${line || '—'}`);
  }
}
console.log(`${files.length - broken} of ${files.length} good`);
process.exitCode = broken > 0 ? 1 : 0;
