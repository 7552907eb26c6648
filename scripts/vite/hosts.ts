import { join } from 'node:path';
import { runnerImport } from 'vite';
import type * as Sites from '@/lib/sites';
import type * as Patterns from '@/lib/sites/shared/patterns';
import { ROOT } from '../tools/root.ts';

const load = async <T>(path: string) =>
  (await runnerImport<T>(join(ROOT, path), { root: ROOT, configFile: false, logLevel: 'error' })).module;

/** The hosts that are asked for when Heard is installed, read from the sites' own files. */
export async function installedOrigins(): Promise<string[]> {
  const { sites } = await load<typeof Sites>('lib/sites/index.ts');
  const { originsOf } = await load<typeof Patterns>('lib/sites/shared/patterns.ts');
  return sites.filter(({ installed }) => installed).flatMap(originsOf);
}
