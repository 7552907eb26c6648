import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Exchange } from '@/lib/types';
import type { ReaderInput, Readings } from '@/lib/reader/readings';
import { NO_PLAYBOOK, review } from '@/lib/review';
import { readByCues } from '../tests/eval/baselines/cues';
import { readBySentiment } from '../tests/eval/baselines/sentiment';
import { readByReader } from '../tests/eval/reader-alone';
import { specifiedLine, summary } from '../tests/eval/summary';
import { exchangeOf, type Labelled, readCorpus } from '../tests/eval/corpus';
import { examples } from '../tests/eval/examples';
import { printErrors } from '../tests/eval/errors';
import { type Figures, type Found, figures, foundIn, type Judged } from '../tests/eval/evaluate';
import { reportRewrites } from '../tests/eval/rewrites/report';
import { readerFor } from './train/cached-reader';

// npm run eval [-- dev train --json --errors --label=defensive --frames --baselines --summary --rewrites]
const argv = process.argv.slice(2);
const has = (flag: string) => argv.includes(flag);
const corpora = argv.filter((a) => !a.startsWith('--'));
const framesOnly = has('--frames');
const baselines = has('--baselines') || has('--summary');

const inputOf = (item: Labelled): ReaderInput => inputFor(exchangeOf(item));
function inputFor(exchange: Exchange): ReaderInput {
  return {
    draft: exchange.draft,
    customer: exchange.customer?.text ?? null,
    points: review(exchange).reading?.points.map((p) => p.span),
  };
}

/** The learned reader's readings of a corpus; it was trained on train.jsonl, so its figures there are flattered. */
async function readAll(items: Labelled[]): Promise<(Readings | null)[]> {
  if (framesOnly) return items.map(() => null);
  const inputs = items.map(inputOf);
  const reader = await readerFor(inputs);
  const all: (Readings | null)[] = [];
  for (const input of inputs) all.push(await reader.read(input));
  return all;
}

const READERS: Record<string, (item: Labelled, readings: Readings | null) => Found> = {
  ...(!framesOnly && {
    'frames and reader': (item, readings) => foundIn(review(exchangeOf(item), NO_PLAYBOOK, readings)),
  }),
  ...((framesOnly || baselines) && { 'frames alone': (item) => foundIn(review(exchangeOf(item))) }),
  ...(baselines && !framesOnly && { 'reader alone': (item, readings) => readByReader(item, readings!) }),
  ...(baselines && { 'phrase cues': readByCues, 'sentiment + retext': readBySentiment }),
};

const all: Record<string, Record<string, Figures>> = {};
for (const corpus of corpora.length ? corpora : ['dev']) {
  const items = readCorpus(corpus);
  if (!items) continue;
  if (has('--rewrites')) {
    const reader = framesOnly ? null : await readerFor(items.map(inputOf));
    const read = async (exchange: Exchange) => (reader ? reader.read(inputFor(exchange)) : null);
    await reportRewrites(`${corpus}${reader ? '' : ', frames alone'}`, items, read, has('--errors'));
    continue;
  }
  const readings = await readAll(items);
  for (const [name, read] of Object.entries(READERS)) {
    const judged: Judged[] = items.map((item, i) => ({ item, found: read(item, readings[i]!) }));
    const parts = {
      all: judged,
      ...Object.fromEntries(
        ['real', 'written'].map((source) => [source, judged.filter((j) => j.item.source === source)]),
      ),
    };
    for (const [part, of] of Object.entries(parts)) {
      if (of.length && (part === 'all' || of.length < judged.length))
        (all[`${corpus} ${part}`] ??= {})[name] = figures(of);
    }
    if (has('--errors') && name === Object.keys(READERS)[0])
      printErrors(judged, argv.find((a) => a.startsWith('--label='))?.slice('--label='.length));
  }
}
const specified = has('--rewrites') ? null : examples();
if (has('--summary')) writeFileSync(resolve(import.meta.dirname, '../docs/quality.md'), summary(all, specified));
if (has('--json')) console.log(JSON.stringify(all));
else {
  for (const [set, byReader] of Object.entries(all))
    for (const [name, f] of Object.entries(byReader)) print(`${set}, ${name}`, f);
  if (specified) {
    console.log(`\n${specifiedLine(specified)}`);
    if (has('--errors')) console.log([...specified.wrong.missed, ...specified.wrong.alarmed].join('\n'));
  } else if (!has('--rewrites'))
    console.log('\nNo language-examples.json beside the corpora: its phrases are skipped.');
}

function print(title: string, f: Figures): void {
  const n = (x: number) => x.toFixed(2).replace(/^0/, ' ');
  console.log(`\n${title} (${f.n})`);
  for (const [label, l] of Object.entries(f.labels))
    console.log(`  ${label.padEnd(16)} P ${n(l.precision)}  R ${n(l.recall)}  F1 ${n(l.f1)}  of ${l.labelled}`);
  console.log(
    `  apology macro ${n(f.apologyMacro)}   acknowledgement macro ${n(f.acknowledgementMacro)}   tau ${n(f.tau)}`,
  );
  console.log(
    `  points recall ${n(f.points.recall)} precision ${n(f.points.precision)} heard right ${n(f.points.heardAccuracy)}`,
  );
  console.log(
    `  on ${f.falseAlarms.of} good replies: S3+ ${(100 * f.falseAlarms.s3).toFixed(1)}%, S4 ${(100 * f.falseAlarms.s4).toFixed(1)}%;  blame false alarms ${(100 * f.blameFalseAlarms).toFixed(1)}%`,
  );
  console.log(
    `  apology ${JSON.stringify(f.confusion.apology)}\n  acknowledgement ${JSON.stringify(f.confusion.acknowledgement)}`,
  );
}
