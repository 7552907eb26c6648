import { DESK_PORT } from '@/lib/desk/messages';
import type { DeskState } from '@/lib/desk/state';
import { buildPages } from '@/tests/pages/build';
import { servePages } from '@/tests/pages/routes';
import { pressPill } from '@/scripts/demo/practice';
import { openChromium } from '@/scripts/tools/chromium';
import { builtExtension } from '@/scripts/tools/extension';
import { longReply } from './texts';

/** Milliseconds since 1970 at the last key pressed in the page, and at which the panel has drawn the review of a draft that ends with `end`. */
declare global {
  interface Window {
    pressed: number;
    shown(end: string): Promise<number>;
  }
}
declare const chrome: {
  tabs: {
    query(which: { active: true; currentWindow: true }): Promise<{ id: number }[]>;
    connect(tab: number, as: { name: string }): { onMessage: { addListener(hear: (state: DeskState) => void): void } };
  };
};

const KEYS = 'we are looking into this';

/**
 * Milliseconds from a key pressed in X's editor to the panel's marked draft, in the built extension and the real
 * side panel: the debounce, both ways between page and worker, the review and the drawing are all in it.
 */
export async function keystrokeToPanel(length: number): Promise<number[]> {
  const browser = await openChromium(await builtExtension('chrome'), false);
  try {
    await servePages(browser.context, () => {});
    const practice = (await buildPages()).find(({ site }) => site === 'x')!;
    const page = await browser.context.newPage();
    await page.goto(practice.url);
    await page.click(practice.box);
    await page.keyboard.insertText(longReply(length, 2_000_000).trim());
    await page.evaluate(() => {
      document.addEventListener('keydown', () => (window.pressed = performance.timeOrigin + performance.now()), true);
    });
    await pressPill(page);
    const panel = await browser.panel();
    await panel.getByTestId('draft').waitFor();
    await panel.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      let state: DeskState | null = null;
      let look = () => {};
      // Hears what the panel hears; a state that holds the review of its own draft is waited for, and then its drawing.
      chrome.tabs.connect(tab!.id, { name }).onMessage.addListener((pushed) => {
        state = pushed;
        look();
      });
      window.shown = (end) =>
        new Promise((resolve) => {
          look = () => {
            if (state?.reviewed !== state?.exchange?.revision || !state?.exchange?.draft.trimEnd().endsWith(end))
              return;
            look = () => {};
            requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
          };
          look();
        });
    }, DESK_PORT);

    await page.click(practice.box);
    await page.keyboard.press('Control+End');
    const times: number[] = [];
    let typed = '';
    for (const key of KEYS) {
      typed += key;
      if (key === ' ') {
        await page.keyboard.press(key);
        continue;
      }
      const shown = panel.evaluate((end) => window.shown(end), typed);
      await page.keyboard.press(key);
      times.push((await shown) - (await page.evaluate(() => window.pressed)));
    }
    return times;
  } finally {
    await browser.close();
  }
}
