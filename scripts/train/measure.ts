import type { ThresholdId } from '@/lib/reader/heads';
import type { Labelled } from './corpus';

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
  positives: number;
  count: number;
  falseAlarms: number;
}

/** Precision, recall and F1 of `score >= threshold`; `falseAlarms` is their share of the negatives. */
export function figures(truth: readonly boolean[], score: readonly number[], threshold: number): Figures {
  let [hits, alarms, positives] = [0, 0, 0];
  truth.forEach((yes, index) => {
    const said = score[index]! >= threshold;
    if (yes) positives++;
    if (said && yes) hits++;
    if (said && !yes) alarms++;
  });
  const precision = hits + alarms > 0 ? hits / (hits + alarms) : 0;
  const recall = positives > 0 ? hits / positives : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return {
    precision,
    recall,
    f1,
    positives,
    count: truth.length,
    falseAlarms: alarms / Math.max(1, truth.length - positives),
  };
}

/** The threshold with the best F-measure; `beta` below 1 counts precision for more. */
export function bestThreshold(truth: readonly boolean[], score: readonly number[], beta = 1): number {
  const order = score.map((_, index) => index).sort((a, b) => score[b]! - score[a]!);
  const positives = truth.filter(Boolean).length;
  let [hits, best, threshold] = [0, -1, 0.5];
  order.forEach((index, rank) => {
    if (truth[index]) hits++;
    const next = order[rank + 1];
    if (next !== undefined && score[next] === score[index]) return;
    const measure = ((1 + beta * beta) * hits) / (rank + 1 + beta * beta * positives);
    if (measure <= best) return;
    best = measure;
    threshold = next === undefined ? score[index]! : (score[index]! + score[next]!) / 2;
  });
  return threshold;
}

/** Area under precision over recall: how well the scores rank, whatever the threshold. */
export function averagePrecision(truth: readonly boolean[], score: readonly number[]): number {
  const order = score.map((_, index) => index).sort((a, b) => score[b]! - score[a]!);
  let [hits, sum] = [0, 0];
  order.forEach((index, rank) => {
    if (truth[index]) sum += ++hits / (rank + 1);
  });
  return sum / Math.max(1, hits);
}

/** What the corpora say of a reply as a whole. */
export const TRUTHS: Record<Exclude<ThresholdId, 'heard'>, (row: Labelled) => boolean> = {
  hollow: (row) => row.hollow.length > 0,
  defensive: (row) => row.defensive.length > 0,
  blame: (row) => row.blame.length > 0,
  blameOther: (row) => row.blame_other.length > 0,
  conditional: (row) => row.conditional.length > 0,
  ownership: (row) => row.ownership,
  nextStep: (row) => row.next_step,
  timeframe: (row) => row.timeframe,
  contact: (row) => row.contact,
  promise: (row) => row.promises.length > 0,
  unsafe: (row) => row.unsafe.length > 0,
  canned: (row) => row.canned,
};

/** Mean F1 over classes that are one choice. */
export function macroF1(truth: readonly string[], said: readonly string[], classes: readonly string[]): number {
  const each = classes.map(
    (kind) =>
      figures(
        truth.map((value) => value === kind),
        said.map((value) => Number(value === kind)),
        0.5,
      ).f1,
  );
  return each.reduce((sum, value) => sum + value, 0) / classes.length;
}
