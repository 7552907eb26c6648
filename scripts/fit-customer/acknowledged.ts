import { type Acknowledgement, acknowledgementFeatures } from '@/lib/customer/acknowledged';
import { hear } from '@/lib/customer/hearing';
import { type Features, logOdds } from '@/lib/customer/linear';
import { acknowledgementWeight, type Labelled } from '../train/corpus';
import { groupsOf } from '../train/folds';
import { type Seen, seen } from './exchanges';
import { fitSoftmax } from './softmax';
import { keptReadings } from '../train/readings';
import { macroF1 } from '../train/measure';
import { learnedHearing } from '@/lib/signals/hearing';
import { learnedSignals } from '@/lib/signals/learned';
import { acknowledgementEvidence } from '@/lib/signals/acknowledged';
import type { Readings } from '@/lib/reader/readings';
import { store } from './store';

/** L2, in units of one example: chosen by cross-validation by writer. */
const PENALTY = 5;
const KINDS: readonly Acknowledgement[] = ['none', 'generic', 'specific'];
/** Features seen in fewer exchanges are left out. */
const LEAST = 15;
const FOLDS = 4;

/** How the reply as a whole takes the message up, one model a kind: lib/customer/acknowledged.json. */
export const fitAcknowledged = (train: Labelled[]): void =>
  fitAll('Acknowledgement by words', 'acknowledged', train, featuresOf);

/** The same with the learned reader: lib/signals/acknowledged.json. */
export function fitAcknowledgedWithReader(train: Labelled[]): void {
  const readings = keptReadings();
  fitAll(
    'Acknowledgement with the reader',
    '../signals/acknowledged',
    train.filter((row) => readings[row.id]),
    (e) => {
      // What is heard was learned from these same exchanges, and would be believed too much.
      const { heard: _, part: __, ...features } = featuresOf(e, readings[e.row.id]);
      return { ...features, ...acknowledgementEvidence(readings[e.row.id]!) };
    },
  );
}

function fitAll(title: string, name: string, train: Labelled[], features: (e: Seen) => Features): void {
  const groups = groupsOf(train);
  const rows = train.map((row) => features(seen(row)));
  const examples = train.map((row, i) => ({
    features: rows[i]!,
    kind: KINDS.indexOf(row.acknowledges),
    weight: acknowledgementWeight(row),
  }));
  const fit = (part: typeof examples) => fitSoftmax(part, KINDS.length, PENALTY, LEAST);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fit(examples.filter((_e, i) => groups[i]! % FOLDS !== fold)),
  );
  const said = rows.map((features, i) => {
    const odds = folds[groups[i]! % FOLDS]!.map((model) => logOdds(model, features));
    return KINDS[odds.indexOf(Math.max(...odds))]!;
  });
  const macro = macroF1(
    train.map((row) => row.acknowledges),
    said,
    KINDS,
  );
  console.log(`${title}, training set, cross-validated by writer: macro F1 of three ${macro.toFixed(3)}`);
  const models = fit(examples);
  store(name, Object.fromEntries(KINDS.map((kind, k) => [kind, models[k]!])));
}

function featuresOf(e: Seen, readings?: Readings): Features {
  const message = { text: e.row.customer, author: null, rating: null };
  const judge = readings && learnedHearing(readings);
  return acknowledgementFeatures({
    customer: e.row.customer,
    draft: e.row.reply,
    sentences: e.sentences,
    signals: readings ? learnedSignals(e.signals, readings) : e.signals,
    disputes: e.voided.length > 0,
    reading: e.row.customer.trim() ? hear(e.reading, message, e.sentences, e.voided, judge) : null,
  });
}
