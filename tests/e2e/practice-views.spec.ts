import type { Page } from '@playwright/test';
import { expect, type Heard, test } from './fixture.ts';
import { openPractice, seed } from './practice-page.ts';
import { problems } from './readable.ts';

/** CSS pixels: a telephone, and a screen. */
const WIDTHS = [360, 1180];

interface View {
  name: string;
  hash: string;
  /** Finished plays there are before. */
  plays?: number;
  shown: string;
  steps?: (page: Page) => Promise<void>;
}

const hook = (id: string) => `[data-testid=${id}]`;
const press = (id: string) => (page: Page) => page.getByTestId(id).first().click();
async function reply(page: Page) {
  await page
    .getByTestId('draft')
    .fill('Please calm down. Sorry if you waited, but Saturdays are busy. Call me on 555-0142.');
  await page.getByTestId('send').click();
  await page.getByTestId('guess').waitFor();
}

const VIEWS: View[] = [
  { name: 'the first visit', hash: '', shown: hook('welcome') },
  { name: 'today', hash: '', plays: 3, shown: hook('streak') },
  { name: 'the library', hash: '#scenarios', plays: 1, shown: hook('scenario') },
  {
    name: 'a library with nothing found',
    hash: '#scenarios',
    shown: hook('nothing-found'),
    steps: (page) => page.getByTestId('filter-words').fill('nothing of this kind'),
  },
  { name: 'a post to answer', hash: '#practise/held-hostage', shown: hook('ask-hint'), steps: press('ask-hint') },
  { name: 'the guess', hash: '#practise/held-hostage', shown: hook('guess'), steps: reply },
  {
    name: 'the feedback',
    hash: '#practise/held-hostage',
    shown: hook('feedback'),
    steps: async (page) => {
      await reply(page);
      await press('give-guess')(page);
    },
  },
  {
    name: 'the model answer',
    hash: '#practise/the-shouting-friend',
    shown: hook('model'),
    steps: async (page) => {
      await reply(page);
      await press('no-guess')(page);
      await press('what-if')(page);
      await reply(page);
      await press('no-guess')(page);
      await press('show-model')(page);
    },
  },
  {
    name: 'the choice to stay silent',
    hash: '#practise/the-bait',
    shown: hook('choice-said'),
    steps: async (page) => {
      await page.getByText('Stay silent').first().click();
      await press('send')(page);
    },
  },
  { name: 'the drills', hash: '#drills', shown: hook('drill-mend') },
  { name: 'a sentence to mend', hash: '#drills/mend', shown: hook('drill') },
  {
    name: 'a drill answered',
    hash: '#drills/raised',
    shown: hook('drill-result'),
    steps: async (page) => {
      await page.getByTestId('drill-option').first().check();
      await press('drill-check')(page);
    },
  },
  { name: 'progress before anything', hash: '#progress', shown: hook('no-progress') },
  { name: 'progress', hash: '#progress', plays: 12, shown: '.recharts-surface' },
  { name: 'progress as tables', hash: '#progress', plays: 12, shown: '.figure-table', steps: press('as-table') },
  { name: 'the team', hash: '#team', plays: 1, shown: hook('make-assignment') },
  { name: 'a scenario of one’s own', hash: '#own', shown: hook('own-wrong'), steps: press('own-save') },
  { name: 'the settings', hash: '#data', shown: hook('kept'), steps: press('kept-all') },
];

for (const { name, hash, plays = 0, shown, steps } of VIEWS) {
  test(`practice: ${name} can be read by everybody`, async ({ heard }: { heard: Heard }) => {
    const page = await openPractice(heard);
    if (plays > 0) await seed(page, plays);
    await page.goto(`${heard.origin}/practice.html?again${hash}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await steps?.(page);
    await page.locator(shown).first().waitFor();
    expect(await problems(page, WIDTHS)).toEqual([]);
    await page.close();
  });
}
