import { expect, type Page, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { deskOf, modelOf } from './desk-of.ts';
import { launchGranted } from './granted.ts';
import { type Heard, serve } from './launch.ts';

/** The extension's own API, as code that is sent into the worker finds it. */
declare const chrome: typeof browser;

const GRANTED = 'https://forum.example/t/1';
const OTHER = 'https://elsewhere.example/t/1';
const DRAFT = 'Sorry if you waited.';
const PAGE = `<!doctype html><meta charset="utf-8"><title>Thread</title>
  <main><article><a href="/u/ana">Ana Lima</a><time>1 day ago</time><p>Nobody came on Tuesday, and nobody called us either.</p></article>
  <form action="/reply"><textarea id="box" aria-label="Reply"></textarea><button>Send</button></form></main>
  <div><p id="odd">The lamp you sent flickers and hums all night long.</p><div><textarea id="plain"></textarea></div></div>
  <div><p>The shop keeper said it would be mended within a week.</p><input id="line" aria-label="Say something"></div>
  <form><input type="password"><textarea id="secret"></textarea></form>
  <script>window.__model = () => document.getElementById('box').value; window.presses = 0; addEventListener('click', () => window.presses++);</script>`;

test.describe.configure({ mode: 'serial' });

let heard: Heard;
let close: () => Promise<void>;
let page: Page;

test.beforeAll(async () => {
  ({ heard, close } = await launchGranted(['forum.example']));
  for (const url of [GRANTED, OTHER]) await serve(heard.context, url, PAGE);
});
test.afterAll(() => close());
test.beforeEach(async () => {
  await (await heard.worker()).evaluate(() => chrome.storage.local.clear());
  page = await heard.context.newPage();
});
test.afterEach(() => page.close());

/** Presses Heard's button in the toolbar. */
async function pressToolbarButton(url: string) {
  const session = await heard.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }, {}] });
  const tab = targetInfos.find((target) => target.type === 'tab' && target.url === url)!;
  await session.send(
    'Extensions.triggerAction' as 'Target.getTargets',
    { id: new URL(heard.origin).hostname, targetId: tab.targetId } as never,
  );
  await session.detach();
}

test('a host that the user granted is read by the general signs', async () => {
  await page.goto(GRANTED);
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  const desk = deskOf(heard, page);
  await desk.reads(DRAFT);
  expect(await desk.state()).toMatchObject({
    siteName: 'forum.example',
    message: 'by-fallback',
    exchange: {
      site: 'other',
      customer: { author: 'Ana Lima', text: 'Nobody came on Tuesday, and nobody called us either.' },
    },
  });
  expect(await desk.apply([{ start: 6, end: 8, text: 'that' }])).toMatchObject({ ok: true });
  expect(await modelOf(page)).toBe('Sorry that you waited.');
  await expect(page.getByTestId('pill')).toBeVisible();
});

test('a host that is taken back is left at once', async () => {
  await page.goto(GRANTED);
  await page.click('#box');
  const desk = deskOf(heard, page);
  await expect(page.getByTestId('pill')).toBeVisible();
  await desk.ask('hostsGone', ['*://forum.example/*']);
  await expect(page.getByTestId('pill')).toHaveCount(0);
  expect((await desk.state()).status).toBe('off');
});

test('elsewhere nothing runs until the toolbar button is pressed, and then on that page alone', async () => {
  await page.goto(OTHER);
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await expect(deskOf(heard, page).state()).rejects.toThrow();
  await expect(page.locator('heard-pill')).toHaveCount(0);
  await pressToolbarButton(OTHER);
  const desk = deskOf(heard, page);
  await expect(page.getByTestId('pill')).toBeVisible();
  await desk.reads(DRAFT);
  await desk.ask('ignore', 'apo-if|sorry if');
  await expect.poll(async () => (await desk.state()).ignored).toEqual(['apo-if|sorry if']);
  // Pressed again, what the user did is kept.
  await pressToolbarButton(OTHER);
  await expect.poll(async () => (await desk.state()).ignored).toEqual(['apo-if|sorry if']);
});

