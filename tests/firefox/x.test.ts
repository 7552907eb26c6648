import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '@/scripts/tools/extension';
import { buildPages, type PracticePage } from '@/tests/pages/build';
import { until } from './bidi';
import { startFirefox, type Firefox } from './firefox';
import { serveOrigin, type Origin } from './origin';
import { openTab, type Tab } from './tab';

let origin: Origin;
let firefox: Firefox;
let practice: PracticePage;
let page: Tab;

beforeAll(async () => {
  const pages = await buildPages();
  practice = pages.find(({ site }) => site === 'x')!;
  origin = await serveOrigin(new Map(pages.map(({ url, html }) => [url, html])));
  firefox = await startFirefox(origin.port);
});
afterAll(async () => {
  await firefox?.close();
  await origin?.close();
});

test('typing', async () => {
  page = await openTab(firefox.bidi, practice.url);
  await page.click(practice.box);
  await page.type(practice.rudeDraft);
  await until('the draft', async () => (await page.evaluate<string>('__model()')).trim() === practice.rudeDraft);
  expect([...origin.asked]).toEqual(['x.com']);
});
