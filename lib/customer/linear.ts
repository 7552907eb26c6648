/** What was seen, by name; absent means 0. */
export type Features = Record<string, number>;

/** A fitted logistic model: what each feature adds to the log-odds. scripts/fit-customer.ts writes them. */
export interface Weights {
  bias: number;
  weights: Record<string, number>;
}

/** Log-odds of a yes; above 0 is rather yes than no. */
export function logOdds({ bias, weights }: Weights, features: Features): number {
  let sum = bias;
  for (const name in features) sum += (Object.hasOwn(weights, name) ? weights[name]! : 0) * features[name]!;
  return sum;
}
