import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, chromium, expect, type BrowserContext, type Page, type Worker } from '@playwright/test';
import type { EditOutcome } from '@/lib/desk/messages';
import type { DeskState } from '@/lib/desk/state';
import type { TextEdit } from '@/lib/types';
import { buildPages, type PracticePage } from '../pages/build.ts';
import { servePages } from '../pages/routes.ts';

export { expect };

/** The built extension; another build can be named for trying things out. */
export const EXTENSION = resolve(process.env.HEARD_BUILD ?? '.output/chrome-mv3');
const CHROMIUM = process.env.HEARD_CHROMIUM ?? '/usr/bin/chromium';

/** Keeps Chromium's own services quiet, so that every request that is seen is somebody's of ours; port 9 answers nobody. */
const SILENT = [
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints',
  '--gaia-url=http://127.0.0.1:9/', '--component-updater=url-source=http://127.0.0.1:9/',
];
/** No guessing ahead which address will be wanted, no autofill, no sign-in. */
const QUIET = { net: { network_prediction_options: 2 }, autofill: { profile_enabled: false, credit_card_enabled: false }, signin: { allowed: false, allowed_on_next_startup: false } };

/** Where Chromium looks for its spelling dictionary as soon as one types; it has no switch for that. */
const DICTIONARY = 'redirector.gvt1.com:443';

declare const chrome: any;

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

interface Fixtures {
  /** Opens a practice page with its reply box open and focused. */
  practice(site: PracticePage['site']): Promise<{ page: Page; it: PracticePage; desk: DeskOfPage }>;
}

/** Starts a browser with the extension and a fresh profile. */
export async function launchHeard(): Promise<{ heard: Heard; close(): Promise<void> }> {
  const left: string[] = [];
  const proxy = await refusingProxy(left);
  const profile = await mkdtemp(join(tmpdir(), 'heard-e2e-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(QUIET));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    // Chromium has no sandbox for root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1180, height: 800 },
    args: [
      `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`, '--no-first-run', '--remote-debugging-port=0', ...SILENT,
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

export const test = base.extend<Fixtures, { heard: Heard }>({
  heard: [
    async ({}, use) => {
      const { heard, close } = await launchHeard();
      await use(heard);
      await close();
    },
    { scope: 'worker' },
  ],

  context: async ({ heard }, use) => use(heard.context),

  practice: async ({ heard }, use) => {
    const opened: Page[] = [];
    await use(async (site) => {
      const it = heard.pages[site];
      const page = await heard.context.newPage();
      opened.push(page);
      await page.goto(it.url);
      if (it.open) await page.click(it.open);
      await page.click(it.box);
      const desk = deskOf(heard, page);
      await expect.poll(async () => (await desk.state()).status).toBe('open');
      return { page, it, desk };
    });
    for (const page of opened) await page.close();
    expect(heard.left.splice(0), 'requests that left the browser').toEqual([]);
  },
});

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

export type DeskOfPage = ReturnType<typeof deskOf>;

/** Serves `html` under `url` to every page of the browser. */
export async function serve(context: BrowserContext, url: string, html: string): Promise<void> {
  await context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
}

/** Talks to the page script of `page` as the panel does. */
export function deskOf(heard: Heard, page: Page) {
  let known: number | undefined;
  const tab = async () => {
    if (known !== undefined) return known;
    const url = page.url();
    await page.bringToFront();
    known = await (await heard.worker()).evaluate(async (url) => (await chrome.tabs.query({ url: url.split(/[?#]/)[0] + '*', active: true }))[0].id as number, url);
    return known!;
  };

  async function ask<T>(type: string, data: unknown): Promise<T> {
    const answer = await (await heard.worker()).evaluate(
      async ([tab, type, data]) => {
        const { res, err } = await chrome.tabs.sendMessage(tab, { id: 1, type, data, timestamp: 0 });
        return { res, err: err?.message as string | undefined };
      },
      [await tab(), type, data] as const,
    );
    if (answer.err !== undefined) throw new Error(answer.err);
    return answer.res as T;
  }

  async function state(): Promise<DeskState> {
    return (await heard.worker()).evaluate(
      (tab) =>
        new Promise<DeskState>((resolve, reject) => {
          const port = chrome.tabs.connect(tab, { name: 'desk' });
          port.onMessage.addListener((state: DeskState) => {
            resolve(state);
            port.disconnect();
          });
          port.onDisconnect.addListener(() => reject(new Error(chrome.runtime.lastError?.message ?? 'no page script')));
        }),
      await tab(),
    );
  }

  return {
    tab,
    state,
    ask,
    /** Makes the edits of `draft`, by default the one that stands in the box. */
    async apply(edits: TextEdit[], draft?: string): Promise<EditOutcome> {
      const { exchange } = await state();
      return ask('applyEdits', { draft: draft ?? exchange?.draft ?? '', revision: exchange?.revision ?? 0, edits });
    },
    /** Waits until the page script has read `draft`. */
    async reads(draft: string) {
      await expect.poll(async () => (await state()).exchange?.draft).toBe(draft);
    },
  };
}

/** The text as the page's own editor holds it. */
export function modelOf(page: Page): Promise<string> {
  return page.evaluate(() => (window as unknown as { __model(): string }).__model());
}

/** What the pill says. Its shadow root is closed to pages, so it is read through the debugger. */
export async function pillText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const find = (node: typeof root): typeof root | null => {
      if (node.localName === 'heard-pill') return node;
      for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
        const found = find(child);
        if (found) return found;
      }
      return null;
    };
    const texts = (node: typeof root): string => (node.localName === 'style' ? '' : node.nodeType === 3 ? node.nodeValue : [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(texts).join(''));
    const pill = find(root);
    return pill ? texts(pill) : '';
  } finally {
    await session.detach();
  }
}
