import { expect, type Page, test as base } from '@playwright/test';
import type { PracticePage } from '../pages/practice-page.ts';
import { type DeskOfPage, deskOf, OFTEN } from './desk-of.ts';
import { type Heard, launchHeard } from './launch.ts';

export { deskOf, modelOf, pillText } from './desk-of.ts';
export { EXTENSION, type Heard, serve } from './launch.ts';
export { expect };

interface Fixtures {
  /** Opens a practice page with its reply box open and focused. */
  practice(site: PracticePage['site']): Promise<{ page: Page; it: PracticePage; desk: DeskOfPage }>;
}

export const test = base.extend<Fixtures, { heard: Heard }>({
  heard: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern to see what a fixture needs
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
      await expect.poll(async () => (await desk.state()).status, OFTEN).toBe('open');
      return { page, it, desk };
    });
    for (const page of opened) await page.close();
    expect(heard.left.splice(0), 'requests that left the browser').toEqual([]);
  },
});
