// All set-up of a fresh clone: `node scripts/setup.mjs [chromium] [firefox]`. npm runs it before the commands of the README.
// It starts on whatever Node is there (20 or newer) and uses its built-in modules only. Progress goes to standard error.
import { resolve } from 'node:path';
import { aptInstall, canUseApt } from './setup/apt.mjs';
import { BROWSERS, findBrowser, howToGet } from './setup/browsers.mjs';
import { installPackages } from './setup/packages.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

try {
  installPackages(resolve(import.meta.dirname, '..'), say);
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
