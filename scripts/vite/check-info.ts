import { runnerImport, type Plugin } from 'vite';
import { join } from 'node:path';
import type { CHECK_WORDS } from '@/lib/checks';
import type { isOff } from '@/lib/checks/shared/run';
import { ROOT } from '../tools/root.ts';

const NAME = 'virtual:check-info';

const load = <T>(path: string) =>
  runnerImport<T>(join(ROOT, path), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT, '~': ROOT } },
  });

/** Runs the catalogue of checks here, so that the build need not carry it where only its words are shown. */
async function words(): Promise<string> {
  const { module } = await load<{ CHECK_WORDS: typeof CHECK_WORDS }>('lib/checks/index.ts');
  const run = await load<{ isOff: typeof isOff }>('lib/checks/shared/run.ts');
  const locked = (id: string) =>
    (['health', 'finance'] as const).filter(
      (pack) => !run.module.isOff(id, { pack, off: [id], ownContacts: [], firm: null }),
    );
  const info = module.CHECK_WORDS.map(({ id, group, title, why, source, flags }) => [
    id,
    { group, title, why, source, example: flags[0], locked: locked(id) },
  ]);
  return `export default ${JSON.stringify(Object.fromEntries(info))}`;
}

/** `virtual:check-info`: the words of every check, by its id; without the checks themselves and their language code. */
export function checkInfo(): Plugin {
  return {
    name: 'heard:check-info',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? words() : undefined),
  };
}
