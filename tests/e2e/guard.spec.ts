import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { PracticePage } from '../pages/practice-page.ts';
import type { DeskOfPage } from './desk-of.ts';
import { deskOf, expect, type Heard, modelOf, serve, test } from './fixture.ts';

/** The extension's own API, as code that is sent into the worker finds it. */
declare const chrome: typeof browser;

const THREAT = 'We are sorry. If you do not delete this post, our lawyers will sue you.';
const HARMLESS = 'We are sorry that you waited. Ana will call you today before five.';
const GUARD = '[data-testid="guard"]';

async function write(page: Page, it: PracticePage, desk: DeskOfPage, text: string) {
  await page.locator(it.box).pressSequentially(text);
  await desk.reads(text);
  await expect
    .poll(async () => {
      const { review, reviewed, exchange } = await desk.state();
      return reviewed === exchange?.revision && review?.findings.some(({ severity }) => severity === 4);
    })
    .toBe(text === THREAT);
}

const posted = (page: Page, it: PracticePage, text: string) => page.locator(it.posted).filter({ hasText: text });
const setGuard = async (heard: Heard, on: boolean) =>
  (await heard.worker()).evaluate((on) => chrome.storage.local.set({ 'post-guard': on }), on);

for (const site of ['x', 'facebook', 'yelp'] as const) {
  test.describe(`${site}: the guard`, () => {
    test('holds a post with a threat once, and lets the user edit', async ({ practice }) => {
      const { page, it, desk } = await practice(site);
      await write(page, it, desk, THREAT);
      await page.click(it.submit);
      await expect(page.locator(GUARD)).toBeVisible();
      await expect(posted(page, it, THREAT)).toHaveCount(0);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('heard-guard');
      expect(await modelOf(page)).toBe(THREAT);
      // The focus is on Edit.
      await page.keyboard.press('Enter');
      await expect(page.locator(GUARD)).toHaveCount(0);
      expect(await page.locator(it.box).evaluate((box) => box.contains(document.activeElement))).toBe(true);
      expect(await modelOf(page)).toBe(THREAT);
      await page.click(it.submit);
      await expect(posted(page, it, THREAT)).toHaveCount(1);
      await expect(page.locator(GUARD)).toHaveCount(0);
    });

    test('posts anyway when told to, and once', async ({ practice }) => {
      const { page, it, desk } = await practice(site);
      await write(page, it, desk, THREAT);
      await page.click(it.submit);
      await expect(page.locator(GUARD)).toBeVisible();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(posted(page, it, THREAT)).toHaveCount(1);
      await expect(page.locator(GUARD)).toHaveCount(0);
    });

    test('holds what is posted by keys, and goes back on Escape', async ({ practice }) => {
      const { page, it, desk } = await practice(site);
      await write(page, it, desk, THREAT);
      const post = async () => {
        if (site === 'yelp') {
          await page.focus(it.submit);
          await page.keyboard.press('Enter');
        } else await page.keyboard.press(site === 'x' ? 'Control+Enter' : 'Enter');
      };
      await post();
      await expect(page.locator(GUARD)).toBeVisible();
      await expect(posted(page, it, THREAT)).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(page.locator(GUARD)).toHaveCount(0);
      expect(await modelOf(page)).toBe(THREAT);
      await post();
      await expect(posted(page, it, THREAT)).toHaveCount(1);
    });

    test('holds a post pressed right behind the last key until it is read, and lets a harmless one go by itself', async ({
      practice,
    }) => {
      for (const [text, held] of [
        [THREAT, true],
        [HARMLESS, false],
      ] as const) {
        const { page, it } = await practice(site);
        // Not key by key: nothing of it has been read when Post is pressed.
        await page.keyboard.insertText(text);
        if (site === 'facebook') await page.keyboard.press('Enter');
        else await page.click(it.submit);
        await expect(page.locator(GUARD)).toHaveCount(held ? 1 : 0);
        await expect(posted(page, it, text)).toHaveCount(held ? 0 : 1);
        if (!held) await expect(page.locator(GUARD)).toHaveCount(0);
      }
    });

    test('holds nothing else', async ({ practice, heard }) => {
      const harmless = await practice(site);
      await write(harmless.page, harmless.it, harmless.desk, HARMLESS);
      await harmless.page.click(harmless.it.submit);
      await expect(posted(harmless.page, harmless.it, HARMLESS)).toHaveCount(1);

      // Every other press goes through, a line break as well.
      const { page, it, desk } = await practice(site);
      await write(page, it, desk, THREAT);
      await page.keyboard.press('Shift+Enter');
      await page.locator('input[type="search"], [data-testid="SearchBox_Search_Input"]').first().click();
      await page.mouse.click(2, 400);
      await expect(page.locator(GUARD)).toHaveCount(0);

      await setGuard(heard, false);
      const off = await practice(site);
      await write(off.page, off.it, off.desk, THREAT);
      await off.page.click(off.it.submit);
      await expect(posted(off.page, off.it, THREAT)).toHaveCount(1);
      await setGuard(heard, true);
    });
  });
}

test('a Post button inside a frame is held as well', async ({ heard }) => {
  const inner = `<form onsubmit="event.preventDefault(); parent.posts++"><textarea aria-label="Your response"></textarea><button>Post</button></form>`;
  const url = 'https://biz.yelp.com/reviews/framed-post';
  await serve(
    heard.context,
    url,
    `<!doctype html><meta charset="utf-8"><script>window.posts = 0</script><li data-review-id="r"><a href="/user_details?userid=1">Ana B.</a>
    <div role="img" aria-label="1 star rating"></div><p lang="en">The soup was cold and nobody came.</p>
    <div><iframe title="Your response" srcdoc='${inner}'></iframe></div></li>`,
  );
  const page = await heard.context.newPage();
  await page.goto(url);
  const frame = page.frameLocator('iframe');
  await frame.locator('textarea').click();
  await page.keyboard.type(THREAT);
  await deskOf(heard, page).reads(THREAT);
  await frame.locator('button').click();
  await expect(page.locator(GUARD)).toBeVisible();
  expect(await page.evaluate('posts')).toBe(0);
  await page.keyboard.press('Escape');
  await frame.locator('button').click();
  await expect.poll(() => page.evaluate('posts')).toBe(1);
  await page.close();
});
