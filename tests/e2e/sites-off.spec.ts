import { expect, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { deskOf, OFTEN } from './desk-of.ts';
import { launchGranted } from './granted.ts';
import type { Heard } from './launch.ts';
import { focusBox, hostOf, openSitePage, sitePages } from './site-pages.ts';

/** The extension's own API, as code that is sent into the worker finds it. */
declare const chrome: typeof browser;

const PAGES = sitePages();

let heard: Heard;
let close: () => Promise<void>;

test.beforeAll(async () => {
  ({ heard, close } = await launchGranted([...new Set(PAGES.map(hostOf))]));
});
test.afterAll(() => close());

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
    await openSitePage(page, it);
    const desk = deskOf(heard, page);
    const status = async () => (await desk.state().catch(() => null))?.status ?? 'none';
    await expect.poll(async () => ['off', 'none'].includes(await status()), { message: name, ...OFTEN }).toBe(true);
    for (const { box } of boxes) await focusBox(page, box);
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
