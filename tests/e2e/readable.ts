import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules whose outcome depends on colours, and those where it depends on the width; the others are looked at once. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SIZES = ['target-size', 'scrollable-region-focusable'];

/**
 * What keeps somebody from reading `page`, in words: what axe finds in either scheme and at every width, and what is
 * wider than the window. The first of `widths` (CSS pixels) is the one that all rules are tried at.
 */
export async function problems(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  const look = async (at: string, rules?: string[]) => {
    // Without its legacy mode axe opens another page for each run.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    if (rules) axe.withRules(rules);
    for (const { id, nodes } of (await axe.analyze()).violations)
      for (const node of nodes) found.push(`${at}: ${id}: ${node.html} ${node.failureSummary}`);
  };
  for (const width of widths) {
    const first = width === widths[0];
    await page.setViewportSize({ width, height: 760 });
    await page.emulateMedia({ colorScheme: 'light' });
    // A chart follows its box a frame or two later.
    await page
      .waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth, null, { timeout: 5_000 })
      .catch(async () => found.push(`${width} px: ${await overflow(page)} px too wide`));
    await look(`${width} px, light`, first ? undefined : SIZES);
    if (!first) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    await look(`${width} px, dark`, COLOURS);
  }
  return found;
}

/** How far the page is wider than its window, in CSS pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
