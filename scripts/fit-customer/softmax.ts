import type { Features, Weights } from '@/lib/customer/linear';
import { softmax } from '@/lib/reader/vectors';
import { minimise } from '../train/lbfgs';
import { rowsOf } from './rows';

/** One labelled example: the number of the kind that is right, and how much it counts. */
export interface KindExample {
  features: Features;
  kind: number;
  weight: number;
}

const STEPS = 150;

/**
 * One model a kind, of which exactly one is right: softmax regression by L-BFGS from zero, without randomness.
 * @param penalty L2, in units of one example
 * @param least features seen in fewer examples are left out
 */
export function fitSoftmax(examples: readonly KindExample[], kinds: number, penalty: number, least: number): Weights[] {
  const { names, rows } = rowsOf(examples, least);
  const at = (kind: number, j: number) => kind * names.length + j;
  const numbers = Array.from({ length: kinds }, (_, kind) => kind);
  const solution = minimise(
    kinds * names.length,
    (point, slope) => {
      let loss = 0;
      slope.fill(0);
      rows.forEach((row, i) => {
        const { kind: right, weight } = examples[i]!;
        const p = softmax(numbers.map((kind) => row.reduce((sum, [j, value]) => sum + point[at(kind, j)]! * value, 0)));
        loss -= weight * Math.log(p[right]! + 1e-12);
        for (const kind of numbers) {
          const error = weight * (p[kind]! - Number(kind === right));
          for (const [j, value] of row) slope[at(kind, j)]! += error * value;
        }
      });
      for (const kind of numbers)
        for (let j = 1; j < names.length; j++) {
          loss += 0.5 * penalty * point[at(kind, j)]! ** 2;
          slope[at(kind, j)]! += penalty * point[at(kind, j)]!;
        }
      return loss;
    },
    STEPS,
  );
  const round = (x: number) => Math.round(x * 100) / 100;
  return numbers.map((kind) => ({
    bias: round(solution[at(kind, 0)]!),
    weights: Object.fromEntries(
      names
        .slice(1)
        .map((name, j) => [name, round(solution[at(kind, j + 1)]!)] as const)
        .filter(([, weight]) => weight !== 0),
    ),
  }));
}
