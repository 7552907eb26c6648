import { type Acknowledgement, acknowledgementFeatures, acknowledgementOf } from '@/lib/customer/acknowledged';
import { hear } from '@/lib/customer/hearing';
import { logOdds } from '@/lib/customer/linear';
import type { Labelled } from '../train/corpus';
import { groupsOf } from '../train/folds';
import { type Seen, seen } from './exchanges';
import { crossValidated, type Example, fitLogistic } from './logistic';
import { report } from './report';
import { store } from './store';

const KINDS: readonly Acknowledgement[] = ['none', 'generic', 'specific'];
const fit = (part: readonly Example[]) => fitLogistic(part, 1, 15);

/** How the reply as a whole takes the message up, one model a kind: lib/customer/acknowledged.json. */
export function fitAcknowledged(train: Labelled[], dev: Labelled[]): void {
  const exchanges = train.map(seen);
  const groups = groupsOf(train);
  const models = KINDS.map((kind) => {
    const examples = exchanges.map((e, index) => ({
      features: featuresOf(e),
      group: groups[index]!,
      yes: e.row.acknowledges === kind,
    }));
    report(`Acknowledgement ${kind}, training set, cross-validated`, examples, crossValidated(examples, fit, logOdds));
    return [kind, fit(examples)] as const;
  });
  store('acknowledged', Object.fromEntries(models));
  for (const source of ['real', 'written'] as const) {
    const part = dev.filter((row) => row.source === source).map(seen);
    console.log(
      `Acknowledgement, development set, ${source}, measured only, by the model stored before: ${right(part)}`,
    );
  }
}

const weighed = (e: Seen) => ({
  customer: e.row.customer,
  draft: e.row.reply,
  sentences: e.sentences,
  signals: e.signals,
  disputes: e.voided.length > 0,
  reading: e.row.customer.trim()
    ? hear(e.reading, { text: e.row.customer, author: null, rating: null }, e.sentences, e.voided)
    : null,
});
const featuresOf = (e: Seen) => acknowledgementFeatures(weighed(e));
const right = (part: Seen[]) =>
  (part.filter((e) => acknowledgementOf(weighed(e), null) === e.row.acknowledges).length / (part.length || 1)).toFixed(
    3,
  );
