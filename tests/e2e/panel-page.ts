import type { Page } from '@playwright/test';
import { expect, type Heard } from './fixture.ts';

/** The panel as a page of its own, on the reply that is open in `tab`; `before` runs in it before its own scripts. */
export async function panelOn(heard: Heard, tab: number, before?: { run: (of: string) => void; of: string }) {
  const panel = await heard.context.newPage();
  if (before) await panel.addInitScript(before.run, before.of);
  await panel.goto(`${heard.origin}/sidepanel.html?tab=${tab}`);
  await expect(panel.getByTestId('verdict')).toBeVisible();
  return panel;
}

/** What is in sight of the parts with this test id. */
export const inSight = (panel: Page, id: string) => panel.locator(`[data-testid=${id}]:visible`);

/** What is stored under `key` on this machine, as the extension's own `page` reads it. */
export const stored = <T>(page: Page, key: string): Promise<T | null> =>
  page.evaluate(async (key) => ((await chrome.storage.local.get(key))[key] as never) ?? null, key);

/** Forgets every setting. */
export const forgetSettings = (page: Page): Promise<void> => page.evaluate(() => chrome.storage.local.clear());

/** The extension's own API in its pages. */
declare const chrome: {
  storage: { local: { clear(): Promise<void>; get(key: string): Promise<Record<string, unknown>> } };
};
