import { deskOf, expect, type Heard, modelOf, test } from './fixture.ts';
import { openReview } from './review-page.ts';

const SITES = ['x', 'facebook', 'yelp'] as const;
const DRAFT = 'Sorry if you waited.';

/** Ends the extension's worker as the browser does when it needs the memory. */
async function endWorker(heard: Heard) {
  const own = await heard.context.newPage();
  await own.goto(`${heard.origin}/manifest.json`);
  const session = await heard.context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await own.close();
}

for (const site of SITES) {
  test.describe(site, () => {
    test('carries emoji, right-to-left text and stacked marks without moving a single offset', async ({ practice }) => {
      const { page, desk } = await practice(site);
      const text = 'مرحبا مايا 👩🏽‍🍳 Z̷̢͔ą̶̈l̵g̸o should have.';
      await page.keyboard.insertText(text);
      await desk.reads(text);
      const start = text.indexOf('should');
      expect(await desk.apply([{ start, end: start + 11, text: 'did 🙏🏽' }])).toEqual({
        ok: true,
        draft: text.replace('should have', 'did 🙏🏽'),
      });
      expect(await modelOf(page)).toBe(text.replace('should have', 'did 🙏🏽'));
    });

    test('goes on working on a page whose own handlers throw', async ({ practice }) => {
      const { page, it, desk } = await practice(site);
      await page.evaluate(() => {
        for (const type of [
          'input',
          'beforeinput',
          'paste',
          'selectionchange',
          'focus',
          'focusin',
          'keydown',
          'scroll',
          'mousedown',
        ]) {
          window.addEventListener(
            type,
            () => {
              throw new Error(`the page's own ${type} handler`);
            },
            true,
          );
        }
      });
      await page.locator(it.box).pressSequentially(DRAFT);
      await desk.reads(DRAFT);
      expect(await desk.apply([{ start: 6, end: 8, text: 'that' }])).toEqual({
        ok: true,
        draft: 'Sorry that you waited.',
      });
      expect(await modelOf(page)).toBe('Sorry that you waited.');
      await expect(page.getByTestId('pill')).toBeVisible();
    });

    test('refuses an edit of a box that goes away halfway, and keeps the draft', async ({ practice }) => {
      const { page, it, desk } = await practice(site);
      await page.locator(it.box).pressSequentially(DRAFT);
      await desk.reads(DRAFT);
      await page.evaluate((selector) => {
        const box = document.querySelector(selector)!;
        box.addEventListener('focusin', () => {}, true);
        for (const type of ['beforeinput', 'paste', 'select', 'selectionchange'])
          document.addEventListener(type, () => box.parentElement?.remove(), true);
      }, it.box);
      const outcome = await desk.apply([{ start: 6, end: 8, text: 'that' }], DRAFT);
      expect(outcome).toMatchObject({
        ok: false,
        text: 'Sorry that you waited.',
        reason: expect.stringMatching(/box/),
      });
      await expect.poll(async () => (await desk.state()).status).toBe('box-gone');
      expect((await desk.state()).exchange?.draft).toBe(DRAFT);
      expect(await desk.apply([{ start: 6, end: 8, text: 'that' }], DRAFT)).toMatchObject({
        ok: false,
        reason: 'The page closed the reply box.',
      });
    });
  });
}

test('reads up to 100,000 characters and says so beyond', async ({ heard, context }) => {
  const page = await openReview(heard, 'long', '');
  const desk = deskOf(heard, page);
  await page.click('#box');
  const fill = (length: number) =>
    page.locator('#box').evaluate((box, length) => {
      (box as HTMLTextAreaElement).value = 'ab '.repeat(length).slice(0, length);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, length);
  await fill(100_000);
  await expect.poll(async () => (await desk.state()).exchange?.draft.length).toBe(100_000);
  expect((await desk.state()).trouble).toBeNull();
  expect(await desk.apply([{ start: 0, end: 2, text: 'xyz' }])).toMatchObject({ ok: true });
  await expect(page.locator('#box')).toHaveValue(/^xyz ab/);
  await fill(150_000);
  await expect.poll(async () => (await desk.state()).trouble).toMatch(/longer than 100,000 characters/);
  expect((await desk.state()).exchange?.draft.length).toBe(100_000);
  expect(await desk.apply([{ start: 0, end: 2, text: 'xyz' }])).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/100,000/),
  });
  await fill(10);
  await expect.poll(async () => (await desk.state()).trouble).toBeNull();
  expect(context.pages()).toContain(page);
  await page.close();
});

