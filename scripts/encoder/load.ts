import { readFile } from 'node:fs/promises';
import { ENCODER_FILES, type LoadFile } from '@/lib/reader/files';
import { ensureEncoder, packagedFile } from './assets';

/** Loads the reader's files from the build's own folders, making the encoder first where needed. */
export function filesOnDisk(): LoadFile {
  ensureEncoder();
  const known = new Set<string>(Object.values(ENCODER_FILES));
  return async (name) => {
    if (!known.has(name)) throw new Error(`Not a file of the reader: ${name}`);
    return new Uint8Array(await readFile(packagedFile(name))).buffer;
  };
}
