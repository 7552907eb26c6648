import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Encoder, encoderOf, openEncoder } from '@/lib/reader/encoder';
import { EMBEDDING_SIZE } from '@/lib/reader/files';
import type { Piece } from '@/lib/reader/tokeniser';
import { dot } from '@/lib/reader/vectors';
import { filesOnDisk } from '@/scripts/encoder/load';
import { readOriginal } from '@/scripts/encoder/original';
import { cosines, PROBES } from '@/scripts/encoder/probes';
import { quantise } from '@/scripts/encoder/quantise';
import { expandWeights } from '@/lib/reader/weights';

describe('the packaged encoder', () => {
  let packaged: Encoder;
  beforeAll(async () => {
    packaged = await openEncoder(filesOnDisk());
  });

  it('stands by its original: mean cosine at least .996 over 60 sentences or more', async () => {
    const { topology, specs, data, vocabulary } = readOriginal();
    const model = await loadGraphModel({
      load: async () => ({ modelTopology: topology, weightSpecs: specs, weightData: data }),
    });
    expect(PROBES.length).toBeGreaterThanOrEqual(60);
    const { mean, lowest } = await cosines(encoderOf(model, JSON.parse(vocabulary) as Piece[]), packaged);
    expect(mean).toBeGreaterThanOrEqual(0.996);
    expect(lowest).toBeGreaterThanOrEqual(0.99);
  });

  it('gives the same unit vector each time, whatever stands beside the sentence', async () => {
    const [alone] = await packaged.embed(['We will refund you today.']);
    const [, beside] = await packaged.embed([
      'A much longer sentence that stands before it, with many more words.',
      'We will refund you today.',
    ]);
    expect(beside).toEqual(alone);
    expect(alone).toHaveLength(EMBEDDING_SIZE);
    expect(dot(alone!, alone!)).toBeCloseTo(1, 4);
  });

  it('puts like beside like', async () => {
    const [refund, money, dog] = await packaged.embed([
      'We will refund you today.',
      'Your money goes back to your card this afternoon.',
      'The dog sleeps in the garden.',
    ]);
    expect(dot(refund!, money!)).toBeGreaterThan(dot(refund!, dog!) + 0.1);
  });

  it('gives zeros for nothing and bears very long text', async () => {
    const [nothing, long] = await packaged.embed([' ', 'no end '.repeat(5000)]);
    expect(nothing!.every((value) => value === 0)).toBe(true);
    expect(dot(long!, long!)).toBeCloseTo(1, 4);
  });
});

describe('the weight file', () => {
  const specs = [
    { name: 'large', shape: [64, 128], dtype: 'float32' as const },
    { name: 'small', shape: [2], dtype: 'int32' as const },
  ];
  const data = new ArrayBuffer((64 * 128 + 2) * 4);
  new Float32Array(data, 0, 64 * 128).forEach((_, index, all) => {
    all[index] = Math.sin(index) * (1 + (index >> 7));
  });
  new Int32Array(data, 64 * 128 * 4).set([7, -9]);
  const { manifest, file } = quantise({}, specs, data);
  const bytes = new Uint8Array(file).buffer;

  it('comes back within half a step of each row’s range, and small tensors exactly', () => {
    const back = expandWeights(manifest, bytes);
    const [before, after] = [new Float32Array(data, 0, 64 * 128), new Float32Array(back, 0, 64 * 128)];
    const worst = Math.max(...before.map((value, index) => Math.abs(value - after[index]!) / (1 + (index >> 7))));
    expect(worst).toBeLessThanOrEqual(2 / 255 / 2 + 1e-6);
    expect([...new Int32Array(back, 64 * 128 * 4)]).toEqual([7, -9]);
  });

  it('is refused when it does not match its manifest', () => {
    expect(() => expandWeights(manifest, bytes.slice(0, -1))).toThrow(RangeError);
  });
});
