import type { browser } from 'wxt/browser';
import { deskOf, expect, type Heard, serve, test } from './fixture.ts';
import { openReview } from './review-page.ts';

/** The extension's own API, as code that is sent into the worker finds it. */
declare const chrome: typeof browser;

const SITES = ['x', 'facebook', 'yelp'] as const;
const DRAFT = 'Sorry if you waited.';

const switchSite = async (heard: Heard, site: string, on: boolean) =>
  (await heard.worker()).evaluate(([site, on]) => chrome.storage.local.set({ sites: { [site]: on } }), [
    site,
    on,
  ] as const);

for (const site of SITES) {
  test.describe(site, () => {
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

    test('does nothing at all while the site is switched off, and goes on when it is on again', async ({
      heard,
      practice,
    }) => {
      const { page, it, desk } = await practice(site);
      await page.keyboard.type(DRAFT);
      await expect(page.getByTestId('pill')).toBeVisible();
      await switchSite(heard, site, false);
      await expect(page.getByTestId('pill')).toHaveCount(0);
      await page.keyboard.type(' More.');
      await page.click(it.box);
      expect(await desk.state()).toMatchObject({ status: 'off', exchange: null, siteName: expect.any(String) });
      expect(await desk.apply([{ start: 0, end: 5, text: 'Hello' }], DRAFT)).toMatchObject({
        ok: false,
        text: 'Hello if you waited.',
      });
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
  });
}

test('tells a private conversation from a public reply', async ({ heard, context }) => {
  const url = 'https://biz.yelp.com/inbox/thread-1';
  await serve(context, url, '<!doctype html><title>Inbox</title><p>Do you cater?</p><textarea id="box"></textarea>');
  const page = await context.newPage();
  await page.goto(url);
  await page.click('#box');
  expect(await deskOf(heard, page).state()).toMatchObject({
    status: 'open',
    private: true,
    exchange: { kind: 'message' },
  });
  await page.close();
});

test('answers the comment whose author is mentioned', async ({ practice }) => {
  const { page, desk } = await practice('facebook');
  await page.locator('[aria-label^="Reply by Uncle Remy"] [role="button"]', { hasText: 'Reply' }).click();
  await page.keyboard.type('thank you for telling us.');
  await desk.reads('Uncle Remy thank you for telling us.');
  expect((await desk.state()).exchange?.customer?.author).toBe('Uncle Remy');
  // A mention is replaced whole or not at all.
  expect(await desk.apply([{ start: 6, end: 16, text: 'Bob,' }])).toMatchObject({
    ok: false,
    reason: 'That would cut a mention in two.',
  });
  const start = 'Uncle Remy '.length;
  expect(await desk.apply([{ start, end: start + 9, text: 'We thank you' }])).toMatchObject({
    ok: true,
    draft: 'Uncle Remy We thank you for telling us.',
  });
  await expect(page.locator('.mention')).toHaveText('Uncle Remy');
});

test('takes a message given by hand, and gives the page its say again', async ({ practice }) => {
  const { it, desk } = await practice('yelp');
  await desk.ask('giveMessage', 'They never called back.');
  await expect.poll(async () => (await desk.state()).message).toBe('given');
  expect((await desk.state()).exchange?.customer).toEqual({
    text: 'They never called back.',
    author: null,
    rating: null,
  });
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
  await expect(
    desk.ask('applyEdits', { draft: 'a', revision: 1, edits: [{ start: 0, end: 9, text: 'x' }] }),
  ).rejects.toThrow('Not a change that can be made.');
  await expect(desk.ask('applyEdits', 'now')).rejects.toThrow('Not a change that can be made.');
  await desk.ask('giveMessage', { text: 1 });
  await desk.ask('ignore', 7);
  expect(await desk.state()).toMatchObject({ message: 'by-rule', ignored: [] });
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
  const page = await openReview(
    heard,
    'early',
    "document.getElementById('box').value = 'Typed early.'; document.getElementById('box').focus();",
  );
  await deskOf(heard, page).reads('Typed early.');
  await page.close();
});