test('keeps half a surrogate pair where it is', async ({ heard }) => {
  const page = await openReview(heard, 'half', '');
  const desk = deskOf(heard, page);
  await page.click('#box');
  await page.locator('#box').evaluate((box) => {
    (box as HTMLTextAreaElement).value = 'a\uD83D sorry if\uDE00 b';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await desk.reads('a\uFFFD sorry if\uFFFD b');
  expect(await desk.apply([{ start: 3, end: 11, text: 'sorry' }])).toMatchObject({ ok: true });
  expect(
    await page.locator('#box').evaluate((box) => (box as HTMLTextAreaElement).value === 'a\uD83D sorry\uDE00 b'),
  ).toBe(true);
  await page.close();
});

test('says why when the reply is longer than the box takes, and changes nothing', async ({ heard }) => {
  const page = await openReview(heard, 'short', '', '<textarea id="box" maxlength="30"></textarea>');
  const desk = deskOf(heard, page);
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await desk.reads(DRAFT);
  expect((await desk.state()).exchange?.limit).toEqual({ max: 30, unit: 'chars' });
  const text = 'We are sorry that you waited so long.';
  expect(await desk.apply([{ start: 0, end: DRAFT.length, text }])).toEqual({
    ok: false,
    reason: `This box takes 30 characters; the reply would have ${text.length}.`,
    text,
  });
  await expect(page.locator('#box')).toHaveValue(DRAFT);
  await page.close();
});

test('follows a page that puts another box in the place of the one in hand', async ({ heard }) => {
  const page = await openReview(
    heard,
    'swap',
    "window.swap = () => { const old = document.getElementById('box'); const made = old.cloneNode(); made.value = old.value; old.replaceWith(made); };",
  );
  const desk = deskOf(heard, page);
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await desk.reads(DRAFT);
  await page.evaluate(() => (window as unknown as { swap(): void }).swap());
  expect(await desk.apply([{ start: 6, end: 8, text: 'that' }], DRAFT)).toEqual({
    ok: true,
    draft: 'Sorry that you waited.',
  });
  await expect(page.locator('#box')).toHaveValue('Sorry that you waited.');
  expect((await desk.state()).status).toBe('open');
  await page.close();
});

test('hears of text that a script put into the box', async ({ heard }) => {
  const page = await openReview(heard, 'script', '', '<div id="box" contenteditable="true" role="textbox"></div>');
  const desk = deskOf(heard, page);
  await page.click('#box');
  await page
    .locator('#box')
    .evaluate((box) => box.replaceChildren('One', document.createElement('br'), 'Two should have.'));
  await desk.reads('One\nTwo should have.');
  expect(await desk.apply([{ start: 0, end: 20, text: 'Plain,\n\nwith lines.' }])).toEqual({
    ok: true,
    draft: 'Plain,\n\nwith lines.',
  });
  await page.keyboard.press('Control+z');
  await desk.reads('One\nTwo should have.');
  await page.close();
});

test('goes on when the worker is ended between two keystrokes', async ({ heard, practice }) => {
  const { page, it, desk } = await practice('facebook');
  await page.locator(it.box).pressSequentially('You should have');
  await expect
    .poll(async () => {
      const { reviewed, exchange } = await desk.state();
      return reviewed === exchange?.revision;
    })
    .toBe(true);
  await (await heard.worker()).evaluate(() => void Object.assign(globalThis, { sameAsBefore: true }));
  await endWorker(heard);
  await page.bringToFront();
  await page.locator(it.box).pressSequentially(' called us.');
  await desk.reads('You should have called us.');
  await expect
    .poll(async () => {
      const { reviewed, exchange, trouble } = await desk.state();
      return [reviewed === exchange?.revision, trouble];
    })
    .toEqual([true, null]);
  await expect(page.getByTestId('pill')).toBeVisible();
  expect(await (await heard.worker()).evaluate(() => 'sameAsBefore' in globalThis), 'the worker was ended').toBe(false);
});
