import type { Figures } from './evaluate';
import type { ExampleFigures } from './examples';

/** The floors that the project set itself, by the name of the figure. */
const FLOORS: Record<string, string> = {
  defensive: '.66 real, .88 written',
  blame: '.74 written',
  conditional: '.88',
  ownership: '.70',
  next_step: '.86',
  timeframe: '.78',
  contact: '.90',
  canned: '.60',
  unsafe: '.60',
  promises: '.75',
  'apology, macro of three': '.85',
  'acknowledgement, macro of three': '.68',
  'points: recall': '.75',
  'points: precision': '.65',
  'points: heard or not, right': '.80',
  'overall against quality, Kendall tau': '.50',
  'good replies with a finding of severity 3 or 4': '≤ 5%',
  'good replies with a stop': '≤ 1%',
  'blame found where there is none': '≤ 3% real',
};

const two = (x: number) => x.toFixed(2).replace(/^0\./, '.');
const percent = (x: number) => `${(100 * x).toFixed(1)}%`;

function rows(f: Figures): [string, string][] {
  return [
    ...Object.entries(f.labels).map(([label, l]): [string, string] => [
      label,
      `${two(l.f1)} (P ${two(l.precision)} R ${two(l.recall)})`,
    ]),
    ['apology, macro of three', two(f.apologyMacro)],
    ['acknowledgement, macro of three', two(f.acknowledgementMacro)],
    ['points: recall', two(f.points.recall)],
    ['points: precision', two(f.points.precision)],
    ['points: heard or not, right', two(f.points.heardAccuracy)],
    ['overall against quality, Kendall tau', two(f.tau)],
    ['good replies with a finding of severity 3 or 4', percent(f.falseAlarms.s3)],
    ['good replies with a stop', percent(f.falseAlarms.s4)],
    ['blame found where there is none', percent(f.blameFalseAlarms)],
  ];
}

/** The phrases with which the checks were specified, in one line; floors: .98 found, .01 alarmed. */
export const specifiedLine = ({ fires, quiet, of }: ExampleFigures): string =>
  `Phrases with which the checks were specified, by frames: ${two(fires)} of ${of.fires} found (floor .98), ${two(quiet)} of ${of.quiet} look-alikes marked (limit .01).`;

/** docs/quality.md: figures only, no sentence of any corpus. */
export function summary(all: Record<string, Record<string, Figures>>, specified: ExampleFigures | null): string {
  const parts = Object.entries(all).map(([set, byReader]) => {
    const names = Object.keys(byReader);
    const columns = names.map((name) => new Map(rows(byReader[name]!)));
    const n = Object.values(byReader)[0]!.n;
    const lines = [...columns[0]!.keys()].map(
      (label) => `| ${label} | ${FLOORS[label] ?? ''} | ${columns.map((c) => c.get(label) ?? '').join(' | ')} |`,
    );
    return `## ${set} (${n} replies)\n\n| figure | floor | ${names.join(' | ')} |\n|---|---|${names.map(() => '---').join('|')}|\n${lines.join('\n')}\n`;
  });
  return `# How well Heard reads\n\nMade by \`npm run eval -- dev --summary\`; do not edit. Replies were labelled by language models reading a written guide, two of them agreeing\nat F1 .91 on defensiveness. \`dev\` holds other people's words: it measures, nothing is trained on its sentences, and none of them stand in this\nproject; the few fixed weights between frames and reader were set with its figures in sight. F1 with precision (P) and recall (R); spans count by overlap.\n${specified ? `\n${specifiedLine(specified)}\n` : ''}\n${parts.join('\n')}`;
}
