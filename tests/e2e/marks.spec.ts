import type { browser } from 'wxt/browser';
import type { Page } from '@playwright/test';
import { buildEditorPages } from '../pages/build.ts';
import { expect, type Heard, serve, test } from './fixture.ts';
import { piercing } from './piercing.ts';

/** The extension's own API, as code that is sent into the worker finds it. */
declare const chrome: typeof browser;

const DRAFT = 'Sorry if you waited. You should have called us, or our lawyers will sue you.';
const store = async (heard: Heard, values: Record<string, unknown>) =>
  (await heard.worker()).evaluate((values) => chrome.storage.local.set(values), values);

/** The marked words in the box's own document, by severity. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow;
    const view = (frame ?? window) as Window & typeof globalThis;
    return [...view.CSS.highlights]
      .filter(([name]) => name.startsWith('heard-'))
      .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString()));
  });

test.describe('marks in the box', () => {
  test.afterEach(({ heard }) => store(heard, { 'page-marks': true, sites: {} }));

  for (const editor of [
    'draft',
    'lexical',
    'slate',
    'quill',
    'prosemirror',
    'ckeditor',
    'tinymce',
    'shadow-open',
    'shadow-closed',
    'frame',
  ])
    test(`${editor}: words are marked, and its markup stays as it was to the byte`, async ({ heard }) => {
      await store(heard, { 'page-marks': false });
      const it = (await buildEditorPages()).find((page) => page.editor === editor)!;
      await serve(heard.context, it.url, it.html);
      const page = await heard.context.newPage();
      await page.goto(it.url);
      await page.waitForFunction('window.__editor !== undefined');
      const { x, y } = await page.evaluate(() => window.__editor.middle());
      await page.mouse.click(x, y);
      await expect(page.getByTestId('pill')).toBeVisible();
      await page.keyboard.type(DRAFT);
      await expect.poll(() => piercing(page, 'heard-pill')).toContain('·');
      expect(await marked(page)).toEqual([]);
      const before = await page.evaluate(() => window.__editor.markup());

      await store(heard, { 'page-marks': true });
      await expect.poll(() => marked(page)).toContain('You should have called');
      expect(await page.evaluate(() => window.__editor.markup())).toBe(before);

      // New nodes in the place of the old ones, as editors make them.
      await page.evaluate(() => window.__editor.set(['You should have called us.']));
      await expect.poll(() => marked(page)).toEqual(['You should have called']);
      await store(heard, { sites: { yelp: false } });
      await expect.poll(() => marked(page)).toEqual([]);
      await page.close();
    });

  test('a field gets its marks from a pane over it', async ({ heard, practice }) => {
    const { page, it, desk } = await practice('yelp');
    await page.locator(it.box).pressSequentially(DRAFT);
    await desk.reads(DRAFT);
    await expect.poll(() => piercing(page, 'heard-marks', 'data-severity')).toContain('You should have called');
    const [pane, box] = await page.evaluate((box) => {
      const rect = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().toJSON() as DOMRect;
      return [getComputedStyle(document.querySelector('heard-marks')!).pointerEvents, rect(box)] as const;
    }, it.box);
    expect(pane).toBe('none');
    expect(box.width).toBeGreaterThan(0);
    await store(heard, { 'page-marks': false });
    await expect(page.locator('heard-marks')).toHaveCount(0);
  });
});
