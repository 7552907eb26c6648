import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface BuiltFile {
  /** From the folder of the build. */
  path: string;
  bytes: Buffer;
  /** The file read as UTF-8; of no meaning for pictures, weights and WebAssembly. */
  text: string;
}

/** Every file of a built extension. */
export function builtFiles(folder: string): BuiltFile[] {
  const paths = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return paths.sort().map((path) => {
    const bytes = readFileSync(join(folder, path));
    return { path, bytes, text: bytes.toString('utf8') };
  });
}
