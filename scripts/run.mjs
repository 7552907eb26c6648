// Runs a TypeScript script of this folder through Vite, so that aliases and the checks' folder glob work as in the build.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [, , script, ...rest] = process.argv;
if (!script) throw new Error('usage: node scripts/run.mjs scripts/NAME.ts [arguments]');
process.argv = [process.argv[0], script, ...rest];
const root = resolve(import.meta.dirname, '..');
await runnerImport(resolve(root, script), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root, '~': root } },
});
