import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openEncoder } from '@/lib/reader/encoder';
import { EMBEDDING_SIZE, ENCODER_FILES } from '@/lib/reader/files';
import { ENCODER_FOLDER } from '../encoder/assets';
import { filesOnDisk } from '../encoder/load';

const FOLDER = join(dirname(ENCODER_FOLDER), 'embeddings');
const TEXTS = join(FOLDER, 'texts.json');
const NUMBERS = join(FOLDER, 'numbers.bin');

/**
 * Embeddings of all texts, kept on disk between runs for as long as the encoder is the same: 16 ms for each new text.
 * Starts the runtime in any case, since the training counts with it.
 */
export async function embedAll(texts: readonly string[]): Promise<Map<string, Float32Array>> {
  const encoder = await openEncoder(filesOnDisk());
  const stamp = encoderStamp();
  const known = readCache(stamp);
  const missing = [...new Set(texts)].filter((text) => !known.has(text));
  if (missing.length === 0) return known;
  console.error(`Embedding ${missing.length} sentences (kept in .cache/embeddings) ...`);
  (await encoder.embed(missing)).forEach((embedding, index) => known.set(missing[index]!, embedding));
  const numbers = new Float32Array(known.size * EMBEDDING_SIZE);
  [...known.values()].forEach((embedding, index) => numbers.set(embedding, index * EMBEDDING_SIZE));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(NUMBERS, new Uint8Array(numbers.buffer));
  writeFileSync(TEXTS, JSON.stringify({ stamp, texts: [...known.keys()] }));
  return known;
}

/** Changes with the weights, the vocabulary or the tokeniser. */
function encoderStamp(): string {
  const hash = createHash('sha256');
  for (const name of [ENCODER_FILES.weights, ENCODER_FILES.vocabulary])
    hash.update(readFileSync(join(ENCODER_FOLDER, name)));
  return hash.update(readFileSync(resolve(import.meta.dirname, '../../lib/reader/tokeniser.ts'))).digest('hex');
}

function readCache(stamp: string): Map<string, Float32Array> {
  if (!existsSync(TEXTS)) return new Map();
  const cache = JSON.parse(readFileSync(TEXTS, 'utf8')) as { stamp: string; texts: string[] };
  if (cache.stamp !== stamp) return new Map();
  const numbers = new Float32Array(new Uint8Array(readFileSync(NUMBERS)).buffer);
  return new Map(
    cache.texts.map((text, index) => [text, numbers.slice(index * EMBEDDING_SIZE, (index + 1) * EMBEDDING_SIZE)]),
  );
}
