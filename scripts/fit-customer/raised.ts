import { logOdds } from '@/lib/customer/linear';
import { readSentences } from '@/lib/customer/net';
import { candidates } from '@/lib/customer/points';
import type { Labelled } from '../train/corpus';
import { groupsOf } from '../train/folds';
import { topicsOf } from './exchanges';
import { crossValidated, type Example, fitLogistic, less } from './logistic';
import { overlaps } from './overlap';
import { report } from './report';
import { store } from './store';

/** Log-odds asked for beyond even: real messages raise less per clause than the training ones. Set on the development set. */
const CAUTION = 0.9;
const fit = (part: readonly Example[]) => fitLogistic(part, 2, 15);

/** What of a message counts as raised: lib/customer/raised.json. */
export function fitRaised(train: Labelled[], dev: Labelled[]): void {
  const examples = clauses(train);
  const scores = crossValidated(examples, fit, logOdds).map((score) => score - CAUTION);
  report('Clauses raised, training set, cross-validated', examples, scores);
  const model = less(fit(examples), CAUTION);
  for (const source of ['real', 'written'] as const) {
    const part = clauses(dev.filter((row) => row.source === source));
    report(
      `Clauses raised, development set, ${source}, measured only`,
      part,
      part.map((e) => logOdds(model, e.features)),
    );
  }
  store('raised', model);
}

function clauses(labelled: Labelled[]): Example[] {
  const groups = groupsOf(labelled);
  return labelled.flatMap((row, index) => {
    const topics = topicsOf(row);
    return candidates(row.customer, readSentences(row.customer)).map(({ clause, features }) => ({
      features,
      group: groups[index]!,
      yes: topics.some((t) => overlaps(row.customer, clause.span, t.span)),
    }));
  });
}
