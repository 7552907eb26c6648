import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { LoadFile } from '@/lib/reader/files';
import { ensureEncoder } from './assets';

/** Loads the encoder's files from the build's own folder, making them first where needed. */
export function filesOnDisk(): LoadFile {
  const folder = ensureEncoder();
  return async (name) => new Uint8Array(await readFile(join(folder, basename(name)))).buffer;
}
