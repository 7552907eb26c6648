import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter';
import * as tf from '@tensorflow/tfjs-core';
import { EMBEDDING_SIZE, ENCODER_FILES, type LoadFile } from './files';
import { createTokeniser, type Piece } from './tokeniser';
import { type EncoderManifest, expandWeights } from './weights';

/** The encoder itself clips at 128 pieces. */
const MAX_PIECES = 128;
/** No 128 pieces are longer, so that text without end costs no more. */
const MAX_LENGTH = 2000;

export interface Encoder {
  /** One embedding a sentence, in order. An empty sentence gives zeros. About 16 ms a sentence. */
  embed(sentences: readonly string[]): Promise<Float32Array[]>;
}

/**
 * Opens the sentence encoder (Universal Sentence Encoder Lite, Cer et al. 2018) on the WebAssembly backend.
 * Every file, the WebAssembly program included, comes from `load`.
 * @throws Error when a file is missing or WebAssembly cannot run here.
 */
export async function openEncoder(load: LoadFile): Promise<Encoder> {
  await startRuntime(load);
  const [manifestBytes, vocabularyBytes, weights] = await Promise.all(
    [ENCODER_FILES.manifest, ENCODER_FILES.vocabulary, ENCODER_FILES.weights].map(load),
  );
  const text = new TextDecoder();
  const manifest = JSON.parse(text.decode(manifestBytes)) as EncoderManifest;
  return encoderOf(
    await loadGraphModel({
      load: async () => ({
        modelTopology: manifest.topology,
        weightSpecs: manifest.weights.map(({ name, shape, dtype }) => ({ name, shape, dtype })),
        weightData: expandWeights(manifest, weights!),
      }),
    }),
    JSON.parse(text.decode(vocabularyBytes)) as Piece[],
  );
}

/** Wraps a loaded graph: `vocabulary` in, embeddings out. */
export function encoderOf(model: GraphModel, vocabulary: readonly Piece[]): Encoder {
  const tokenise = createTokeniser(vocabulary);

  async function embedOne(sentence: string): Promise<Float32Array> {
    const ids = tokenise(sentence.slice(0, MAX_LENGTH)).slice(0, MAX_PIECES);
    if (ids.length === 0) return new Float32Array(EMBEDDING_SIZE);
    const indices = tf.tensor2d(
      ids.map((_, position) => [0, position]),
      [ids.length, 2],
      'int32',
    );
    const values = tf.tensor1d(ids, 'int32');
    const output = (await model.executeAsync({ indices, values })) as tf.Tensor;
    const embedding = new Float32Array(await output.data());
    tf.dispose([indices, values, output]);
    return embedding;
  }

  return {
    // One at a time: a batch is no faster per sentence, and padding to the longest would change the last digits.
    async embed(sentences) {
      const embeddings: Float32Array[] = [];
      for (const sentence of sentences) embeddings.push(await embedOne(sentence));
      return embeddings;
    },
  };
}

let runtime: Promise<void> | undefined;

/** Starts the WebAssembly backend, once in each context: it cannot be started again after a failure. */
function startRuntime(load: LoadFile): Promise<void> {
  runtime ??= (async () => {
    const { platform } = tf.env();
    // The runtime asks its platform for the program: answer from the package and let nothing else through.
    platform.fetch = async (path: string) => new Response(await load(path));
    setWasmPaths('', true);
    // Else it starts workers from blob: URLs, which an extension's policy forbids.
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    await tf.setBackend('wasm');
    await tf.ready();
    // A failed start falls back to a backend ten times slower without a word.
    if (tf.getBackend() !== 'wasm') throw new Error('WebAssembly could not be started.');
  })();
  return runtime;
}
