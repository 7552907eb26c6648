import { writeFileSync } from 'node:fs';
import type { Heads, StoredHeads } from '@/lib/reader/heads';
import type { Linear, StoredLinear } from '@/lib/reader/linear';

/** Weights are whole steps of this part of the largest: fine enough that no figure moves. */
const STEPS = 2000;

/** Writes the heads as whole numbers, one head a line. @returns bytes written. */
export function storeHeads(file: string, heads: Heads): number {
  const { thresholds, ...linear } = heads;
  const stored = {
    ...Object.fromEntries(Object.entries(linear).map(([name, head]) => [name, pack(head)])),
    thresholds: rounded(thresholds),
  } as unknown as StoredHeads;
  const text = `{\n${Object.entries(stored)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}\n`;
  writeFileSync(file, text);
  return Buffer.byteLength(text);
}

function pack({ bias, weights, grams }: Linear): StoredLinear {
  const step = stepOf(weights);
  const gramStep = stepOf(Float32Array.from([...grams.values()].flatMap((row) => [...row])));
  return {
    step,
    gramStep,
    bias: [...bias].map((value) => Number(value.toFixed(4))),
    weights: [...weights].map((value) => Math.round(value / step) + 0),
    grams: Object.fromEntries(
      [...grams].map(([gram, row]) => [gram, [...row].map((value) => Math.round(value / gramStep) + 0)]),
    ),
  };
}

const stepOf = (values: Float32Array): number =>
  Number((values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / STEPS).toPrecision(4));

const rounded = <T extends Record<string, number>>(values: T): T =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value.toFixed(3))])) as T;
