import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '@/scripts/tools/extension';
import { buildPages, type PracticePage } from '@/tests/pages/build';
import { until } from './bidi';
import { startFirefox, type Firefox } from './firefox';
import { serveOrigin, type Origin } from './origin';
import { awaitTab, openTab, type Tab } from './tab';

let origin: Origin;
let firefox: Firefox;
let practice: PracticePage;
let page: Tab;

/** What a selector finds in a tab, as the text of each element. */
const texts = (tab: Tab, selector: string) =>
  tab.evaluate<string[]>(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((element) => element.textContent)`,
  );

beforeAll(async () => {
  const [extension, pages] = await Promise.all([builtExtension('firefox'), buildPages()]);
  practice = pages.find(({ site }) => site === 'x')!;
  origin = await serveOrigin(new Map(pages.map(({ url, html }) => [url, html])));
  firefox = await startFirefox(origin.port);
  await firefox.bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  page = await openTab(firefox.bidi, practice.url);
});
afterAll(async () => {
  await firefox?.close();
  await origin?.close();
});

test('a rude reply typed into the real editor is judged, and the pill opens the panel as a window', async () => {
  await page.click(practice.box);
  await page.type(practice.rudeDraft);
  await until(
    'the draft in the editor',
    async () => (await page.evaluate<string>('__model()')).trim() === practice.rudeDraft,
  );

  await page.click('[data-testid="pill"]');
  const panel = await awaitTab(firefox.bidi, 'the panel', (url) =>
    /^moz-extension:.*\/sidepanel\.html\?tab=\d+$/.test(url),
  );
  await until('findings in the panel', async () => (await texts(panel, '[data-testid="finding"]')).length >= 4);
  expect(await texts(panel, '[data-check="blame-should-have"]')).toHaveLength(1);
  expect(await texts(panel, '[data-check="blame-failed"]')).toHaveLength(1);
  expect((await texts(panel, '[data-testid="customer-message"]')).join()).toContain('third week of waiting');
  expect((await texts(panel, '[data-testid="draft"]')).join()).toContain('You should have checked your address.');
});

test('a fix pressed in that window is written into the page', async () => {
  const panel = await awaitTab(firefox.bidi, 'the panel', (url) => url.includes('/sidepanel.html?tab='));
  await panel.click('[data-testid="apply"]');
  await until('the mended draft', async () => {
    if ((await texts(panel, '[data-testid="open-slots"]')).length > 0) await panel.click('[data-testid="anyway"]');
    return (await page.evaluate<string>('__model()')).trim() !== practice.rudeDraft;
  });
  expect(await texts(panel, '[data-testid="state-apply-failed"]')).toEqual([]);
});

test('nothing but the practice page was asked for, save by Firefox itself', () => {
  const asked = [...origin.asked].filter((host) => !/(^|\.)(mozilla|firefox)\.(com|org|net)$/.test(host));
  expect(asked).toEqual(['x.com']);
});
