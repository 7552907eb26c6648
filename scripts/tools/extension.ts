import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageCommand, runNode } from './command';
import { ROOT } from './root';

export type Target = 'chrome' | 'firefox';
export const OUTPUT: Record<Target, string> = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv2' };

/** Everything a build is made from. */
const INPUTS = [
  'entrypoints',
  'components',
  'lib',
  'assets',
  'public',
  'modules',
  'scripts/vite',
  'scripts/encoder',
  'scripts/tools',
  'LICENSE',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

function* filesIn(path: string): Generator<string> {
  if (!existsSync(join(ROOT, path))) return;
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  yield* files.sort();
}

/** A hash of the names and contents of all inputs: modification times change with every clone. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    const files = statSync(join(ROOT, input), { throwIfNoEntry: false })?.isFile()
      ? [join(ROOT, input)]
      : filesIn(input);
    for (const file of files) hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * The folder of the built extension, built anew only when something it is made from has changed.
 * @throws with the build's own output when it fails
 */
export async function builtExtension(target: Target, say: (line: string) => void = () => {}): Promise<string> {
  const folder = join(ROOT, OUTPUT[target]);
  // Beside the folder, not in it: what is in it ships.
  const stamp = `${folder}.built-from`;
  const wanted = fingerprint();
  if (existsSync(join(folder, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return folder;
  say(`Building the extension for ${target} ...`);
  // Vite, which runs this script, has set it to development, and React would be built for that.
  const env = { NODE_ENV: 'production' };
  const { code, output } = await runNode(packageCommand('wxt'), ['build', '-b', target], env);
  if (code !== 0) throw new Error(`The build for ${target} failed:\n${output}`);
  writeFileSync(stamp, wanted);
  return folder;
}
