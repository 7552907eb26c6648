import type { Page } from '@playwright/test';
import { deskOf, expect, type Heard, modelOf, pillText, serve, test } from './fixture.ts';

declare const chrome: any;

const SITES = ['x', 'facebook', 'yelp'] as const;
const DRAFT = 'Sorry if you waited.';

const switchSite = async (heard: Heard, site: string, on: boolean) =>
  (await heard.worker()).evaluate(([site, on]) => chrome.storage.local.set({ sites: { [site]: on } }), [site, on] as const);

/** A page of Yelp's owner side with one review and a bare box, whose own script is `script`. */
const reviewPage = (script: string, box = '<textarea id="box"></textarea>') => `<!doctype html><meta charset="utf-8"><title>Reviews</title>
  <ul><li data-review-id="r"><a href="/user_details?userid=1">Ana B.</a><div role="img" aria-label="2 star rating"></div><p lang="en">Cold soup.</p>
  <form onsubmit="return false">${box}<button>Post</button></form></li></ul><script>${script}</script>`;

async function openReview(heard: Heard, name: string, script: string, box?: string): Promise<Page> {
  const url = `https://biz.yelp.com/reviews/${name}`;
  await serve(heard.context, url, reviewPage(script, box));
  const page = await heard.context.newPage();
  await page.goto(url);
  return page;
}

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
    test('shows the pill by a reply, clear of every button, wherever the page is scrolled', async ({ practice }) => {
      const { page, it } = await practice(site);
      await page.locator(it.box).pressSequentially(it.rudeDraft);
      await expect.poll(() => pillText(page)).toMatch(/· \d/);
      const pill = page.getByTestId('pill');
      for (const [width, height, scroll] of [[1180, 800, 0], [1180, 420, 120], [420, 700, 60], [320, 560, 0]] as const) {
        await page.setViewportSize({ width, height });
        await page.locator(it.box).scrollIntoViewIfNeeded();
        await page.evaluate((by) => window.scrollBy(0, by), scroll);
        // Placed in the frame after the scroll.
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        const place = await pill.boundingBox();
        if (!place) continue;
        const under = await page.evaluate(({ x, y, width, height }) => {
          const used: string[] = [];
          for (const element of document.querySelectorAll('button,[role="button"],input,a[href]')) {
            const rect = element.getBoundingClientRect();
            if (rect.width && rect.left < x + width && rect.right > x && rect.top < y + height && rect.bottom > y) used.push(element.outerHTML.slice(0, 80));
          }
          return used;
        }, place);
        expect(under, `at ${width}x${height}`).toEqual([]);
        expect(place.x >= 0 && place.y >= 0 && place.x + place.width <= width && place.y + place.height <= height).toBe(true);
      }
      await page.setViewportSize({ width: 1180, height: 800 });
      await expect(pill).toBeVisible();
    });

    test('leaves new posts and the search alone', async ({ heard, context }) => {
      const it = heard.pages[site];
      for (const { open, box, what } of it.notReplies) {
        const page = await context.newPage();
        await page.goto(it.url);
        if (open) await page.click(open);
        await page.click(box);
        await page.keyboard.type('Nothing to see here, you should have called.');
        expect((await deskOf(heard, page).state()).status, what).toBe('not-a-reply');
        await expect(page.getByTestId('pill')).toHaveCount(0);
        await page.close();
      }
    });

    test('does nothing at all while the site is switched off, and goes on when it is on again', async ({ heard, practice }) => {
      const { page, it, desk } = await practice(site);
      await page.keyboard.type(DRAFT);
      await expect(page.getByTestId('pill')).toBeVisible();
      await switchSite(heard, site, false);
      await expect(page.getByTestId('pill')).toHaveCount(0);
      await page.keyboard.type(' More.');
      await page.click(it.box);
      expect(await desk.state()).toMatchObject({ status: 'off', exchange: null, siteName: expect.any(String) });
      expect(await desk.apply([{ start: 0, end: 5, text: 'Hello' }], DRAFT)).toMatchObject({ ok: false, text: 'Hello if you waited.' });
      await switchSite(heard, site, true);
      await desk.reads(`${DRAFT} More.`);
      await expect(page.getByTestId('pill')).toBeVisible();
    });

    test('keeps the last draft when the reply was posted', async ({ practice }) => {
      const { page, it, desk } = await practice(site);
      await page.locator(it.box).pressSequentially(DRAFT);
      await desk.reads(DRAFT);
      await page.click(it.submit);
      await expect(page.locator(it.posted).last()).toHaveText(DRAFT);
      // Facebook empties the box it has; the others make a new one.
      if (site === 'facebook') return desk.reads('');
      await expect.poll(async () => (await desk.state()).status).toBe('box-gone');
      expect((await desk.state()).exchange?.draft).toBe(DRAFT);
      await expect(page.getByTestId('pill')).toHaveCount(0);
    });

    test('carries emoji, right-to-left text and stacked marks without moving a single offset', async ({ practice }) => {
      const { page, desk } = await practice(site);
      const text = 'مرحبا مايا 👩🏽‍🍳 Z̷̢͔ą̶̈l̵g̸o should have.';
      await page.keyboard.insertText(text);
      await desk.reads(text);
      const start = text.indexOf('should');
      expect(await desk.apply([{ start, end: start + 11, text: 'did 🙏🏽' }])).toEqual({ ok: true, draft: text.replace('should have', 'did 🙏🏽') });
      expect(await modelOf(page)).toBe(text.replace('should have', 'did 🙏🏽'));
    });

    test("goes on working on a page whose own handlers throw", async ({ practice }) => {
      const { page, it, desk } = await practice(site);
      await page.evaluate(() => {
        for (const type of ['input', 'beforeinput', 'paste', 'selectionchange', 'focus', 'focusin', 'keydown', 'scroll', 'mousedown']) {
          window.addEventListener(type, () => { throw new Error(`the page's own ${type} handler`); }, true);
        }
      });
      await page.locator(it.box).pressSequentially(DRAFT);
      await desk.reads(DRAFT);
      expect(await desk.apply([{ start: 6, end: 8, text: 'that' }])).toEqual({ ok: true, draft: 'Sorry that you waited.' });
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
        for (const type of ['beforeinput', 'paste', 'select', 'selectionchange']) document.addEventListener(type, () => box.parentElement?.remove(), true);
      }, it.box);
      const outcome = await desk.apply([{ start: 6, end: 8, text: 'that' }], DRAFT);
      expect(outcome).toMatchObject({ ok: false, text: 'Sorry that you waited.', reason: expect.stringMatching(/box/) });
      await expect.poll(async () => (await desk.state()).status).toBe('box-gone');
      expect((await desk.state()).exchange?.draft).toBe(DRAFT);
      expect(await desk.apply([{ start: 6, end: 8, text: 'that' }], DRAFT)).toMatchObject({ ok: false, reason: 'The page closed the reply box.' });
    });
  });
}

