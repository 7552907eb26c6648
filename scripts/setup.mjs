// All set-up of a fresh clone: `node scripts/setup.mjs [chromium] [firefox]`. npm runs it before the commands of the README.
// It starts on whatever Node is there (20 or newer) and uses its built-in modules only. Progress goes to standard error.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { aptInstall, canUseApt } from './setup/apt.mjs';
import { BROWSERS, findBrowser, howToGet } from './setup/browsers.mjs';
import { installPackages } from './setup/packages.mjs';

/** Node 24 comes as a package for Linux and Windows; elsewhere the one that is there must be new enough. */
function checkNode(root) {
  const packaged = ['node', 'node.cmd'].some((name) => existsSync(join(root, 'node_modules/.bin', name)));
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (packaged || major > 22 || (major === 22 && minor >= 12)) return;
  throw new Error(`Heard's tools need Node 22.12 or newer here; this is ${process.version}. See https://nodejs.org/.`);
}

const root = resolve(import.meta.dirname, '..');
const say = (line) => process.stderr.write(`${line}\n`);

try {
  installPackages(root, say);
  checkNode(root);
  for (const kind of process.argv.slice(2)) {
    if (findBrowser(kind)) continue;
    if (!canUseApt()) throw new Error(howToGet(kind));
    say(`Installing Debian's ${BROWSERS[kind].title} (once; some 300 MB) ...`);
    aptInstall(BROWSERS[kind].debian);
    if (!findBrowser(kind)) throw new Error(howToGet(kind));
  }
} catch (error) {
  say(`\n${error.message}`);
  process.exitCode = 1;
}
