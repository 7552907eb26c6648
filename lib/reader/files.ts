/** The encoder's files, all in one packaged folder. */
export const ENCODER_FILES = {
  manifest: 'encoder.json',
  weights: 'encoder.bin',
  vocabulary: 'vocabulary.json',
  wasm: 'tfjs-backend-wasm.wasm',
  wasmSimd: 'tfjs-backend-wasm-simd.wasm',
} as const;

/** Gives the bytes of one of the encoder's files. Rejects when the file cannot be had. */
export type LoadFile = (name: string) => Promise<ArrayBuffer>;
