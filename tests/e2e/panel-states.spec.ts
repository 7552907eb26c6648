import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { STATES } from '../gallery/states.ts';
import { showState } from '../gallery/wires.ts';
import { expect, test } from './fixture.ts';

/** CSS pixels: a side panel as it opens, and as narrow as one gets. */
const WIDTHS = [360, 280];
const SCHEMES = ['light', 'dark'] as const;

/** The rules whose outcome depends on colours and widths; the others are looked at once. */
const LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** What axe finds wrong in `page`, in either scheme and at either width, in words. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 720 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      // Without its legacy mode axe opens another page for each run.
      const axe = new AxeBuilder({ page }).setLegacyMode();
      if (width !== WIDTHS[0] || colorScheme !== SCHEMES[0]) axe.withRules(LOOKS);
      for (const { id, nodes } of (await axe.analyze()).violations) {
        for (const node of nodes) found.push(`${width} px, ${colorScheme}: ${id}: ${node.html} ${node.failureSummary}`);
      }
    }
  }
  return found;
}

/** How far the page is wider than its window, in CSS pixels. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const state of STATES) {
  test(`the panel's state "${state.id}" can be read by everybody`, async ({ heard }) => {
    const page = await heard.context.newPage();
    await page.setViewportSize({ width: 360, height: 720 });
    // What appears is measured once it has appeared.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await showState(page, heard.origin, state);
    expect(await violations(page)).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 720 });
      expect(await overflow(page), `overflow at ${width} px`).toBeLessThanOrEqual(0);
    }
    await page.close();
  });
}

test('the settings can be read by everybody', async ({ heard }) => {
  const page = await heard.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${heard.origin}/options.html`);
  await page.getByTestId('kept-all').click();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByTestId('erase').click();
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test('a panel zoomed to 200% shows everything', async ({ heard }) => {
  const page = await heard.context.newPage();
  // 360 px wide at 200% is 180 CSS pixels.
  await page.setViewportSize({ width: 180, height: 360 });
  for (const id of ['findings', 'no-site', 'no-message', 'apply-failed']) {
    await showState(page, heard.origin, STATES.find((state) => state.id === id)!);
    expect(await overflow(page), id).toBeLessThanOrEqual(0);
  }
  await page.close();
});
