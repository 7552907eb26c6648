// Brings node_modules to what package-lock.json says. Node 20's own modules only.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** npm writes this file last, so it tells what an install that ended well has left in node_modules. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Whether every locked package stands in node_modules in the locked version, and nothing else does. */
export function isInstalled(root) {
  let locked, installed;
  try {
    locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    installed = JSON.parse(readFileSync(join(root, INSTALLED), 'utf8')).packages;
  } catch {
    return false;
  }
  const same = (path) => {
    const { version, integrity } = locked[path] ?? {};
    return installed[path].version === version && installed[path].integrity === integrity;
  };
  const missing = ([path, entry]) => path !== '' && !entry.optional && !installed[path];
  return Object.keys(installed).every(same) && !Object.entries(locked).some(missing);
}

/** Runs `npm ci` when it is needed. Everything it prints goes to standard error. */
export function installPackages(root, say) {
  if (isInstalled(root)) return;
  say('Installing the locked packages (once; about a minute) ...');
  // The npm that runs us, where one does: its place is not always on the PATH.
  const npm = process.env.npm_execpath;
  const [command, first, shell] = npm?.endsWith('.js')
    ? [process.execPath, [npm], false]
    : ['npm', [], process.platform === 'win32'];
  const { status, error } = spawnSync(command, [...first, 'ci', '--loglevel=error', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ci ended with ${status}; its own message stands above.`);
}
