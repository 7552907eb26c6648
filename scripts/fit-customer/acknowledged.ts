import { type Acknowledgement, acknowledgementFeatures } from '@/lib/customer/acknowledged';
import { hear } from '@/lib/customer/hearing';
import { type Features, logOdds } from '@/lib/customer/linear';
import { acknowledgementWeight, type Labelled } from '../train/corpus';
import { groupsOf } from '../train/folds';
import { type Seen, seen } from './exchanges';
import { crossValidated, type Example, fitLogistic } from './logistic';
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
const fit = (part: readonly Example[]) => fitLogistic(part, PENALTY, 15);

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
    (e) => ({ ...featuresOf(e, readings[e.row.id]), ...acknowledgementEvidence(readings[e.row.id]!) }),
  );
}

function fitAll(title: string, name: string, train: Labelled[], features: (e: Seen) => Features): void {
  const groups = groupsOf(train);
  const rows = train.map((row) => features(seen(row)));
  const scores = KINDS.map((kind) => {
    const examples = train.map(
      (row, i): Example => ({ features: rows[i]!, group: groups[i]!, yes: row.acknowledges === kind, weight: acknowledgementWeight(row) }),
    );
    return { model: fit(examples), held: crossValidated(examples, fit, logOdds, 1 + Math.max(...groups)) };
  });
  const said = rows.map((_, i) =>
    KINDS.reduce((best, kind, k) => (scores[k]!.held[i]! > scores[KINDS.indexOf(best)]!.held[i]! ? kind : best)),
  );
  const macro = macroF1(
    train.map((row) => row.acknowledges),
    said,
    KINDS,
  );
  console.log(`${title}, training set, cross-validated by writer: macro F1 of three ${macro.toFixed(3)}`);
  store(name, Object.fromEntries(KINDS.map((kind, k) => [kind, scores[k]!.model])));
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
