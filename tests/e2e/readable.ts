import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** In its short form: it is sent into every page that is looked at, and the long one runs at half the speed. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The rules whose outcome depends on colours, and those where it depends on the width; the others are looked at once. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SIZES = ['target-size', 'scrollable-region-focusable'];

/**
 * What keeps somebody from reading `page`, in words: what axe finds in either scheme and at every width, and what is
 * wider than the window. The first of `widths` (CSS pixels) is the one that all rules are tried at.
 */
export async function problems(page: Page, widths: readonly number[]): Promise<string[]> {
  if (page.frames().length > 1) return ['a frame, which is not looked into'];
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found: string[] = [];
  const look = async (at: string, rules?: string[]) => {
    for (const what of await page.evaluate(violations, rules)) found.push(`${at}: ${what}`);
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

/** What `rules` find in the document, or all rules where none are named. Runs inside the page. */
async function violations(rules?: string[]): Promise<string[]> {
  const found = await (window as unknown as { axe: typeof axe }).axe.run({
    resultTypes: ['violations'],
    ...(rules && { runOnly: rules }),
  });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** How far the page is wider than its window, in CSS pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
