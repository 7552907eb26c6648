import type { Features } from './features';

/** One trained head: `score = bias + dense . weights + sum of the word runs' weights`, one column an output. */
export interface Linear {
  bias: Float32Array;
  /** Dense size x outputs, row by row. */
  weights: Float32Array;
  grams: Map<string, Float32Array>;
}

/** The head as it stands in heads.json: whole numbers, `value = number * step`. */
export interface StoredLinear {
  step: number;
  gramStep: number;
  bias: number[];
  weights: number[];
  grams: Record<string, number[]>;
}

/**
 * What each of `count` known word runs weighs. In a sentence they share, so that long ones do not outshout short ones;
 * in a whole reply each counts in full, because one run (an address, a day) settles what is asked of it.
 */
export const runWeight = (count: number, shared: boolean): number => (shared ? 6 / Math.sqrt(Math.max(1, count)) : 1);

export function unpack({ step, gramStep, bias, weights, grams }: StoredLinear): Linear {
  const scaled = (values: number[], by: number) => Float32Array.from(values, (value) => value * by);
  return {
    bias: Float32Array.from(bias),
    weights: scaled(weights, step),
    grams: new Map(Object.entries(grams).map(([gram, row]) => [gram, scaled(row, gramStep)])),
  };
}

/**
 * The head's raw scores for one sentence, point or reply.
 * @throws RangeError when the head was trained on other features: run `npm run train`.
 */
export function scores(head: Linear, { dense, grams, shared }: Features): number[] {
  const outputs = head.bias.length;
  if (dense.length * outputs !== head.weights.length)
    throw new RangeError('The trained heads do not match the features.');
  const out = Array.from(head.bias);
  const known = grams.filter((gram) => head.grams.has(gram));
  for (let row = 0; row < dense.length; row++) {
    const value = dense[row]!;
    if (value !== 0)
      for (let output = 0; output < outputs; output++) out[output]! += value * head.weights[row * outputs + output]!;
  }
  // The scale is that of training, over all known runs, also those whose weights were rounded to nothing.
  const scale = runWeight(known.length, shared);
  for (const gram of known)
    head.grams.get(gram)!.forEach((weight, output) => {
      out[output]! += weight * scale;
    });
  return out;
}
