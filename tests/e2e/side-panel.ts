import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Heard } from './launch.ts';

/** The extension's own API, as code that is sent into the worker finds it. */
declare const chrome: typeof browser;

/**
 * The side panel that is being opened, as a page to look at and press in. Playwright's own connection does not
 * list side panels; a second one over the debugging port does, once the panel has loaded: one that is attached
 * to a panel just being opened never learns its address.
 */
export async function sidePanelOf(heard: Heard): Promise<{ panel: Page; detach(): Promise<void> }> {
  const worker = await heard.worker();
  const opened = () =>
    worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length);
  await expect.poll(opened).toBe(1);
  const [port] = (await readFile(join(heard.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const all = second.contexts()[0]!;
  const panel = all.pages().find((page) => page.url() === `${heard.origin}/sidepanel.html`);
  expect(panel, 'the side panel among the pages').toBeDefined();
  return { panel: panel!, detach: () => second.close() };
}
