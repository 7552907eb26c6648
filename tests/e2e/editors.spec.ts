import type { Page } from '@playwright/test';
import type { PracticePage } from '../pages/practice-page.ts';
import { expect, modelOf, test } from './fixture.ts';

const SITES = ['x', 'facebook', 'yelp'] as const;
const FIRST = 'We are sorry if you waited.';
const SECOND = 'You should have called 👩🏽‍🍳 us first.';
const THIRD = 'Read our policy.';

/** Types three lines as a person would: Facebook posts on Enter, so a new line is Shift+Enter there. */
async function typeLines(page: Page, it: PracticePage, lines: string[]) {
  for (const [i, line] of lines.entries()) {
    if (i > 0) await page.keyboard.press(it.site === 'facebook' ? 'Shift+Enter' : 'Enter');
    await page.locator(it.box).pressSequentially(line);
  }
}

/** The text as the page shows it, by a reader of its own. */
function shown(page: Page, it: PracticePage): Promise<string> {
  return page.locator(it.box).evaluate((box) => {
    if (box instanceof HTMLTextAreaElement) return box.value;
    const lines = (node: Node): string =>
      node.nodeName === 'BR' ? '\n' : node.nodeType === 3 ? node.nodeValue! : [...node.childNodes].map(lines).join('');
    const blocks = box.querySelectorAll('[data-block="true"]');
    const texts = [...(blocks.length ? blocks : box.children)].map((block) => (block.textContent ? lines(block) : ''));
    return texts.join('\n');
  });
}

