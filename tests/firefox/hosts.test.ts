import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '@/scripts/tools/extension';
import { until } from './bidi';
import { type Firefox, startFirefox } from './firefox';
import { openMessenger, windowOf } from './messenger';
import { type Origin, serveOrigin } from './origin';
import { openTab, type Tab } from './tab';

const URL = 'https://forum.example/t/1';
const DRAFT = 'Sorry if you waited.';
const PAGE = `<!doctype html><meta charset="utf-8"><title>Thread</title>
  <main><article><a href="/u/ana">Ana Lima</a><time>1 day ago</time><p>Nobody came on Tuesday, and nobody called us either.</p></article>
  <form action="/reply"><textarea id="box" aria-label="Reply"></textarea><button>Send</button></form></main>
  <div><p id="odd">The lamp you sent flickers and hums all night long.</p><div><textarea id="plain"></textarea></div></div>`;

let origin: Origin;
let firefox: Firefox;
let page: Tab;
/** Firefox's own window around the pages. */
let frame: Tab;
let messenger: Tab;

beforeAll(async () => {
  const extension = await builtExtension('firefox');
  origin = await serveOrigin(new Map([[URL, PAGE]]));
  firefox = await startFirefox(origin.port);
  const { bidi } = firefox;
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  frame = await windowOf(bidi);
  messenger = await openMessenger(bidi, frame);
  page = await openTab(bidi, URL);
});
afterAll(async () => {
  await firefox?.close();
  await origin?.close();
});

/** What Firefox does once the user has answered its question, or has thought better of it; no test can press there. */
const change = (how: 'add' | 'remove') =>
  frame.evaluate(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('heard@heard.example');
    await ExtensionPermissions.${how}(extension.id, { permissions: [], origins: ['*://forum.example/*'] }, extension);
  })()`);

interface State {
  status: string;
  exchange: { draft: string; customer: { text: string } | null } | null;
}
/** What the page script says; null where none is at work. */
const state = () =>
  messenger.evaluate<State | null>(`(async () => {
    const [tab] = await browser.tabs.query({ active: true });
    return new Promise((resolve) => {
      const port = browser.tabs.connect(tab.id, { name: 'desk' });
      port.onMessage.addListener((state) => { resolve(state); port.disconnect(); });
      port.onDisconnect.addListener(() => resolve(null));
    });
  })()`);
const pills = () => page.evaluate<number>('document.querySelectorAll("heard-pill").length');

/** Asks the page script as the panel does, and goes on at once; `answer` is what came. */
async function ask(type: string, data: unknown) {
  const message = JSON.stringify({ id: 1, type, data, timestamp: 0 });
  await messenger.evaluate(`(async () => {
    const [tab] = await browser.tabs.query({ active: true });
    window.answer = null;
    browser.tabs.sendMessage(tab.id, ${message}).then(({ res, err }) => (window.answer = { res, err }));
  })()`);
  return () => until('an answer', () => messenger.evaluate<{ res: unknown; err?: unknown } | null>('window.answer'));
}

test('a host is left alone until it is granted, and then read in the tab that is open', async () => {
  await page.click('#box');
  await page.type(DRAFT);
  expect(await state()).toBeNull();
  expect(await pills()).toBe(0);
  await change('add');
  const open = await until('the reply box', async () => {
    const now = await state();
    return now?.status === 'open' && now;
  });
  expect(open.exchange).toMatchObject({
    draft: DRAFT,
    customer: { text: 'Nobody came on Tuesday, and nobody called us either.' },
  });
  await until('the pill', async () => (await pills()) === 1);
});

test('the user points at a box and at the message it answers, and both are known again', async () => {
  const pointers = () => page.evaluate<number>('document.querySelectorAll("heard-pointer").length');
  for (const [what, target] of [
    ['box', '#plain'],
    ['message', '#odd'],
  ]) {
    const answer = await ask('point', what);
    await until('the pointer', async () => (await pointers()) === 1);
    await page.click(target!);
    expect(await answer()).toEqual({ res: true });
    expect(await pointers()).toBe(0);
  }
  const said = async () => (await state())?.exchange?.customer?.text;
  await until('the message', async () => (await said())?.startsWith('The lamp you sent'));
  page = await openTab(firefox.bidi, URL);
  await until('the page script', async () => (await state())?.status === 'no-box');
  await page.click('#plain');
  await until('the message again', async () => (await said())?.startsWith('The lamp you sent'));
});

test('a report says how the page is built, and nothing that stands on it', async () => {
  const { res } = await (await ask('reportPage', undefined))();
  const { text } = res as { text: string };
  expect(text).toContain('"is":"box"');
  expect(text).not.toContain('lamp');
});

test('a host that is taken back is left at once', async () => {
  await change('remove');
  await until('no pill', async () => (await pills()) === 0);
  expect((await state())?.status ?? 'off').toBe('off');
});
