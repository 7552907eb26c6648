import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Runs a script as one file, as the extension is built, compromise in it: Vite's own runner, with which the other
 * scripts run, reads every import through a getter, and that would be measured too.
 * @param entry from the project's root
 * @throws Error where it cannot be built or fails
 */
export async function runBundled(entry: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'heard-bench-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': ROOT } },
      ssr: { noExternal: true },
      build: { ssr: entry, outDir: folder, rolldownOptions: { output: { entryFileNames: 'run.mjs' } } },
    });
    const { status } = spawnSync(process.execPath, ['--expose-gc', join(folder, 'run.mjs')], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`${entry} ended with ${status}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
