import type { Page } from '@playwright/test';
import { STATES } from '../gallery/states.ts';
import { showState } from '../gallery/wires.ts';
import { expect, test } from './fixture.ts';
import { overflow, problems } from './readable.ts';

/** CSS pixels: a side panel as it opens, and as narrow as one gets. */
const WIDTHS = [360, 280];

test.describe('in the panel', () => {
  // One page shows all states, one after the other.
  let page: Page;
  test.beforeAll(async ({ heard }) => {
    page = await heard.context.newPage();
  });
  test.afterAll(() => page.close());

  for (const state of STATES)
    test(`the state "${state.id}" can be read by everybody`, async ({ heard }) => {
      await page.setViewportSize({ width: 360, height: 760 });
      // What appears is measured once it has appeared.
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
      await showState(page, heard.origin, state);
      expect(await problems(page, WIDTHS)).toEqual([]);
    });
});

test('the settings can be read by everybody', async ({ heard }) => {
  const page = await heard.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${heard.origin}/options.html`);
  await page.getByTestId('kept-all').click();
  // With every group unfolded, as the one who looks for something has it.
  await page.getByTestId('find-site').fill('e');
  await page.getByTestId('find-check').fill('e');
  await expect(page.getByTestId('sites-help')).toHaveJSProperty('open', true);
  expect(await problems(page, [360, 1180])).toEqual([]);
  await page.getByTestId('erase').click();
  expect(await problems(page, [360])).toEqual([]);
  await page.close();
});

test('a panel zoomed to 200% shows everything', async ({ heard }) => {
  const page = await heard.context.newPage();
  // 360 px wide at 200% is 180 CSS pixels.
  await page.setViewportSize({ width: 180, height: 360 });
  for (const id of ['findings', 'no-site', 'no-message', 'apply-failed', 'by-model', 'crowded', 'picked']) {
    await showState(page, heard.origin, STATES.find((state) => state.id === id)!);
    expect(await overflow(page), id).toBeLessThanOrEqual(0);
  }
  await page.close();
});

test('where the system sets the colours, what is marked and chosen still stands out', async ({ heard }) => {
  const page = await heard.context.newPage();
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await showState(page, heard.origin, STATES.find(({ id }) => id === 'point-lit')!);
  const lines = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    return {
      mark: style('.mark').textDecorationLine,
      lit: style('.lit').outlineStyle,
      verdict: style('.verdict').borderTopStyle,
      dial: style('.dial').borderTopStyle,
    };
  });
  expect(lines).toEqual({ mark: 'underline', lit: 'solid', verdict: 'solid', dial: 'solid' });
  await page.close();
});

test('a draft from right to left stands on the right', async ({ heard }) => {
  const page = await heard.context.newPage();
  await showState(page, heard.origin, STATES.find(({ id }) => id === 'right-to-left')!);
  for (const id of ['draft', 'customer-message'])
    expect(await page.getByTestId(id).evaluate((box) => getComputedStyle(box).direction), id).toBe('rtl');
  await page.close();
});