test.describe('the pill', () => {
  test('is reached and left by keys, and keeps the caret in the box when pressed', async ({ practice }) => {
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
    await page.keyboard.type(' Bye.');
    await expect(page.locator(it.box)).toHaveValue(`${DRAFT} Bye.`);
  });

  test('cannot be read or pressed by the page, and tells it nothing of a press', async ({ practice }) => {
    const { page } = await practice('x');
    await page.keyboard.type(DRAFT);
    const pill = page.getByTestId('pill');
    await expect(pill).toBeVisible();
    expect(await pill.evaluate((host) => ({ shadow: host.shadowRoot, text: host.textContent, names: host.getAttributeNames().sort() }))).toEqual({
      shadow: null, text: '', names: ['data-testid', 'style'],
    });
    await page.evaluate(() => {
      Object.assign(window, { heardClicks: 0 });
      document.addEventListener('click', () => (window as any).heardClicks++);
    });
    await pill.click();
    expect(await page.evaluate(() => (window as any).heardClicks)).toBe(0);
  });

  test('hides while a dialog lies over the box, and follows the reply into it', async ({ practice }) => {
    const { page, desk } = await practice('x');
    await page.keyboard.type(DRAFT);
    await expect(page.getByTestId('pill')).toBeVisible();
    await page.locator('article [data-testid="reply"]').nth(1).click();
    await page.keyboard.type('Hello Tom, you should have.');
    await desk.reads('Hello Tom, you should have.');
    expect((await desk.state()).exchange?.customer).toMatchObject({ author: 'Tom Bakker', text: expect.stringMatching(/^Same here\. .*dead\.$/) });
    const [pill, dialog] = [await page.getByTestId('pill').boundingBox(), await page.getByRole('dialog').boundingBox()];
    expect(pill!.y).toBeGreaterThan(dialog!.y);
  });
});

