import { expect, type Page, test } from '@playwright/test';
import { deskOf } from './desk-of.ts';
import { launchGranted } from './granted.ts';
import { type Heard, serve } from './launch.ts';

// A page that never rests, as feeds are: what the page script does while no reply box has the focus.
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>Feed</title><main><article><a href="/u/a">Ana</a><p>Nobody called us back about the lamp.</p></article><textarea id="box" aria-label="Reply"></textarea><div id="feed"></div></main>';
const HOSTS = ['forum.example', 'elsewhere.example'];
/** Most that the page script may hold, in bytes. */
const MOST_HELD = 1_000_000;

let heard: Heard;
let close: () => Promise<void>;

test.beforeAll(async () => {
  ({ heard, close } = await launchGranted([HOSTS[0]!]));
  for (const host of HOSTS) await serve(heard.context, `https://${host}/`, PAGE);
});
test.afterAll(() => close());

/** Changes the page 10,000 times: nodes, attributes and text, some of them posts with boxes for replies. */
const churn = (page: Page) =>
  page.evaluate(async () => {
    const feed = document.getElementById('feed')!;
    for (let i = 0; i < 10_000; i++) {
      const post = document.createElement('article');
      post.setAttribute('data-i', String(i));
      post.append(`Post ${i}`, document.createElement('textarea'));
      feed.append(post);
      if (feed.childElementCount > 50) feed.firstElementChild!.remove();
      if (i % 500 === 0) await new Promise(requestAnimationFrame);
    }
  });

test('while the page changes and no box has the focus, nothing of the page script runs', async () => {
  const page = await heard.context.newPage();
  await page.goto(`https://${HOSTS[0]}/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const calls = async () => {
    const { result } = await session.send('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.endsWith('/content-scripts/reply.js'))
      .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]!.count))
      .reduce((sum, count) => sum + count, 0);
  };
  // Until it has begun and come to rest.
  await expect.poll(async () => (await deskOf(heard, page).state()).status).toBe('no-box');
  await expect.poll(calls).toBe(0);
  await churn(page);
  expect(await calls()).toBe(0);
  // The same count sees the page script as soon as a box has the focus, so it would have seen it before.
  await page.click('#box');
  await expect.poll(calls).toBeGreaterThan(0);
  await page.close();
});

test('what the page script holds stays within bounds', async () => {
  const held = await Promise.all(
    HOSTS.map(async (host) => {
      const page = await heard.context.newPage();
      await page.goto(`https://${host}/`);
      await churn(page);
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.enable');
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      await page.close();
      return usedSize;
    }),
  );
  expect(held[0]! - held[1]!, 'bytes more than on a page without the page script').toBeLessThan(MOST_HELD);
});
