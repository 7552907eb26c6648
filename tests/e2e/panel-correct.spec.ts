import type { Page } from '@playwright/test';
import { file, savedText } from './files.ts';
import { expect, test } from './fixture.ts';
import { panelOn } from './panel-page.ts';

const points = (panel: Page) => panel.getByTestId('point');

test('the user’s word on the reading wins, and can be taken back', async ({ practice, heard }) => {
  const { page, it, desk } = await practice('yelp');
  await page.locator(it.box).pressSequentially('Thank you for your feedback. Our kitchen had a long evening.');
  const panel = await panelOn(heard, await desk.tab());
  await expect(points(panel).first()).toBeVisible();
  const before = await points(panel).count();
  expect(before).toBeGreaterThan(1);

  const first = points(panel).first();
  await first.getByTestId('correct-point').click();
  await panel.getByLabel(/^Yes: “Our kitchen/).check();
  await expect(first).toHaveAttribute('data-heard', 'true');
  await expect(panel.getByTestId('verdict')).toContainText(`1 of ${before} points heard`);
  await panel.keyboard.press('Escape');
  await expect(first.getByTestId('correct-point')).toBeFocused();

  await panel.getByTestId('undo').click();
  await expect(first).toHaveAttribute('data-heard', 'false');

  await first.getByTestId('correct-point').click();
  await panel.getByTestId('remove-point').click();
  await expect(points(panel)).toHaveCount(before - 1);

  // What was corrected stays while the draft is written on, and goes with a press.
  await page.locator(it.box).pressSequentially(' Sorry.');
  await expect(panel.getByTestId('draft')).toContainText('Sorry.');
  await expect(points(panel)).toHaveCount(before - 1);
  await panel.getByTestId('as-read').click();
  await expect(points(panel)).toHaveCount(before);

  await panel.getByTestId('mood').click();
  await panel.getByTestId('who-writes').selectOption('troll');
  await expect(panel.getByTestId('verdict')).toHaveAttribute('data-verdict', 'no-reply');
  await expect(panel.getByTestId('author')).toContainText('You say it is somebody baiting.');
  await expect(panel.getByTestId('rewrite')).toHaveCount(0);
  await panel.keyboard.press('Escape');
  await panel.getByTestId('not-the-author').click();
  await expect(points(panel)).toHaveCount(before);
  await panel.close();
});

test('a point is added by the words that are selected in the message', async ({ practice, heard }) => {
  const { page, it, desk } = await practice('yelp');
  await page.locator(it.box).pressSequentially('Thank you for your feedback.');
  const panel = await panelOn(heard, await desk.tab());
  const before = await points(panel).count();
  await panel.getByTestId('customer-message').evaluate((box) => {
    const first = document.createTreeWalker(box, NodeFilter.SHOW_TEXT).nextNode()!;
    document.getSelection()!.setBaseAndExtent(first, 0, first, 5);
  });
  const words = (await panel.getByTestId('customer-message').innerText()).slice(0, 5).trim();
  await panel.getByTestId('add-selected').click();
  await expect(panel.getByRole('button', { name: `Correct “${words}”` })).toBeVisible();
  expect(await points(panel).count()).toBeGreaterThanOrEqual(before);
  await panel.close();
});

test('the playbook and the checks hold at once in an open panel', async ({ practice, heard }) => {
  const { page, it, desk } = await practice('yelp');
  await page.locator(it.box).pressSequentially('You should have called ahead. We’re sorry your root canal hurt.');
  const panel = await panelOn(heard, await desk.tab());
  const hindsight = panel.locator('[data-check=blame-should-have]');
  await expect(hindsight).toBeVisible();

  const options = await heard.context.newPage();
  await options.goto(`${heard.origin}/options.html`);
  await options.getByTestId('pack-health').check();
  await expect(panel.getByTestId('clinic-lock')).toBeVisible();
  await expect(panel.locator('[data-check=safe-health][data-severity="4"]')).toBeVisible();

  await options.getByTestId('find-check').fill('hindsight');
  await options.getByTestId('check-blame-should-have').uncheck();
  await expect(hindsight).toHaveCount(0);
  await options.getByTestId('all-checks-on').click();
  await expect(hindsight).toBeVisible();

  await options.getByTestId('find-check').fill('');
  const copy = await savedText(options, options.getByTestId('export'));
  await options.getByTestId('erase').click();
  await options.getByTestId('erase-confirm').click();
  await expect(panel.getByTestId('clinic-lock')).toHaveCount(0);
  await options.getByTestId('import-file').setInputFiles(file('heard.json', copy));
  await expect(panel.getByTestId('clinic-lock')).toBeVisible();
  await options.getByTestId('erase').click();
  await options.getByTestId('erase-confirm').click();
  await expect(panel.getByTestId('clinic-lock')).toHaveCount(0);
  await options.close();
  await panel.close();
});

test('what was ignored comes back, and a check can be turned off from there', async ({ practice, heard }) => {
  const { page, it, desk } = await practice('yelp');
  await page.locator(it.box).pressSequentially('You should have called ahead.');
  const panel = await panelOn(heard, await desk.tab());
  const hindsight = panel.locator('[data-check=blame-should-have]');
  const ignore = async () => {
    const head = hindsight.locator('.finding-head');
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    await hindsight.getByTestId('ignore').click();
    await expect(hindsight).toHaveCount(0);
  };
  await ignore();
  await panel.getByTestId('undo').click();
  await expect(hindsight).toBeVisible();
  await ignore();
  await panel.getByTestId('ignored').locator('summary').click();
  await panel.getByTestId('unignore').click();
  await expect(hindsight, 'brought back from the list').toBeVisible();
  await ignore();
  await panel.getByTestId('ignored').locator('summary').click();
  await panel.getByTestId('turn-check-off').click();
  await panel.getByTestId('unignore').click();
  await expect(panel.getByTestId('ignored')).toHaveCount(0);
  await expect(hindsight).toHaveCount(0);
  await panel.evaluate(() => chrome.storage.local.clear());
  await expect(hindsight).toBeVisible();
  await panel.close();
});

test('the practice page opens from the panel', async ({ heard }) => {
  const panel = await heard.context.newPage();
  await panel.goto(`${heard.origin}/sidepanel.html`);
  const opened = heard.context.waitForEvent('page');
  await panel.getByTestId('open-practice').click();
  const page = await opened;
  await expect(page).toHaveURL(`${heard.origin}/practice.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.close();
  await panel.close();
});

/** The extension's own API in its pages. */
declare const chrome: { storage: { local: { clear(): Promise<void> } } };
