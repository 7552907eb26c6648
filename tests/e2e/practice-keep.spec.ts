import { expect, test } from './fixture.ts';
import { openPractice } from './practice-page.ts';

test('a drill that is half done is there again after a reload, and gone once it is over', async ({ heard }) => {
  const page = await openPractice(heard, '#drills/mend');
  const text = page.getByTestId('drill-text');
  const sentence = await page.locator('.drill-fault').innerText();
  await text.fill('I am sorry that you');
  await page.reload();
  await expect(text).toHaveValue('I am sorry that you');
  await expect(page.locator('.drill-fault')).toHaveText(sentence);

  // Another kind is another place; what was picked there stays as well.
  await page.goto(`${heard.origin}/practice.html?again#drills/raised`);
  await page.getByTestId('drill-option').nth(1).check();
  await page.reload();
  await expect(page.getByTestId('drill-option').nth(1)).toBeChecked();
  await page.getByTestId('drill-check').click();
  await expect(page.getByTestId('drill-next')).toBeVisible();
  await page.reload();
  await expect(page.getByTestId('drill-option').first()).toBeVisible();
  await expect(page.locator('[data-testid=drill-option]:checked')).toHaveCount(0);

  await page.goto(`${heard.origin}/practice.html?mend#drills/mend`);
  await expect(text).toHaveValue('I am sorry that you');
  await page.close();
});
