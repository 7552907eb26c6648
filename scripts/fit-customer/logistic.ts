import type { Features, Weights } from '@/lib/customer/linear';
import { rowsOf } from './rows';

/** One labelled example; `group` keeps the examples of one exchange in one fold. */
export interface Example {
  features: Features;
  yes: boolean;
  group: number;
  /** How much it counts; 1 where left out. */
  weight?: number;
}

const ROUNDS = 300;
const RATE = 0.8;

/**
 * Logistic regression by AdaGrad over whole batches, from zero: no randomness.
 * @param penalty L2, in units of one example
 * @param least features seen in fewer examples are left out
 */
export function fitLogistic(examples: readonly Example[], penalty: number, least: number): Weights {
  const { names, rows } = rowsOf(examples, least);
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length);
    rows.forEach((row, i) => {
      const sum = row.reduce((total, [j, value]) => total + weights[j]! * value, 0);
      const error = (examples[i]!.weight ?? 1) * (1 / (1 + Math.exp(-sum)) - Number(examples[i]!.yes));
      for (const [j, value] of row) slope[j]! += error * value;
    });
    for (let j = 0; j < names.length; j++) {
      if (j > 0) slope[j]! += penalty * weights[j]!;
      squares[j]! += slope[j]! ** 2;
      weights[j]! -= (RATE * slope[j]!) / Math.sqrt(squares[j]!);
    }
  }
  const round = (x: number) => Math.round(x * 100) / 100;
  return {
    bias: round(weights[0]!),
    weights: Object.fromEntries(
      names
        .slice(1)
        .map((name, i) => [name, round(weights[i + 1]!)] as const)
        .filter(([, w]) => w !== 0),
    ),
  };
}

/** The same, with the log-odds each example gets from the folds that have not seen its exchange. */
export function crossValidated(
  examples: readonly Example[],
  fit: (part: readonly Example[]) => Weights,
  score: (model: Weights, features: Features) => number,
  folds = 3,
): number[] {
  const models = Array.from({ length: folds }, (_, fold) => fit(examples.filter((e) => e.group % folds !== fold)));
  return examples.map((e) => score(models[e.group % folds]!, e.features));
}

/** The same model, asking for this much more log-odds. */
export const less = ({ bias, weights }: Weights, caution: number): Weights => ({
  bias: Math.round(100 * (bias - caution)) / 100,
  weights,
});
