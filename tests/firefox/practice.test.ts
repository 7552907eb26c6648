import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '@/scripts/tools/extension';
import { until } from './bidi';
import { startFirefox, type Firefox } from './firefox';
import { serveOrigin, type Origin } from './origin';
import { tab, type Tab } from './tab';

let origin: Origin;
let firefox: Firefox;
let page: Tab;
let address: string;

/** Firefox never says that a page of an extension has loaded; what is waited for is seen on it. */
async function openPractice(): Promise<Tab> {
  const { context } = await firefox.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await firefox.bidi.send('browsingContext.navigate', { context, url: address, wait: 'none' });
  return tab(firefox.bidi, context);
}

const shown = (id: string) => page.evaluate<boolean>(`document.querySelector('[data-testid="${id}"]') !== null`);
const textOf = (id: string) =>
  page.evaluate<string | null>(`document.querySelector('[data-testid="${id}"]')?.textContent ?? null`);
const valueOf = (id: string) =>
  page.evaluate<string | null>(`document.querySelector('[data-testid="${id}"]')?.value ?? null`);

beforeAll(async () => {
  const extension = await builtExtension('firefox');
  origin = await serveOrigin(new Map());
  firefox = await startFirefox(origin.port);
  const { bidi } = firefox;
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  address = await tab(bidi, contexts[0]!.context).evaluate<string>(
    `WebExtensionPolicy.getByID('heard@heard.example').getURL('practice.html#practise/the-shouting-friend')`,
  );
  page = await openPractice();
});
afterAll(async () => {
  await firefox?.close();
  await origin?.close();
});

test('a try is kept while it is typed, judged, and answered', async () => {
  const words = 'Please calm down.';
  await until('the post', () => shown('post'));
  await page.click('[data-testid="draft"]');
  await page.type(words);
  await until('the words', async () => (await valueOf('draft')) === words);
  // Another tab, not a reload: after a reload the old page may still be the one that answers.
  page = await openPractice();
  await until('the words once more', async () => (await valueOf('draft')) === words);
  await page.click('[data-testid="send"]');
  await until('the guess', () => shown('guess'));
  await page.click('[data-testid="give-guess"]');
  await until('the feedback', () => shown('feedback'));
  expect(await textOf('answer')).toContain('Dolores Whitaker answers');
  expect(await textOf('verdict')).not.toBe('');
});

test('progress is drawn, and nothing was asked of the network', async () => {
  await page.click('[data-testid="finish"]');
  await until('the end', () => shown('over'));
  await page.click('[data-testid="nav-progress"]');
  await until('a chart', () => page.evaluate<boolean>(`document.querySelector('.recharts-surface') !== null`));
  expect([...origin.asked].filter((host) => !/(^|\.)(mozilla|firefox)\.(com|org|net)$/.test(host))).toEqual([]);
});
