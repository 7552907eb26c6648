/** Which signs a clause shows; absent means no. */
export type Features = Record<string, number>;

/** Log-odds that a clause is something raised, fitted by logistic regression on the labelled training messages. */
const WEIGHTS: Record<string, number> = {
  bias: -0.28, act: 0.94, again: 0.38, alone: 0.21, asked: 0.83, bad: 0.01, badOnly: 0.37, but: -0.29, caps: -0.09, crowd: -0.7, event: 0.1,
  exit: -0.97, 'f-app': 0.24, 'f-billing': 0.08, 'f-cleanliness': 0.5, 'f-communication': 0.25, 'f-defect': 0.34, 'f-delivery': -0.1,
  'f-discrimination': -0.92, 'f-environment': 0.54, 'f-ex-employer': 0.31, 'f-health': -0.03, 'f-impact': -0.51, 'f-policy': 0.3, 'f-privacy': 0.18,
  'f-promise': -0.52, 'f-request': -0.12, 'f-staff': 0.35, 'f-value': -0.89, 'f-wait': 0, faceted: 0.29, facets: 0.63, first: 0.47, glad: -1.12,
  good: -0.97, if: -0.26, insult: -1.17, kin: -0.17, last: -0.3, long: 0.95, many: -0.62, not: 0.82, now: 0.38, number: 0.08, one: -1.83,
  opening: 0.1, outcome: 0.28, own: -0.71, praise: -0.82, query: -0.03, quoting: 0.68, span: 0.25, subordinate: 0.07, sum: 0.53, theirs: -0.01,
  three: -0.44, told: 0.45, tried: 0.02, turn: 0.03, two: -0.67, verdict: -1.35, wish: 0.04,
};

/** Above 0: rather a point than not. */
export function evidenceOf(features: Features): number {
  let sum = WEIGHTS.bias!;
  for (const [name, value] of Object.entries(features)) sum += (WEIGHTS[name] ?? 0) * value;
  return sum;
}
