import { type EchoSeen, echoFeatures } from '@/lib/customer/echo';
import { lemma } from '@/lib/customer/lemma';
import { type Features, logOdds, type Weights } from '@/lib/customer/linear';
import { hearingEvidence } from '@/lib/signals/hearing';
import type { Labelled } from '../train/corpus';
import { groupsOf } from '../train/folds';
import { keptReadings } from '../train/readings';
import { type Seen, seen } from './exchanges';
import { crossValidated, type Example, fitLogistic, less } from './logistic';
import { overlaps } from './overlap';
import { report } from './report';
import { fitSoftmax } from './softmax';
import { store } from './store';

/** Log-odds asked for beyond even: real replies take up less than the training ones. Set on the development set. */
const CAUTION = 0.3;
/** A word in fewer training texts than this counts as rare. */
const COMMON = 12;
const fit = (part: readonly Example[]) => fitLogistic(part, 1, 15);
/** With the reader's many features. */
const fitRead = (part: readonly Example[]): Weights => {
  const examples = part.map(({ features, yes, weight = 1 }) => ({ features, kind: Number(yes), weight }));
  const [no, heard] = fitSoftmax(examples, 2, 16, 15);
  const gain = (name: string) => Math.round(100 * (heard!.weights[name] ?? 0) - 100 * (no!.weights[name] ?? 0)) / 100;
  const names = [...new Set([...Object.keys(heard!.weights), ...Object.keys(no!.weights)])].sort();
  return {
    bias: Math.round(100 * (heard!.bias - no!.bias)) / 100,
    weights: Object.fromEntries(names.map((name) => [name, gain(name)])),
  };
};
/** The project's own exchanges are closer to public replies in how they speak. */
const OWN = 2;

/** What of a draft counts as heard: lib/customer/heard.json, and how telling each common word is: common.json. */
export function fitHeard(train: Labelled[], dev: Labelled[]): void {
  const examples = pairs(train.map(seen));
  const scores = crossValidated(examples, fit, logOdds).map((score) => score - CAUTION);
  report('Points heard, training set, cross-validated', examples, scores);
  const model = less(fit(examples), CAUTION);
  for (const source of ['real', 'written'] as const) {
    const part = pairs(dev.filter((row) => row.source === source).map(seen));
    report(
      `Points heard, development set, ${source}, measured only`,
      part,
      part.map((e) => logOdds(model, e.features)),
    );
  }
  store('heard', model);
  store('common', commonWords(train));
}

/** The same with the learned reader's readings beside the words: lib/signals/heard.json. */
export function fitHeardWithReader(train: Labelled[]): void {
  const readings = keptReadings();
  const known = train.filter((row) => readings[row.id]);
  const examples = pairs(known.map(seen), (echo, row) => hearingEvidence(echo, readings[row.id]!));
  const scores = crossValidated(examples, fitRead, logOdds, 4);
  report('Points heard, with the reader, training set, cross-validated', examples, scores);
  store('../signals/heard', fitRead(examples));
}

/** What the echo itself shows: how the whole draft speaks and where the point stands is only weighed beside the reader. */
const echoAlone = (features: Features): Features =>
  Object.fromEntries(
    Object.entries(features).filter(([name]) => !/^(?:says-.*|single|first|last|long|praise|named)$/.test(name)),
  );

function pairs(
  exchanges: Seen[],
  evidence: (echo: EchoSeen, row: Labelled) => Features = (echo) => echoAlone(echo.features),
): Example[] {
  const groups = groupsOf(exchanges.map(({ row }) => row));
  return exchanges.flatMap(({ row, topics, reading, sentences, voided }, index) =>
    reading.points.flatMap((point) => {
      const met = topics.filter((t) => overlaps(row.customer, point.span, t.span));
      if (met.length === 0) return [];
      const echo = echoFeatures(point, row.customer, sentences, voided, reading);
      return [
        {
          features: evidence({ ...echo, point }, row),
          group: groups[index]!,
          yes: met.some((t) => t.heard),
          weight: row.own ? OWN : 1,
        },
      ];
    }),
  );
}

/** The log of one over the share of exchanges that use a word. */
function commonWords(train: Labelled[]): Record<string, number> {
  const uses = new Map<string, number>();
  for (const { customer, reply } of train) {
    const words = `${customer} ${reply}`
      .toLowerCase()
      .replaceAll('’', "'")
      .matchAll(/\p{L}[\p{L}'-]*/gu);
    for (const word of new Set([...words].map((m) => lemma(m[0])))) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const telling = (n: number) => Math.round(10 * Math.log(train.length / n)) / 10;
  const common = [...uses].filter(([, n]) => n >= COMMON).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(common.map(([word, n]) => [word, telling(n)]));
}