test('tells a private conversation from a public reply', async ({ heard, context }) => {
  const url = 'https://biz.yelp.com/inbox/thread-1';
  await serve(context, url, '<!doctype html><title>Inbox</title><p>Do you cater?</p><textarea id="box"></textarea>');
  const page = await context.newPage();
  await page.goto(url);
  await page.click('#box');
  expect(await deskOf(heard, page).state()).toMatchObject({ status: 'open', private: true, exchange: { kind: 'message' } });
  await page.close();
});

test('answers the comment whose author is mentioned', async ({ practice }) => {
  const { page, desk } = await practice('facebook');
  await page.locator('[aria-label^="Reply by Uncle Remy"] [role="button"]', { hasText: 'Reply' }).click();
  await page.keyboard.type('thank you for telling us.');
  await desk.reads('Uncle Remy thank you for telling us.');
  expect((await desk.state()).exchange?.customer?.author).toBe('Uncle Remy');
  // A mention is replaced whole or not at all.
  expect(await desk.apply([{ start: 6, end: 16, text: 'Bob,' }])).toMatchObject({ ok: false, reason: 'That would cut a mention in two.' });
  const start = 'Uncle Remy '.length;
  expect(await desk.apply([{ start, end: start + 9, text: 'We thank you' }])).toMatchObject({ ok: true, draft: 'Uncle Remy We thank you for telling us.' });
  await expect(page.locator('.mention')).toHaveText('Uncle Remy');
});

test('takes a message given by hand, and gives the page its say again', async ({ practice }) => {
  const { it, desk } = await practice('yelp');
  await desk.ask('giveMessage', 'They never called back.');
  await expect.poll(async () => (await desk.state()).message).toBe('given');
  expect((await desk.state()).exchange?.customer).toEqual({ text: 'They never called back.', author: null, rating: null });
  await desk.ask('giveMessage', null);
  await expect.poll(async () => (await desk.state()).exchange?.customer?.text).toBe(it.customer);
});

test('keeps what was ignored with its box', async ({ practice }) => {
  const { page, it, desk } = await practice('yelp');
  await desk.ask('ignore', 'apo-if|sorry if');
  await page.click('textarea[name="update"]');
  expect((await desk.state()).ignored).toEqual([]);
  await page.click(it.box);
  await expect.poll(async () => (await desk.state()).ignored).toEqual(['apo-if|sorry if']);
});

test('refuses orders that are not well made', async ({ practice }) => {
  const { desk } = await practice('yelp');
  await expect(desk.ask('applyEdits', { draft: 'a', revision: 1, edits: [{ start: 0, end: 9, text: 'x' }] })).rejects.toThrow('Not a change that can be made.');
  await expect(desk.ask('applyEdits', 'now')).rejects.toThrow('Not a change that can be made.');
  await desk.ask('giveMessage', { text: 1 });
  await desk.ask('ignore', 7);
  expect(await desk.state()).toMatchObject({ message: 'by-rule', ignored: [] });
});

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
  expect(await desk.apply([{ start: 0, end: 2, text: 'xyz' }])).toMatchObject({ ok: false, reason: expect.stringMatching(/100,000/) });
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
  expect(await page.locator('#box').evaluate((box) => (box as HTMLTextAreaElement).value === 'a\uD83D sorry\uDE00 b')).toBe(true);
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
  expect(await desk.apply([{ start: 0, end: DRAFT.length, text }])).toEqual({ ok: false, reason: `This box takes 30 characters; the reply would have ${text.length}.`, text });
  await expect(page.locator('#box')).toHaveValue(DRAFT);
  await page.close();
});

