import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import type { Heard } from './launch.ts';

/**
 * The side panel as a page to look at and press in. Playwright's own connection does not list side panels; a
 * second one over the debugging port does.
 */
export async function sidePanelOf(heard: Heard): Promise<{ panel: Page; detach(): Promise<void> }> {
  const [port] = (await readFile(join(heard.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const second: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const panel = () =>
    second
      .contexts()[0]!
      .pages()
      .find((page) => page.url() === `${heard.origin}/sidepanel.html`);
  // Looked for again and again, as a page that is just being opened has no address yet.
  await expect.poll(() => panel() !== undefined).toBe(true);
  return { panel: panel()!, detach: () => second.close() };
}
