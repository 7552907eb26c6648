import { runnerImport, type Plugin } from 'vite';
import { join } from 'node:path';
import type { CHECK_WORDS } from '@/lib/checks';
import { ROOT } from '../tools/root.ts';

const NAME = 'virtual:check-info';

/** Runs the catalogue of checks here, so that the build need not carry it where only its words are shown. */
async function words(): Promise<string> {
  const { module } = await runnerImport<{ CHECK_WORDS: typeof CHECK_WORDS }>(join(ROOT, 'lib/checks/index.ts'), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT, '~': ROOT } },
  });
  const info = module.CHECK_WORDS.map(({ id, title, why, source }) => [id, { title, why, source }]);
  return `export default ${JSON.stringify(Object.fromEntries(info))}`;
}

/** `virtual:check-info`: title, why and source of every check, by its id; without the checks themselves and their language code. */
export function checkInfo(): Plugin {
  return {
    name: 'heard:check-info',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? words() : undefined),
  };
}