test('follows a page that puts another box in the place of the one in hand', async ({ heard }) => {
  const page = await openReview(heard, 'swap', "window.swap = () => { const old = document.getElementById('box'); const made = old.cloneNode(); made.value = old.value; old.replaceWith(made); };");
  const desk = deskOf(heard, page);
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await desk.reads(DRAFT);
  await page.evaluate(() => (window as any).swap());
  expect(await desk.apply([{ start: 6, end: 8, text: 'that' }], DRAFT)).toEqual({ ok: true, draft: 'Sorry that you waited.' });
  await expect(page.locator('#box')).toHaveValue('Sorry that you waited.');
  expect((await desk.state()).status).toBe('open');
  await page.close();
});

test('hears of text that a script put into the box', async ({ heard }) => {
  const page = await openReview(heard, 'script', '', '<div id="box" contenteditable="true" role="textbox"></div>');
  const desk = deskOf(heard, page);
  await page.click('#box');
  await page.locator('#box').evaluate((box) => box.replaceChildren('One', document.createElement('br'), 'Two should have.'));
  await desk.reads('One\nTwo should have.');
  expect(await desk.apply([{ start: 0, end: 20, text: 'Plain,\n\nwith lines.' }])).toEqual({ ok: true, draft: 'Plain,\n\nwith lines.' });
  await page.keyboard.press('Control+z');
  await desk.reads('One\nTwo should have.');
  await page.close();
});

test('reaches a box in an open shadow root', async ({ heard }) => {
  const script = `customElements.define('x-card', class extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = '<li data-review-id="s"><a href="/user_details?userid=1">Ida</a><p lang="en">No answer for a week.</p><textarea></textarea></li>'; } });`;
  const page = await openReview(heard, 'shadow', script, '<x-card></x-card>');
  const desk = deskOf(heard, page);
  await page.locator('x-card textarea').click();
  await page.keyboard.type(DRAFT);
  await desk.reads(DRAFT);
  expect((await desk.state()).exchange?.customer).toMatchObject({ text: 'No answer for a week.', author: 'Ida' });
  expect(await desk.apply([{ start: 6, end: 8, text: 'that' }])).toEqual({ ok: true, draft: 'Sorry that you waited.' });
  await expect(page.getByTestId('pill')).toBeVisible();
  await page.close();
});

test('finds a box that had the focus before the page script came', async ({ heard }) => {
  const page = await openReview(heard, 'early', "document.getElementById('box').value = 'Typed early.'; document.getElementById('box').focus();");
  await deskOf(heard, page).reads('Typed early.');
  await page.close();
});

test('goes on when the worker is ended between two keystrokes', async ({ heard, practice }) => {
  const { page, it, desk } = await practice('facebook');
  await page.locator(it.box).pressSequentially('You should have');
  await expect.poll(async () => { const { reviewed, exchange } = await desk.state(); return reviewed === exchange?.revision; }).toBe(true);
  await (await heard.worker()).evaluate(() => Object.assign(globalThis, { sameAsBefore: true }));
  await endWorker(heard);
  await page.bringToFront();
  await page.locator(it.box).pressSequentially(' called us.');
  await desk.reads('You should have called us.');
  await expect.poll(async () => { const { reviewed, exchange, trouble } = await desk.state(); return [reviewed === exchange?.revision, trouble]; }).toEqual([true, null]);
  await expect(page.getByTestId('pill')).toBeVisible();
  expect(await (await heard.worker()).evaluate(() => 'sameAsBefore' in globalThis), 'the worker was ended').toBe(false);
});