test('the user points at a box and at the message it answers, and both are known again', async () => {
  await page.goto(GRANTED);
  const desk = deskOf(heard, page);
  await page.click('#plain');
  expect((await desk.state()).status).not.toBe('open');

  const box = desk.ask('point', 'box');
  await expect(page.locator('heard-pointer')).toHaveCount(1);
  await page.click('#plain');
  expect(await box).toBe(true);
  await expect(page.locator('heard-pointer')).toHaveCount(0);
  await expect.poll(async () => (await desk.state()).status).toBe('open');

  const message = desk.ask('point', 'message');
  await expect(page.locator('heard-pointer')).toHaveCount(1);
  await page.click('#odd');
  expect(await message).toBe(true);
  const said = async () => (await desk.state()).exchange?.customer?.text;
  await expect.poll(said).toBe('The lamp you sent flickers and hums all night long.');
  expect(await page.evaluate('window.presses'), 'presses that reached the page, but for the first').toBe(1);

  await page.reload();
  await page.click('#plain');
  await expect.poll(said).toBe('The lamp you sent flickers and hums all night long.');
});

test('a field of one line is left alone until the user points at it, and then takes a reply on one line', async () => {
  await page.goto(GRANTED);
  const desk = deskOf(heard, page);
  await page.click('#line');
  await expect.poll(async () => (await desk.state()).status).toBe('not-a-reply');
  const pointing = desk.ask('point', 'box');
  await expect(page.locator('heard-pointer')).toHaveCount(1);
  await page.click('#line');
  expect(await pointing).toBe(true);
  await page.keyboard.type(DRAFT);
  await desk.reads(DRAFT);
  expect(
    await desk.apply([{ start: 6, end: DRAFT.length, text: 'for the wait.\n\nAna calls you today.' }]),
  ).toMatchObject({
    ok: true,
  });
  await expect(page.locator('#line')).toHaveValue('Sorry for the wait. Ana calls you today.');
});

test('pointing goes by keys too, can be called off, and never takes a field about passwords', async () => {
  await page.goto(GRANTED);
  await page.click('#box');
  const desk = deskOf(heard, page);
  const off = desk.ask('point', 'message');
  await expect(page.locator('heard-pointer')).toHaveCount(1);
  await page.keyboard.press('Escape');
  expect(await off).toBe(false);
  await expect(page.locator('#box')).toBeFocused();

  const byKeys = desk.ask('point', 'message');
  await expect(page.locator('heard-pointer')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  expect(await byKeys).toBe(true);
  await expect.poll(async () => (await desk.state()).exchange?.customer?.text).toContain('Nobody came on Tuesday');

  const secret = desk.ask('point', 'box');
  await expect(page.locator('heard-pointer')).toHaveCount(1);
  await page.click('#secret');
  await expect(page.locator('heard-pointer'), 'it asks on').toHaveCount(1);
  await page.keyboard.press('Escape');
  expect(await secret).toBe(false);
});

test('a report of the page says how it is built and nothing that stands on it', async () => {
  await page.goto(GRANTED);
  await page.fill('#box', DRAFT);
  await page.click('#box');
  const desk = deskOf(heard, page);
  await desk.reads(DRAFT);
  const { name, text } = await desk.ask<{ name: string; text: string }>('reportPage', undefined);
  expect(name).toBe('heard-report-other.json');
  expect(JSON.parse(text)).toMatchObject({ site: 'other', status: 'open', message: 'by-fallback', kind: 'reply' });
  expect(text).toContain('"is":"box"');
  expect(text).toContain('"is":"message"');
  for (const word of ['Ana', 'Lima', 'Tuesday', 'Sorry', 'forum', 'example', '/u/', 'Reply'])
    expect(text).not.toContain(word);
});
