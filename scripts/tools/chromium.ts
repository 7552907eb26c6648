import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findBrowser, howToGet } from '../setup/browsers.mjs';
import { ROOT } from './root';

/** Milliseconds. A slow machine is no reason to give up: typing a reply key by key can take a minute there. */
const PATIENCE = 180_000;

export interface OpenChromium {
  context: BrowserContext;
  /** The extension's id, i.e. the host of its pages. */
  id: string;
  /** The side panel as an ordinary page, once it is open. */
  panel(): Promise<Page>;
  close(): Promise<void>;
}

/** The debugging port that Chromium chose, from the file it writes into its profile. */
function debuggingPort(profile: string): number {
  const file = join(profile, 'DevToolsActivePort');
  if (!existsSync(file)) throw new Error('Chromium did not say on which port it can be reached.');
  return Number(readFileSync(file, 'utf8').split('\n')[0]);
}

/** Whether a side panel is open, by the word of the extension itself. */
async function hasPanel(context: BrowserContext): Promise<boolean> {
  const [worker] = context.serviceWorkers();
  const asked = "chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((open) => open.length > 0)";
  return (await worker?.evaluate<boolean>(asked)) ?? false;
}

/**
 * Starts Chromium with the built extension and a fresh profile.
 * @param headed whether a person looks on: real window, no signs of automation
 * @param size of the window, `width,height` in pixels
 */
export async function openChromium(extension: string, headed: boolean, size = '1360,860'): Promise<OpenChromium> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToGet('chromium'));
  // In the project, not in the system's temporary folder: a Chromium from a snap has a temporary folder of its own.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const profile = mkdtempSync(join(ROOT, '.cache/chromium-'));
  const forget = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  // Also when a person ends it with Ctrl+C.
  process.once('exit', forget);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !headed,
    // Chromium refuses to run its sandbox as root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    ...(headed && { ignoreDefaultArgs: ['--enable-automation'] }),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
      `--window-size=${size}`,
      ...(headed ? ['--test-type'] : []),
    ],
  });
  context.setDefaultTimeout(PATIENCE);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;

  let second: Browser | null = null;
  return {
    context,
    id,
    // Playwright's own connection doesn't list side panels; a second one over the debugging port does. One that attaches
    // to a panel just being opened never learns its address, so the browser is asked first whether there is one, and
    // what was attached too early is attached anew.
    async panel() {
      for (const end = Date.now() + PATIENCE; Date.now() < end; await delay(50)) {
        if (!(await hasPanel(context))) continue;
        second ??= await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort(profile)}`);
        const all = second.contexts()[0]!;
        all.setDefaultTimeout(PATIENCE);
        const panel = all.pages().find((page) => page.url().startsWith(`chrome-extension://${id}/sidepanel.html`));
        if (panel) return panel;
        await second.close();
        second = null;
      }
      throw new Error('the side panel did not open');
    },
    async close() {
      await second?.close().catch(() => {});
      await context.close().catch(() => {});
      forget();
    },
  };
}
