import type { BrowserContext, Page } from '@playwright/test';
import type { PracticePage } from '@/tests/pages/practice-page';

/** Opens a practice page, opens its reply box and types the rude draft as a person would, key by key. */
export async function typeRudeDraft(context: BrowserContext, practice: PracticePage): Promise<Page> {
  const page = await context.newPage();
  await page.goto(practice.url);
  if (practice.open) await page.click(practice.open);
  await page.click(practice.box);
  await page.locator(practice.box).pressSequentially(practice.rudeDraft);
  return page;
}

/** Presses Heard's pill beside the reply box: it opens the panel. */
export async function pressPill(page: Page): Promise<void> {
  await page.getByTestId('pill').click();
}

/** What stands in the reply box as the site's own editor holds it. */
export async function replyInBox(page: Page): Promise<string> {
  return page.evaluate(() => (window as unknown as { __model(): string }).__model());
}
