// `npm test`: everything there is to test. `npm test -- lint types` runs the stages whose names hold these words.
import { runStages, type Result } from './test/schedule';
import { STAGES } from './test/stages';

/** Enough of a report to mend what it names; the whole is had by running the stage alone. */
const REPORT_LENGTH = 8000;

const words = process.argv.slice(2);
const chosen = words.length === 0 ? STAGES : STAGES.filter(({ name }) => words.some((word) => name.includes(word)));
const names = new Set(chosen.map(({ name }) => name));
// A stage that was not asked for is not waited for.
const stages = chosen.map((stage) => ({ ...stage, after: stage.after?.filter((name) => names.has(name)) }));

const row = ({ name, passed, failed, seconds, skipped }: Result) =>
  `${failed > 0 ? 'FAIL' : ' ok '}  ${name.padEnd(28)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${skipped ? 'not run' : `${seconds.toFixed(1)} s`}`;

function print(result: Result): void {
  console.log(row(result));
  if (result.report) console.log(`${result.report.trim().slice(-REPORT_LENGTH).replace(/^/gm, '      ')}\n`);
}

const results = await runStages(stages, print);
const sum = (of: (result: Result) => number) => results.reduce((total, result) => total + of(result), 0);
const [passed, failed] = [sum((result) => result.passed), sum((result) => result.failed)];
const broken = results.filter((result) => result.failed > 0);
if (broken.length > 0) console.log(`\nWhat failed:\n${broken.map(row).join('\n')}`);
if (results.length === 0)
  console.log(`No stage is named by "${words.join(' ')}". There are: ${STAGES.map(({ name }) => name).join(', ')}.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
