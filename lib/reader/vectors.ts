/** Sum of products of two vectors of one length; the cosine where both have length 1. */
export function dot(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let sum = 0;
  for (let axis = 0; axis < left.length; axis++) sum += left[axis]! * right[axis]!;
  return sum;
}

/** The mean scaled to length 1; zeros for no vectors. */
export function meanDirection(vectors: readonly Float32Array[], size: number): Float32Array {
  const mean = new Float32Array(size);
  for (const vector of vectors) for (let axis = 0; axis < size; axis++) mean[axis]! += vector[axis]!;
  const length = Math.sqrt(dot(mean, mean));
  return length > 0 ? mean.map((value) => value / length) : mean;
}

export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** Probabilities from scores. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
