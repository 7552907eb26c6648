// Where this machine keeps the browsers Heard is shown and tested in. Node 20's own modules only: it runs before `npm ci`.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const EXE = process.platform === 'win32' ? '.exe' : '';

/**
 * One entry per browser: the variable that names another one, names on the PATH, fixed places, Debian packages.
 * Google's own Chrome and Edge are left out on purpose: since version 137 they ignore --load-extension.
 */
export const BROWSERS = {
  chromium: {
    title: 'Chromium',
    variable: 'HEARD_CHROMIUM',
    names: ['chromium', 'chromium-browser'],
    places: () => [
      '/usr/bin/chromium',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...playwrightBrowsers(),
    ],
    debian: ['chromium', 'fonts-noto-color-emoji'],
    byHand: [
      'Debian:         sudo apt-get install chromium fonts-noto-color-emoji',
      'Ubuntu:         sudo snap install chromium',
      'anywhere else:  npx playwright install chromium',
    ],
  },
  firefox: {
    title: 'Firefox',
    variable: 'HEARD_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: () => [
      '/usr/bin/firefox-esr',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: ['firefox-esr'],
    byHand: [
      'Debian:         sudo apt-get install firefox-esr',
      'anywhere else:  https://www.mozilla.org/firefox/ (142 or newer)',
    ],
  },
};

/** Chromium builds that `npx playwright install chromium` has put on this machine, newest first. */
function playwrightBrowsers() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
  ];
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  return caches
    .filter((cache) => cache && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
        .flatMap((name) => inside.map((file) => join(cache, name, file))),
    );
}

/** Ubuntu's /usr/bin/chromium-browser can be a stub that only prints how to get the snap, so ask it. */
function answers(file) {
  if (process.platform === 'win32') return true; // there --version opens a window instead of answering
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of a browser that starts, or null.
 * @param {'chromium' | 'firefox'} kind
 * @throws when the variable names a file that is not a browser that starts
 */
export function findBrowser(kind) {
  const { title, variable, names, places } = BROWSERS[kind];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named) && answers(named)) return named;
    throw new Error(`${variable} is set to "${named}", which is not a ${title} that starts.`);
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name + EXE)));
  // Order of names matters more than order of folders: `chromium` before Ubuntu's `chromium-browser`.
  onPath.sort(
    (a, b) => names.findIndex((name) => a.endsWith(name + EXE)) - names.findIndex((name) => b.endsWith(name + EXE)),
  );
  return [...new Set([...onPath, ...places()])].find((file) => existsSync(file) && answers(file)) ?? null;
}

/** What a person must do when a browser is missing, in full sentences. */
export function howToGet(kind) {
  const { title, variable, byHand } = BROWSERS[kind];
  return [
    `Heard needs ${title}, and found none that starts on this machine. Install it by one of these, then run the same command again:`,
    ...byHand.map((line) => `    ${line}`),
    `or name the one you have:  ${variable}=/path/to/${kind}`,
    ...(kind === 'chromium'
      ? ["(Google Chrome and Edge won't do: since version 137 they load no extension from a folder.)"]
      : []),
  ].join('\n');
}
