import type { Page } from '@playwright/test';
import { expect, modelOf, test } from './fixture.ts';
import { sidePanelOf } from './side-panel.ts';

const SITES = ['x', 'facebook', 'yelp'] as const;

/** The panel's words for a draft that stands in the page. */
const draftIn = (panel: Page) => panel.getByTestId('draft');
const visible = (panel: Page, id: string) => panel.locator(`[data-testid=${id}]:visible`).first();

async function closePanel(panel: Page) {
  await panel.evaluate(() => window.close());
}

for (const site of SITES) {
  test(`on ${site}, the side panel reads, mends and rewrites what is typed`, async ({ practice, heard }) => {
    const { page, it } = await practice(site);
    await page.locator(it.box).pressSequentially(it.rudeDraft);
    await page.getByTestId('pill').click();
    const { panel, detach } = await sidePanelOf(heard);

    await expect(panel.getByTestId('customer-message')).toHaveText(it.customer, { useInnerText: true });
    await expect(panel.getByRole('banner')).toContainText(it.author);
    await expect(draftIn(panel)).toHaveText(it.rudeDraft);
    await expect(panel.getByTestId('point').first()).toBeVisible();
    await expect(panel.getByTestId('finding').first()).toBeVisible();
    await expect(panel.getByTestId('verdict')).not.toHaveText('');

    const before = await modelOf(page);
    await visible(panel, 'apply').click();
    const anyway = panel.getByTestId('anyway');
    if (await anyway.isVisible()) await anyway.click();
    await expect(panel.getByTestId('notice')).toContainText('Applied.');
    await expect.poll(() => modelOf(page)).not.toBe(before);
    const mended = await modelOf(page);
    await expect(draftIn(panel)).toHaveText(mended);
    await page.click(it.box);
    await page.keyboard.press('Control+z');
    await expect.poll(() => modelOf(page)).toBe(before);
    await expect(draftIn(panel)).toHaveText(before);

    const rewrite = panel.locator('[data-testid=rewrite]:visible');
    // Newer rewrites may come while the slots of the older ones are being filled, and have fewer.
    await expect(async () => {
      for (const slot of await rewrite.getByTestId('slot').all()) await slot.fill('Ravi', { timeout: 2_000 });
      await rewrite.getByTestId('insert').click({ timeout: 5_000 });
      await expect(panel.getByTestId('notice')).toContainText('Inserted.', { timeout: 5_000 });
    }).toPass();
    await expect.poll(() => modelOf(page)).not.toBe(before);
    const whole = await modelOf(page);
    expect(whole).not.toMatch(/\[[^\]]+\]/);
    await expect(draftIn(panel)).toHaveText(whole);
    await page.click(it.box);
    await page.keyboard.press('Control+z');
    await expect.poll(() => modelOf(page)).toBe(before);

    await closePanel(panel);
    await detach();
  });
}

test('the side panel follows the active tab, and keeps the draft of a page that is reloaded', async ({
  practice,
  heard,
}) => {
  const first = await practice('yelp');
  await first.page.keyboard.type('You should have called ahead.');
  await first.page.getByTestId('pill').click();
  const { panel, detach } = await sidePanelOf(heard);
  await expect(draftIn(panel)).toHaveText('You should have called ahead.');

  const second = await practice('x');
  await second.page.keyboard.type('Sorry if you waited.');
  await expect(draftIn(panel)).toHaveText('Sorry if you waited.');
  await expect(panel.getByRole('banner')).toContainText('on X');

  const blank = await heard.context.newPage();
  await blank.goto('about:blank');
  await expect(panel.getByTestId('state-no-site')).toBeVisible();
  await blank.close();

  await first.page.bringToFront();
  await expect(draftIn(panel)).toHaveText('You should have called ahead.');
  await first.page.reload();
  await expect(panel.getByTestId('state-kept')).toContainText('You should have called ahead.');
  await expect(panel.getByTestId('state-no-box')).toBeVisible();

  await closePanel(panel);
  await detach();
});

test('a site that is switched off is left alone, and can be switched on from the panel', async ({
  practice,
  heard,
}) => {
  const { page, it, desk } = await practice('yelp');
  await page.locator(it.box).pressSequentially('Sorry if you waited.');
  await expect(page.getByTestId('pill')).toBeVisible();
  const options = await heard.context.newPage();
  await options.goto(`${heard.origin}/options.html`);
  await options.getByTestId('site-yelp').uncheck();
  await expect(page.getByTestId('pill')).toHaveCount(0);

  await page.bringToFront();
  const panel = await heard.context.newPage();
  await panel.goto(`${heard.origin}/sidepanel.html?tab=${await desk.tab()}`);
  await expect(panel.getByTestId('state-off')).toBeVisible();
  await panel.getByTestId('turn-on').click();
  await expect(panel.getByTestId('state-off')).toHaveCount(0);
  await expect.poll(async () => (await desk.state()).status).not.toBe('off');
  await expect(options.getByTestId('site-yelp')).toBeChecked();
  await options.getByTestId('erase').click();
  await options.getByTestId('erase-confirm').click();
  await expect(options.locator('[data-testid=kept][data-key=sites]')).toContainText('not set');
  await options.close();
  await panel.close();
});

test('what is pasted in is read, mended and taken back without any page', async ({ heard }) => {
  const panel = await heard.context.newPage();
  await panel.goto(`${heard.origin}/sidepanel.html`);
  await panel.getByTestId('paste-in').click();
  await panel.getByTestId('paste-message').fill('I waited two hours and nobody said a word. Never again!');
  await panel.getByTestId('give-message').click();
  const draft = panel.getByTestId('draft');
  await expect(draft).toBeFocused();
  await draft.fill('Thank you. You should have told the server.');
  await expect(panel.locator('[data-check=blame-should-have]')).toBeVisible();
  await visible(panel, 'apply').click();
  if (await panel.getByTestId('anyway').isVisible()) await panel.getByTestId('anyway').click();
  await expect(draft).not.toHaveValue(/You should have/);
  await draft.press('Control+z');
  await expect(draft).toHaveValue('Thank you. You should have told the server.');
  await panel.close();
});

test('everything in the panel can be done by keys', async ({ practice, heard }) => {
  const { page, it, desk } = await practice('yelp');
  await page.locator(it.box).pressSequentially('You should have called ahead.');
  const panel = await heard.context.newPage();
  await panel.goto(`${heard.origin}/sidepanel.html?tab=${await desk.tab()}`);
  await expect(panel.getByTestId('rewrite').first()).toBeVisible();

  /** Presses Tab until `wanted` has the focus. */
  async function tabTo(wanted: ReturnType<Page['locator']>) {
    for (let i = 0; i < 80; i++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await panel.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${wanted}`);
  }

  await tabTo(panel.getByTestId('draft').locator('.mark').first());
  await panel.keyboard.press('Enter');
  await expect(panel.locator('[aria-expanded=true].finding-head')).toBeVisible();
  const voice = panel.getByRole('tab', { name: 'Warm' });
  await tabTo(voice);
  await panel.keyboard.press('ArrowRight');
  await expect(panel.getByRole('tab', { name: 'Concise' })).toHaveAttribute('aria-selected', 'true');
  await panel.reload();
  await expect(visible(panel, 'ignore')).toBeVisible();
  const finding = await panel.locator('.finding:has([aria-expanded=true])').getAttribute('data-check');
  await tabTo(visible(panel, 'ignore'));
  await panel.keyboard.press('Enter');
  await expect(panel.locator(`[data-check=${finding}]`)).toHaveCount(0);
  await expect(panel.locator(':focus')).toHaveCount(1);
  await panel.close();
});
