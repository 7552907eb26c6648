import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { deskOf, expect, test } from './fixture.ts';
import { launchHeard } from './launch.ts';

/** The extension's own API, as code that is sent into the worker finds it. */
declare const chrome: typeof browser;

/** Presses the button of the note, whose shadow root is closed to pages, at the place where the debugger finds it. */
async function closeNote(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const find = (node: typeof root): typeof root | undefined =>
    node.localName === 'heard-note' ? node : [...(node.children ?? [])].map(find).find(Boolean);
  const inside = find(root)!.shadowRoots![0]!;
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: inside.nodeId, selector: 'button' });
  const { model } = await session.send('DOM.getBoxModel', { nodeId });
  const [left, top, right, , , bottom] = model.content;
  await page.mouse.click((left! + right!) / 2, (top! + bottom!) / 2);
  await session.detach();
}

// Reloading the extension would end it for all other tests, so this one has a browser of its own.
test('the page script ends quietly when the extension is reloaded under it', async () => {
  const { heard, close } = await launchHeard();
  const { url, box } = heard.pages.yelp;
  const page = await heard.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  await page.goto(url);
  await page.click(heard.pages.yelp.open!);
  await page.click(box);
  await page.keyboard.type('Sorry if you waited.');
  await deskOf(heard, page).reads('Sorry if you waited.');
  await expect(page.getByTestId('pill')).toBeVisible();

  // Not before the answer is out: nobody would be left to give it.
  await (await heard.worker()).evaluate(() => void setTimeout(() => chrome.runtime.reload()));
  await page.bringToFront();
  await page.keyboard.type(' And so on.');
  await expect(page.getByTestId('pill')).toHaveCount(0);
  await expect(page.locator(box)).toHaveValue('Sorry if you waited. And so on.');
  // It says so once, and is gone when it is pressed away; nothing of ours is left then.
  await expect(page.locator('heard-note')).toHaveCount(1);
  await page.keyboard.type(' Goodbye.');
  await expect(page.locator('heard-note')).toHaveCount(1);
  await closeNote(page);
  await expect(page.locator('heard-note')).toHaveCount(0);
  expect(errors).toEqual([]);

  await close();
});
