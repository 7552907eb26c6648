import type { Locator, Page } from '@playwright/test';
import { expect, type Heard } from './fixture.ts';

/** Opens a view of the practice page, with nothing practised before unless told to `keep` it. */
export async function openPractice(heard: Heard, hash = '', keep = false): Promise<Page> {
  const page = await heard.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (!keep) {
    // Any page of the extension has its databases.
    await page.goto(`${heard.origin}/licences.txt`);
    await page.evaluate(forget);
  }
  await page.goto(`${heard.origin}/practice.html${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** Runs inside the page. */
async function forget(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('practice');
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error!));
  });
}

/** Presses Tab until `wanted` has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let i = 0; i < 120; i++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${wanted}`);
}

export { seed } from './practice-seed.ts';
