import type { browser } from 'wxt/browser';
import { expect, pillText, test } from './fixture.ts';
import { openReview } from './review-page.ts';

/** The extension's own API, as code that is sent into the worker finds it. */
declare const chrome: typeof browser;

const SITES = ['x', 'facebook', 'yelp'] as const;
const DRAFT = 'Sorry if you waited.';

for (const site of SITES) {
  test.describe(site, () => {
    test('shows the pill by a reply, clear of every button, wherever the page is scrolled', async ({ practice }) => {
      const { page, it } = await practice(site);
      await page.locator(it.box).pressSequentially(it.rudeDraft);
      await expect.poll(() => pillText(page)).toMatch(/· \d/);
      const pill = page.getByTestId('pill');
      for (const [width, height, scroll] of [
        [1180, 800, 0],
        [1180, 420, 120],
        [420, 700, 60],
        [320, 560, 0],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.locator(it.box).scrollIntoViewIfNeeded();
        await page.evaluate((by) => window.scrollBy(0, by), scroll);
        // Placed in the frame after the scroll.
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        const place = await pill.boundingBox();
        if (!place) continue;
        const under = await page.evaluate(({ x, y, width, height }) => {
          const used: string[] = [];
          for (const element of document.querySelectorAll('button,[role="button"],input,a[href]')) {
            const rect = element.getBoundingClientRect();
            if (rect.width && rect.left < x + width && rect.right > x && rect.top < y + height && rect.bottom > y)
              used.push(element.outerHTML.slice(0, 80));
          }
          return used;
        }, place);
        expect(under, `at ${width}x${height}`).toEqual([]);
        expect(place.x >= 0 && place.y >= 0 && place.x + place.width <= width && place.y + place.height <= height).toBe(
          true,
        );
      }
      await page.setViewportSize({ width: 1180, height: 800 });
      await expect(pill).toBeVisible();
    });
  });
}

test.describe('the pill', () => {
  test('is reached and left by keys, and opens the panel without taking the caret out of the box', async ({
    practice,
    heard,
  }) => {
    const { page, it } = await practice('yelp');
    await page.keyboard.type(DRAFT);
    await expect(page.getByTestId('pill')).toBeVisible();
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    await page.keyboard.press('Alt+Shift+J');
    expect(await focused()).toBe('heard-pill');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('textarea');
    await page.getByTestId('pill').click();
    expect(await focused()).toBe('textarea');
    const panels = async () =>
      (await heard.worker()).evaluate(
        async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length,
      );
    await expect.poll(panels).toBe(1);
    await page.keyboard.type(' Bye.');
    await expect(page.locator(it.box)).toHaveValue(`${DRAFT} Bye.`);
  });

  test('stays where it is while a pointer is on it, whatever it says', async ({ practice }) => {
    const { page } = await practice('x');
    await page.keyboard.type(DRAFT);
    await expect.poll(() => pillText(page)).toContain('·');
    const pill = page.getByTestId('pill');
    const before = (await pill.boundingBox())!;
    await page.mouse.move(before.x + before.width - 4, before.y + before.height / 2);
    const said = await pillText(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Ok.');
    await expect.poll(() => pillText(page)).not.toBe(said);
    const now = (await pill.boundingBox())!;
    expect([now.x, now.y]).toEqual([before.x, before.y]);
    expect(now.width).toBeGreaterThanOrEqual(before.width);
  });

  test('cannot be read or pressed by the page, and tells it nothing of a press', async ({ practice }) => {
    const { page } = await practice('x');
    await page.keyboard.type(DRAFT);
    const pill = page.getByTestId('pill');
    await expect(pill).toBeVisible();
    expect(
      await pill.evaluate((host) => ({
        shadow: host.shadowRoot,
        text: host.textContent,
        names: host.getAttributeNames().sort(),
      })),
    ).toEqual({
      shadow: null,
      text: '',
      names: ['data-testid', 'style'],
    });
    await page.evaluate(() => {
      const counted = Object.assign(window, { heardClicks: 0 });
      document.addEventListener('click', () => (counted.heardClicks += 1));
    });
    await pill.click();
    expect(await page.evaluate(() => (window as unknown as { heardClicks: number }).heardClicks)).toBe(0);
  });

  test('hides while a dialog lies over the box, and follows the reply into it', async ({ practice }) => {
    const { page, desk } = await practice('x');
    await page.keyboard.type(DRAFT);
    await expect(page.getByTestId('pill')).toBeVisible();
    await page.locator('article [data-testid="reply"]').nth(1).click();
    await expect(page.getByRole('dialog').locator('[contenteditable="true"]')).toBeFocused();
    await page.keyboard.type('Hello Tom, you should have.');
    await desk.reads('Hello Tom, you should have.');
    expect((await desk.state()).exchange?.customer).toMatchObject({
      author: 'Tom Bakker',
      text: expect.stringMatching(/^Same here\. .*dead\.$/),
    });
    const [pill, dialog] = [await page.getByTestId('pill').boundingBox(), await page.getByRole('dialog').boundingBox()];
    expect(pill!.y).toBeGreaterThan(dialog!.y);
  });

  test('keeps its looks where the page allows no styles and no markup from scripts', async ({ heard }) => {
    const page = await openReview(heard, 'strict', '', undefined, {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'",
    });
    const refused: string[] = [];
    page.on('console', (line) => line.type() === 'error' && refused.push(line.text()));
    await page.click('#box');
    await page.keyboard.type(DRAFT);
    await expect.poll(() => pillText(page)).not.toBe('');
    expect((await page.getByTestId('pill').boundingBox())?.height).toBe(28);
    expect(refused).toEqual([]);
    await page.close();
  });
});