for (const site of SITES) {
  test.describe(site, () => {
    test('reads the draft as one string, with its lines, emoji and the message it answers', async ({ practice }) => {
      const { page, it, desk } = await practice(site);
      await typeLines(page, it, [FIRST, '', SECOND]);
      await desk.reads(`${FIRST}\n\n${SECOND}`);
      const { exchange, message } = await desk.state();
      expect(exchange?.site).toBe(site);
      expect(exchange?.customer).toEqual({ text: it.customer, author: it.author, rating: it.rating });
      expect(message).toBe('by-rule');
      expect(await modelOf(page)).toBe(`${FIRST}\n\n${SECOND}`);
    });

    test('replaces words inside a line, and one Ctrl+Z brings them back', async ({ practice }) => {
      const { page, it, desk } = await practice(site);
      await typeLines(page, it, [FIRST, SECOND]);
      const before = `${FIRST}\n${SECOND}`;
      await desk.reads(before);
      const start = before.indexOf('sorry if you waited');
      const after = before.replace('sorry if you waited', 'sorry you waited');
      expect(
        await desk.apply([{ start, end: start + 'sorry if you waited'.length, text: 'sorry you waited' }]),
      ).toEqual({ ok: true, draft: after });
      expect(await modelOf(page)).toBe(after);
      expect(await shown(page, it)).toBe(after);
      await desk.reads(after);
      await page.keyboard.press('Control+z');
      await expect.poll(() => modelOf(page)).toBe(before);
      expect(await shown(page, it)).toBe(before);
      await desk.reads(before);
    });

    test('replaces the whole draft by several lines with an emoji, and one Ctrl+Z brings it back', async ({
      practice,
    }) => {
      const { page, it, desk } = await practice(site);
      await typeLines(page, it, [FIRST, SECOND, THIRD]);
      const before = `${FIRST}\n${SECOND}\n${THIRD}`;
      await desk.reads(before);
      const after = 'Hi Maya, three weeks is far too long. 🙏🏽\n\nWe will send it today.\nAna';
      expect(await desk.apply([{ start: 0, end: before.length, text: after }])).toEqual({ ok: true, draft: after });
      expect(await modelOf(page)).toBe(after);
      expect(await shown(page, it)).toBe(after);
      await page.keyboard.press('Control+z');
      await expect.poll(() => modelOf(page)).toBe(before);
      expect(await shown(page, it)).toBe(before);
    });

    test('replaces across lines, takes words out, and makes several edits in one step', async ({ practice }) => {
      const { page, it, desk } = await practice(site);
      await typeLines(page, it, [FIRST, SECOND, THIRD]);
      let draft = `${FIRST}\n${SECOND}\n${THIRD}`;
      await desk.reads(draft);

      const from = draft.indexOf('waited.');
      const to = draft.indexOf('us first.');
      let after = `${draft.slice(0, from)}waited.\nCall ${draft.slice(to)}`;
      expect(await desk.apply([{ start: from, end: to, text: 'waited.\nCall ' }])).toEqual({ ok: true, draft: after });
      expect(await modelOf(page)).toBe(after);

      draft = after;
      const gone = draft.indexOf(' if you waited');
      after = draft.replace(' if you waited', '');
      expect(await desk.apply([{ start: gone, end: gone + ' if you waited'.length, text: '' }])).toEqual({
        ok: true,
        draft: after,
      });
      expect(await modelOf(page)).toBe(after);

      draft = after;
      after = draft.replace('We are', 'I am').replace('our policy', 'this');
      const we = draft.indexOf('We are');
      const ours = draft.indexOf('our policy');
      expect(
        await desk.apply([
          { start: we, end: we + 6, text: 'I am' },
          { start: ours, end: ours + 10, text: 'this' },
        ]),
      ).toEqual({ ok: true, draft: after });
      expect(await modelOf(page)).toBe(after);
      await page.keyboard.press('Control+z');
      await expect.poll(() => modelOf(page)).toBe(draft);
    });

    test('fills an empty box, types on after the change, and empties it again', async ({ practice }) => {
      const { page, desk } = await practice(site);
      expect(await desk.apply([{ start: 0, end: 0, text: 'Thank you, Maya.\nWe will call.' }], '')).toMatchObject({
        ok: true,
      });
      expect(await modelOf(page)).toBe('Thank you, Maya.\nWe will call.');
      await page.keyboard.type(' Today.');
      await desk.reads('Thank you, Maya.\nWe will call. Today.');
      const whole = await modelOf(page);
      expect(await desk.apply([{ start: 0, end: whole.length, text: '' }])).toEqual({ ok: true, draft: '' });
      expect(await modelOf(page)).toBe('');
    });

    test('makes twenty edits in a row, asked for at once, each in its turn', async ({ practice }) => {
      const { page, it, desk } = await practice(site);
      await typeLines(page, it, ['Count 0 here.', 'And stay.']);
      await desk.reads('Count 0 here.\nAnd stay.');
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          desk.apply([{ start: 6, end: 6 + String(i).length, text: String(i + 1) }], `Count ${i} here.\nAnd stay.`),
        ),
      );
      expect(outcomes.filter((outcome) => !outcome.ok)).toEqual([]);
      expect(await modelOf(page)).toBe('Count 20 here.\nAnd stay.');
    });

    test('writes into the right place while another window has the focus', async ({ practice, heard }) => {
      const { page, it, desk } = await practice(site);
      await typeLines(page, it, [FIRST, SECOND]);
      const before = `${FIRST}\n${SECOND}`;
      await desk.reads(before);
      await desk.tab();
      // Playwright makes every page believe that it has the focus; here it must not.
      const session = await heard.context.newCDPSession(page);
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
      const other = await heard.context.newPage();
      await other.bringToFront();
      await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false);

      const after = before.replace('sorry if', 'sorry that');
      const start = before.indexOf('sorry if');
      expect(await desk.apply([{ start, end: start + 8, text: 'sorry that' }])).toEqual({ ok: true, draft: after });
      expect(await desk.apply([{ start: 0, end: after.length, text: 'All new,\nin two lines.' }])).toEqual({
        ok: true,
        draft: 'All new,\nin two lines.',
      });
      expect(await modelOf(page)).toBe('All new,\nin two lines.');
      await other.close();
    });

    test('waits for a character that is being put together, by refusing meanwhile', async ({ practice, heard }) => {
      const { page, desk } = await practice(site);
      await page.keyboard.type('So ');
      await desk.reads('So ');
      const session = await heard.context.newCDPSession(page);
      await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
      expect(await desk.apply([{ start: 0, end: 2, text: 'And' }], 'So ')).toMatchObject({
        ok: false,
        reason: 'A character is still being typed. Finish it, then try again.',
      });
      await session.send('Input.insertText', { text: '日本' });
      await desk.reads('So 日本');
      expect(await desk.apply([{ start: 0, end: 2, text: 'And' }])).toMatchObject({ ok: true });
      expect(await modelOf(page)).toBe('And 日本');
    });

    test('follows a draft that moved on, and refuses when the words are gone', async ({ practice }) => {
      const { page, it, desk } = await practice(site);
      await typeLines(page, it, [THIRD]);
      await desk.reads(THIRD);
      await page.keyboard.press('Home');
      await page.keyboard.type('Hello. ');
      const edit = { start: THIRD.indexOf('our policy'), end: THIRD.indexOf('our policy') + 10, text: 'this' };
      expect(await desk.apply([edit], THIRD)).toEqual({ ok: true, draft: 'Hello. Read this.' });
      const refused = await desk.apply([edit], THIRD);
      expect(refused).toMatchObject({
        ok: false,
        reason: 'Those words are no longer in your draft.',
        text: 'Read this.',
      });
      expect(await modelOf(page)).toBe('Hello. Read this.');
    });
  });
}
