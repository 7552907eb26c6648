import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findBrowser } from '@/scripts/setup/browsers.mjs';
import { buildPages, type PracticePage } from '../pages/build.ts';
import { servePages } from '../pages/routes.ts';

/** The built extension; another build can be named for trying things out. */
export const EXTENSION = resolve(process.env.HEARD_BUILD ?? '.output/chrome-mv3');

/** Keeps Chromium's own services quiet, so that every request that is seen is somebody's of ours; port 9 answers nobody. */
const SILENT = [
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints',
  '--gaia-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
];
/** No guessing ahead which address will be wanted, no autofill, no sign-in. */
const QUIET = {
  net: { network_prediction_options: 2 },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  signin: { allowed: false, allowed_on_next_startup: false },
};

/** Where Chromium looks for its spelling dictionary as soon as one types; it has no switch for that. */
const DICTIONARY = 'redirector.gvt1.com:443';

/** The browser with the extension, for all tests of a file. */
export interface Heard {
  context: BrowserContext;
  pages: Record<PracticePage['site'], PracticePage>;
  /** `chrome-extension://…` */
  origin: string;
  /** The folder of the profile; its DevToolsActivePort tells where to attach to a side panel. */
  profile: string;
  worker(): Promise<Worker>;
  /** Every address that was asked for and is none of ours. */
  left: string[];
}

/** Starts a browser with the extension, or a changed copy of it, and a fresh profile. */
export async function launchHeard(extension = EXTENSION): Promise<{ heard: Heard; close(): Promise<void> }> {
  const left: string[] = [];
  const proxy = await refusingProxy(left);
  const profile = await mkdtemp(join(tmpdir(), 'heard-e2e-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(QUIET));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium') ?? undefined,
    headless: true,
    // The runner's own folder for downloads is emptied after each test, and this browser outlives a test.
    downloadsPath: join(profile, 'downloads'),
    // Chromium has no sandbox for root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1180, height: 800 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--remote-debugging-port=0',
      ...SILENT,
      // Whatever is not fulfilled by the test goes here, also what no page asked for: nothing can leave unseen.
      `--proxy-server=http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    ],
  });
  await servePages(context, (url) => left.push(url));
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const pages = Object.fromEntries((await buildPages()).map((page) => [page.site, page])) as Heard['pages'];
  return {
    heard: { context, pages, origin: (await worker()).url().split('/').slice(0, 3).join('/'), profile, worker, left },
    async close() {
      await context.close();
      proxy.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Serves `html` under `url` to every page of the browser. */
export async function serve(
  context: BrowserContext,
  url: string,
  html: string,
  headers: Record<string, string> = {},
): Promise<void> {
  await context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html, headers }));
}

async function refusingProxy(seen: string[]): Promise<Server> {
  const proxy = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    if (request.url !== DICTIONARY) seen.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return proxy;
}
