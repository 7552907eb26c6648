import { review } from '@/lib/review';
import { exchangeOf, readCorpus } from '../tests/eval/corpus';
import { figures, type Figures, type Judged } from '../tests/eval/evaluate';
import { printErrors } from '../tests/eval/errors';

const flags = new Set(process.argv.slice(2).filter((a) => a.startsWith('--')));
const names = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const sets: Record<string, Judged[]> = {};
for (const name of names.length ? names : ['dev', 'train']) {
  const items = readCorpus(name);
  if (!items) continue;
  const judged = items.map((item) => ({ item, review: review(exchangeOf(item)) }));
  sets[`${name} all`] = judged;
  for (const source of ['real', 'written'] as const) {
    const part = judged.filter((j) => j.item.source === source);
    if (part.length && part.length < judged.length) sets[`${name} ${source}`] = part;
  }
}

const all = Object.fromEntries(Object.entries(sets).map(([name, judged]) => [name, figures(judged)]));
if (flags.has('--json')) console.log(JSON.stringify(all));
else for (const [name, f] of Object.entries(all)) print(name, f);
if (flags.has('--errors')) for (const judged of Object.entries(sets).filter(([n]) => n.endsWith('all')).map(([, j]) => j)) printErrors(judged, process.argv.find((a) => a.startsWith('--label='))?.slice(8));

function print(name: string, f: Figures): void {
  const n = (x: number) => x.toFixed(2).replace(/^0/, ' ');
  console.log(`\n${name} (${f.n})`);
  for (const [label, l] of Object.entries(f.labels)) console.log(`  ${label.padEnd(16)} P ${n(l.precision)}  R ${n(l.recall)}  F1 ${n(l.f1)}  of ${l.labelled}`);
  console.log(`  apology macro ${n(f.apologyMacro)}   acknowledgement macro ${n(f.acknowledgementMacro)}   tau ${n(f.tau)}`);
  console.log(`  points recall ${n(f.points.recall)} precision ${n(f.points.precision)} heard right ${n(f.points.heardAccuracy)}`);
  console.log(`  on ${f.falseAlarms.of} good replies: S3+ ${(100 * f.falseAlarms.s3).toFixed(1)}%, S4 ${(100 * f.falseAlarms.s4).toFixed(1)}%;  blame false alarms ${(100 * f.blameFalseAlarms).toFixed(1)}%`);
  console.log(`  apology ${JSON.stringify(f.confusion.apology)}\n  acknowledgement ${JSON.stringify(f.confusion.acknowledgement)}`);
}
