import { expect, type Page, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { DeskState } from '@/lib/desk/state';
import { deskOf } from './desk-of.ts';
import { launchGranted } from './granted.ts';
import type { Heard } from './launch.ts';
import { type SitePage, sitePages } from './site-pages.ts';

/** The extension's own API, as code that is sent into the worker finds it. */
declare const chrome: typeof browser;

const PAGES = sitePages();
const hostOf = ({ url }: SitePage) => new URL(url).hostname;

test.describe.configure({ mode: 'serial' });

let heard: Heard;
let close: () => Promise<void>;

test.beforeAll(async () => {
  ({ heard, close } = await launchGranted([...new Set(PAGES.map(hostOf))]));
});

/** Opens `it` under its address. */
async function open(page: Page, it: SitePage) {
  await page.unrouteAll();
  await page.route(
    (url) => url.href === it.url,
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: it.html }),
  );
  await page.goto(it.url);
}

test.afterAll(() => close());

/** Puts the focus into a box, also into one that only a script reaches. */
const focus = (page: Page, box: string) =>
  page.evaluate((box) => {
    (document.activeElement as HTMLElement | null)?.blur();
    const found = document.querySelector<HTMLElement>(box);
    if (!found) throw new Error(`${box} is not on ${location.href}`);
    found.focus();
  }, box);

/** What the page script says, or null where none runs. */
const stateOf = (desk: ReturnType<typeof deskOf>): Promise<DeskState | null> => desk.state().catch(() => null);

test('each box of each site is what it is in a real browser, and answers the message it answers', async () => {
  test.slow();
  const page = await heard.context.newPage();
  for (const it of PAGES) {
    const { name, boxes } = it;
    await open(page, it);
    const desk = deskOf(heard, page);
    const isOurs = ({ kind }: SitePage['boxes'][number]) => kind === 'reply' || kind === 'private';
    for (const { box, kind } of boxes.filter((each) => !isOurs(each))) {
      await focus(page, box);
      const state = await stateOf(desk);
      expect(state?.status ?? 'none', `${name} ${box} is ${kind}`).not.toBe('open');
    }
    for (const { box, kind, customer } of boxes.filter(isOurs)) {
      await focus(page, box);
      await expect.poll(async () => (await stateOf(desk))?.status, { message: `${name} ${box}` }).toBe('open');
      const state = (await stateOf(desk))!;
      expect.soft(state.private, `${name} ${box}`).toBe(kind === 'private');
      if (customer === undefined) continue;
      const found = state.exchange!.customer;
      expect
        .soft(found && { text: found.text, author: found.author }, `${name} ${box}`)
        .toEqual(customer && { text: customer.text, author: customer.author });
    }
  }
  await page.close();
});

test('with Heard off for a site nothing at all changes on its pages', async () => {
  test.slow();
  const ids = Object.fromEntries(
    PAGES.flatMap((each) => [
      [each.site, false],
      [hostOf(each), false],
    ]),
  );
  await (await heard.worker()).evaluate((sites) => chrome.storage.local.set({ sites }), ids);
  const page = await heard.context.newPage();
  for (const it of PAGES) {
    const { html, name, boxes } = it;
    await open(page, it);
    const desk = deskOf(heard, page);
    const status = async () => (await stateOf(desk))?.status ?? 'none';
    await expect.poll(async () => ['off', 'none'].includes(await status()), { message: name }).toBe(true);
    for (const { box } of boxes) await focus(page, box);
    const same = await page.evaluate(
      (html) =>
        document.documentElement.outerHTML ===
        new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      html,
    );
    expect(same, `${name} is as it was served`).toBe(true);
    expect(['off', 'none'], name).toContain(await status());
  }
  await page.close();
});
