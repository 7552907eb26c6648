/** The reader's files, all in one packaged folder: the encoder, the trained heads, the runtime's programs. */
export const ENCODER_FILES = {
  manifest: 'encoder.json',
  weights: 'encoder.bin',
  vocabulary: 'vocabulary.json',
  heads: 'heads.json',
  wasm: 'tfjs-backend-wasm.wasm',
  wasmSimd: 'tfjs-backend-wasm-simd.wasm',
} as const;

/** Numbers in one embedding; each embedding has length 1. */
export const EMBEDDING_SIZE = 512;

/** Gives the bytes of one of the encoder's files. Rejects when the file cannot be had. */
export type LoadFile = (name: string) => Promise<ArrayBuffer>;
