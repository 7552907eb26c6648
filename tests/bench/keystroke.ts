import type { Page } from '@playwright/test';
import { builtExtension } from '@/scripts/tools/extension';
import { openChromium } from '@/scripts/tools/chromium';
import { buildPages } from '@/tests/pages/build';
import { servePages } from '@/tests/pages/routes';
import { longReply } from './texts';

const KEYS = 'we are looking into this right now ';

/**
 * Milliseconds of the page's main thread for each key typed behind `length` characters in X's editor, with Heard
 * and with the site switched off: what is between them is Heard's, its marks and its pill included.
 */
export async function mainThreadPerKey(length: number): Promise<{ on: number; off: number }> {
  const browser = await openChromium(await builtExtension('chrome'), false);
  try {
    await servePages(browser.context, () => {});
    const practice = (await buildPages()).find(({ site }) => site === 'x')!;
    const run = async (on: boolean) => {
      const worker = browser.context.serviceWorkers()[0]!;
      await worker.evaluate(`chrome.storage.local.set({ sites: { x: ${on} } })`);
      const page = await browser.context.newPage();
      await page.goto(practice.url);
      await page.click(practice.box);
      await page.keyboard.insertText(longReply(length, 2_000_000).trim());
      if (on) await page.getByTestId('pill').waitFor();
      const time = await perKey(page);
      await page.close();
      return time;
    };
    return { off: await run(false), on: await run(true) };
  } finally {
    await browser.close();
  }
}

async function perKey(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  await page.keyboard.type('warming up ', { delay: 120 });
  const before = await busy();
  // As fast as a quick writer, so that every key is read, judged and marked before the next.
  await page.keyboard.type(KEYS, { delay: 120 });
  return ((await busy()) - before) / KEYS.length;
}
