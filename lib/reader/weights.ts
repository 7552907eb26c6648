/** One tensor of the packaged encoder. `row` set: 8-bit, each run of `row` values with a scale and a lowest value of its own. */
export interface WeightSpec {
  name: string;
  shape: number[];
  dtype: 'float32' | 'int32';
  row?: number;
}

/**
 * The encoder's graph and what its weight file holds: first the 4-byte values (plain tensors as they are, two
 * floats a row for 8-bit ones), then from `bytesAt` on the 8-bit values; both in the order of `weights`.
 */
export interface EncoderManifest {
  topology: object;
  weights: WeightSpec[];
  bytesAt: number;
}

export const sizeOf = (shape: readonly number[]): number => shape.reduce((product, side) => product * side, 1);

/**
 * Expands the packaged weights to the plain 4-byte tensors that the runtime expects, one after another.
 * @throws RangeError when the file is shorter than the manifest says.
 */
export function expandWeights({ weights, bytesAt }: EncoderManifest, file: ArrayBuffer): ArrayBuffer {
  const words = weights.reduce((total, spec) => total + sizeOf(spec.shape), 0);
  const out = new Uint32Array(words);
  const floats = new Float32Array(out.buffer);
  const plain = new Uint32Array(file, 0, bytesAt / 4);
  const scales = new Float32Array(file, 0, bytesAt / 4);
  const bytes = new Uint8Array(file, bytesAt);
  let to = 0;
  let word = 0;
  let byte = 0;
  for (const { shape, row } of weights) {
    const size = sizeOf(shape);
    if (row === undefined) {
      out.set(plain.subarray(word, word + size), to);
      word += size;
      to += size;
      continue;
    }
    for (let rows = size / row; rows > 0; rows--) {
      const scale = scales[word++]!;
      const lowest = scales[word++]!;
      for (let column = 0; column < row; column++) floats[to++] = bytes[byte++]! * scale + lowest;
    }
  }
  if (byte !== bytes.length || word !== plain.length)
    throw new RangeError('The encoder weights do not match their manifest.');
  return out.buffer;
}
