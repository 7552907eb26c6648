import { packageCommand, runNode } from '../tools/command';
import { builtExtension, type Target } from '../tools/extension';
import { buildGates, sourceGates } from './gates';
import { playwright, vitest } from './runners';
import { asOne, type Outcome, type Stage } from './stage';
import { webLint } from './weblint';

async function command(name: string, args: string[], bin = name): Promise<Outcome> {
  const { code, output } = await runNode(packageCommand(name, bin), args, { NO_COLOR: '1' });
  return asOne(code, output);
}

async function build(target: Target): Promise<Outcome> {
  await builtExtension(target);
  return asOne(0, '');
}

export const STAGES: Stage[] = [
  { name: 'prepare', run: () => command('wxt', ['prepare']) },
  { name: 'build chrome', after: ['prepare'], run: () => build('chrome') },
  { name: 'unit tests', after: ['prepare'], run: () => vitest('unit', 'vitest.config.ts') },
  { name: 'build firefox', after: ['prepare'], run: () => build('firefox') },
  { name: 'types', after: ['prepare'], run: () => command('typescript', ['--noEmit'], 'tsc') },
  { name: 'lint', run: () => command('oxlint', ['--deny-warnings']) },
  { name: 'format', run: () => command('@biomejs/biome', ['format', '--reporter=summary'], 'biome') },
  { name: 'gates on the source', run: sourceGates },
  { name: 'gates on the chrome build', after: ['build chrome'], run: () => buildGates('chrome') },
  { name: 'gates on the firefox build', after: ['build firefox'], run: () => buildGates('firefox') },
  { name: "Mozilla's linter", after: ['build firefox'], run: webLint },
  { name: 'chromium end to end', after: ['build chrome'], alone: true, run: playwright },
  {
    name: 'firefox end to end',
    after: ['build firefox'],
    alone: true,
    run: () => vitest('firefox', 'tests/firefox/vitest.config.ts'),
  },
];
