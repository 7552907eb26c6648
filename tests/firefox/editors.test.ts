import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EditOutcome } from '@/lib/desk/messages';
import type { TextEdit } from '@/lib/types';
import { builtExtension } from '@/scripts/tools/extension';
import { buildPages, type PracticePage } from '@/tests/pages/build';
import { until } from './bidi';
import { startFirefox, type Firefox } from './firefox';
import { serveOrigin, type Origin } from './origin';
import { awaitTab, openTab, type Tab } from './tab';

let origin: Origin;
let firefox: Firefox;
let pages: PracticePage[];
/** A page of the extension: edits are asked for from there, as from the panel, and the window of the site has no focus meanwhile. */
let panel: Tab;

const FIRST = 'Sorry if you waited.';
const SECOND = 'You should have called 👩🏽‍🍳 us.';

async function openBox(site: PracticePage['site']): Promise<{ page: Tab; url: string }> {
  const it = pages.find((page) => page.site === site)!;
  const page = await openTab(firefox.bidi, it.url);
  if (it.open) await page.click(it.open);
  await page.click(it.box);
  return { page, url: it.url };
}

const model = (page: Tab) => page.evaluate<string>('__model()');

function apply(url: string, draft: string, edits: TextEdit[]): Promise<EditOutcome> {
  const message = { id: 1, type: 'applyEdits', data: { draft, revision: 1, edits }, timestamp: 0 };
  return panel.evaluate<EditOutcome>(`(async () => {
    const tab = (await browser.tabs.query({ url: ${JSON.stringify(url)} })).at(-1);
    return (await browser.tabs.sendMessage(tab.id, ${JSON.stringify(message)})).res;
  })()`);
}

beforeAll(async () => {
  const extension = await builtExtension('firefox');
  pages = await buildPages();
  origin = await serveOrigin(new Map(pages.map(({ url, html }) => [url, html])));
  firefox = await startFirefox(origin.port);
  await firefox.bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  const { page } = await openBox('yelp');
  await page.click('[data-testid="pill"]');
  panel = await awaitTab(firefox.bidi, 'the panel', (url) => url.includes('/sidepanel.html?tab='));
});
afterAll(async () => {
  await firefox?.close();
  await origin?.close();
});

test.each(['x', 'facebook', 'yelp'] as const)(
  "%s: words and the whole draft are replaced in the editor's own model",
  async (site) => {
    const { page, url } = await openBox(site);
    await page.type(FIRST);
    await until('the typed line', async () => (await model(page)) === FIRST);

    const start = FIRST.indexOf('if');
    const mended = FIRST.replace('if', 'that');
    expect(await apply(url, FIRST, [{ start, end: start + 2, text: 'that' }])).toEqual({ ok: true, draft: mended });
    expect(await model(page)).toBe(mended);

    const lines = `${FIRST}\n\n${SECOND}`;
    expect(await apply(url, mended, [{ start: 0, end: mended.length, text: lines }])).toEqual({
      ok: true,
      draft: lines,
    });
    expect(await model(page)).toBe(lines);

    const across = lines.indexOf('waited.');
    const to = lines.indexOf('us.');
    const after = `${lines.slice(0, across)}waited.\nCall ${lines.slice(to)}`;
    expect(await apply(url, lines, [{ start: across, end: to, text: 'waited.\nCall ' }])).toEqual({
      ok: true,
      draft: after,
    });
    expect(await model(page)).toBe(after);
  },
);
