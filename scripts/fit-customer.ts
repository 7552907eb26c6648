import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { echoFeatures } from '@/lib/customer/echo';
import { lemma } from '@/lib/customer/lemma';
import { logOdds } from '@/lib/customer/linear';
import { readSentences } from '@/lib/customer/net';
import { candidates } from '@/lib/customer/points';
import { type Seen, seen } from './fit-customer/exchanges';
import { crossValidated, type Example, fitLogistic } from './fit-customer/logistic';
import { overlaps } from './fit-customer/overlap';
import { type Labelled, readCorpus } from './train/corpus';

// Fits what of a message counts as raised (lib/customer/raised.json) and what of a draft counts as heard (heard.json):
//   node scripts/run.mjs scripts/fit-customer.ts raised
//   node scripts/run.mjs scripts/fit-customer.ts heard        (after `raised`, for it reads points by it)
const FOLDER = resolve(import.meta.dirname, '../lib/customer');
/** Log-odds asked for beyond even: real messages raise less per clause than the training ones. Set on the development set. */
const RAISED_CAUTION = 0.7;
const HEARD_CAUTION = 0.3;
/** A word in fewer training texts than this counts as rare. */
const COMMON = 12;

const rows = readCorpus('train');
const held = readCorpus('dev') ?? [];
if (!rows)
  console.log(
    'No training set: put train.jsonl into ../shared/corpora, or name its folder in HEARD_CORPORA. Nothing was changed.',
  );
else if (process.argv[2] === 'heard') fitHeard(rows, held);
else fitRaised(rows, held);

function fitRaised(train: Labelled[], dev: Labelled[]): void {
  const fit = (part: readonly Example[]) => fitLogistic(part, 2, 15);
  const examples = clauses(train);
  const model = fit(examples);
  const cautious = { ...model, bias: model.bias - RAISED_CAUTION };
  report(
    'Clauses raised, training set, cross-validated',
    examples,
    crossValidated(examples, fit, logOdds).map((s) => s - RAISED_CAUTION),
  );
  for (const source of ['real', 'written'] as const) {
    const part = clauses(dev.filter((row) => row.source === source));
    report(
      `Clauses raised, development set, ${source}, measured only`,
      part,
      part.map((e) => logOdds(cautious, e.features)),
    );
  }
  writeFileSync(
    resolve(FOLDER, 'raised.json'),
    `${JSON.stringify({ ...cautious, bias: Math.round(cautious.bias * 100) / 100 }, null, 1)}\n`,
  );
}

function clauses(labelled: Labelled[]): Example[] {
  return labelled.flatMap((row, group) => {
    const { topics } = seen(row);
    return candidates(row.customer, readSentences(row.customer)).map(({ clause, features }) => ({
      features,
      group,
      yes: topics.some((t) => overlaps(row.customer, clause.span, t.span)),
    }));
  });
}

function fitHeard(train: Labelled[], dev: Labelled[]): void {
  const fit = (part: readonly Example[]) => fitLogistic(part, 1, 15);
  const examples = pairs(train.map(seen));
  const model = fit(examples);
  const cautious = { ...model, bias: model.bias - HEARD_CAUTION };
  report(
    'Points heard, training set, cross-validated',
    examples,
    crossValidated(examples, fit, logOdds).map((s) => s - HEARD_CAUTION),
  );
  for (const source of ['real', 'written'] as const) {
    const part = pairs(dev.filter((row) => row.source === source).map(seen));
    report(
      `Points heard, development set, ${source}, measured only`,
      part,
      part.map((e) => logOdds(cautious, e.features)),
    );
  }
  writeFileSync(
    resolve(FOLDER, 'heard.json'),
    `${JSON.stringify({ heard: { ...cautious, bias: Math.round(cautious.bias * 100) / 100 }, common: commonWords(train) }, null, 1)}\n`,
  );
}

function pairs(exchanges: Seen[]): Example[] {
  return exchanges.flatMap(({ row, topics, reading, sentences, voided }, group) =>
    reading.points.flatMap((point) => {
      const met = topics.filter((t) => overlaps(row.customer, point.span, t.span));
      if (met.length === 0) return [];
      return [
        {
          features: echoFeatures(point, row.customer, sentences, voided, reading).features,
          group,
          yes: met.some((t) => t.heard),
        },
      ];
    }),
  );
}

/** How telling each common word is: the log of one over the share of exchanges that use it. */
function commonWords(train: Labelled[]): Record<string, number> {
  const uses = new Map<string, number>();
  for (const { customer, reply } of train) {
    const words = `${customer} ${reply}`
      .toLowerCase()
      .replaceAll('’', "'")
      .matchAll(/\p{L}[\p{L}'-]*/gu);
    for (const word of new Set([...words].map((m) => lemma(m[0])))) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const common = [...uses]
    .filter(([, n]) => n >= COMMON)
    .map(([word, n]) => [word, Math.round(10 * Math.log(train.length / n)) / 10]);
  return Object.fromEntries(common.sort(([a], [b]) => (a! < b! ? -1 : 1)));
}

function report(title: string, examples: readonly Example[], scores: readonly number[]): void {
  const count = (is: (e: Example, s: number) => boolean) => examples.filter((e, i) => is(e, scores[i]!)).length;
  const hits = count((e, s) => s > 0 && e.yes);
  const share = (n: number, of: number) => (n / (of || 1)).toFixed(3);
  console.log(
    `${title}: ${examples.length}, right ${share(
      count((e, s) => s > 0 === e.yes),
      examples.length,
    )}, precision ${share(
      hits,
      count((_, s) => s > 0),
    )}, recall ${share(
      hits,
      count((e) => e.yes),
    )}`,
  );
}
