import { seenIn } from '@/lib/draft';
import { type Features, replyFeatures } from '@/lib/reader/features';
import { ACKNOWLEDGEMENTS, DEEDS, FAULTS, WHOLES } from '@/lib/reader/heads';
import { type Linear, scores } from '@/lib/reader/linear';
import { sigmoid, softmax } from '@/lib/reader/vectors';
import { acknowledgementWeight } from './corpus';
import type { Item } from './dataset';
import { fit } from './fit';
import { TRUTHS } from './measure';

// Chosen by cross-validation on the training set, groups of writers held out.
const SENTENCES = { penalty: 1e-3, steps: 70, vocabulary: { size: 5000, seenIn: 3 } };
const REPLIES = { penalty: 3e-3, steps: 60, vocabulary: { size: 6000, seenIn: 3 } };
/** Rounds of guessing which sentence of a reply earned its label. */
const ROUNDS = 3;

export interface SentenceModel {
  faults: Linear;
  deeds: Linear;
}
export interface ReplyModel {
  acknowledgement: Linear;
  whole: Linear;
}

export function fitSentences(items: readonly Item[]): SentenceModel {
  const rows = items.flatMap(({ features }) => features);
  const faults = fit({
    ...SENTENCES,
    rows,
    targets: Float32Array.from(items.flatMap((item) => item.faults.flat())),
    outputs: FAULTS.length,
    link: 'softmax',
  });
  return { faults, deeds: fitDeeds(items.filter(({ row }) => !row.faultsOnly)) };
}

/**
 * Ownership, next step and the like are labelled by reply, not by sentence: multiple-instance learning (Andrews 2003).
 * First every sentence of a labelled reply counts for a share; then those that read as the deed, the best one always.
 */
function fitDeeds(items: readonly Item[]): Linear {
  const rows = items.flatMap(({ features }) => features);
  const outputs = DEEDS.length;
  let model: Linear | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const targets = new Float32Array(rows.length * outputs);
    const weights = new Float32Array(rows.length * outputs).fill(1);
    let first = 0;
    for (const { features, deeds } of items) {
      const read = model ? features.map((row) => scores(model!, row).map(sigmoid)) : null;
      for (let output = 0; output < outputs; output++) {
        const best = read ? Math.max(...read.map((row) => row[output]!)) : 0;
        deeds.forEach((labels, index) => {
          const at = (first + index) * outputs + output;
          const label = labels[output] ?? null;
          if (label !== null) targets[at] = label;
          else if (read) targets[at] = Number(read[index]![output]! >= Math.min(best, 0.6));
          else [targets[at], weights[at]] = [1, 1 / deeds.length];
        });
      }
      first += features.length;
    }
    model = fit({
      ...SENTENCES,
      steps: round < ROUNDS - 1 ? 30 : SENTENCES.steps,
      rows,
      targets,
      weights,
      outputs,
      link: 'sigmoid',
    });
  }
  return model!;
}

/** Probabilities of all sentence heads for one sentence: the faults, then the deeds. */
export const readSentence = ({ faults, deeds }: SentenceModel, features: Features): number[] => [
  ...softmax(scores(faults, features)),
  ...scores(deeds, features).map(sigmoid),
];

/** `read`: the sentence heads' probabilities, by a model that has not seen the item. */
export const replyRow = ({ draft, customer }: Item, read: readonly number[][]): Features =>
  replyFeatures(draft, customer, read, seenIn);

export function fitReplies(items: readonly Item[], rows: Features[]): ReplyModel {
  const kinds = items.flatMap(({ row }) => ACKNOWLEDGEMENTS.map((kind) => Number(row.acknowledges === kind)));
  return {
    acknowledgement: fit({
      ...REPLIES,
      rows,
      targets: Float32Array.from(kinds),
      weights: Float32Array.from(items, ({ row }) => acknowledgementWeight(row)),
      outputs: ACKNOWLEDGEMENTS.length,
      link: 'softmax',
    }),
    whole: fit({
      ...REPLIES,
      rows,
      targets: Float32Array.from(items.flatMap(({ row }) => WHOLES.map((label) => Number(TRUTHS[label](row))))),
      outputs: WHOLES.length,
      link: 'sigmoid',
    }),
  };
}
