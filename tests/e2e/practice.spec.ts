import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { file, savedText } from './files.ts';
import { expect, type Heard, test } from './fixture.ts';
import { openPractice, seed, tabTo } from './practice-page.ts';

const POOR = 'Please calm down. We are sorry if you were upset, but Saturdays are always busy.';
const BETTER =
  'I’m sorry. You told us what happened, and we let you down. I’m Jo, the manager: I’ll look into it today and ring you by six. Call me on 555-0100.';

/** Plays the scenario on show by keys alone: writes, sends, guesses. */
async function tryByKeys(page: Page, words: string) {
  await tabTo(page, page.getByTestId('draft'));
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('guess')).toBeVisible();
  await expect(page.locator(':focus')).toHaveText('Before the score: how did it go?');
  await tabTo(page, page.getByTestId('guess-value'));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, page.getByTestId('give-guess'));
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('feedback')).toBeVisible();
}

test('a whole session goes by keyboard', async ({ heard }) => {
  const page = await openPractice(heard);
  await tabTo(page, page.getByTestId('begin'));
  await page.keyboard.press('Enter');
  const next = page.getByTestId('next-step').or(page.getByTestId('drill-next'));
  const doing = page.getByTestId('play').or(page.getByTestId('drill'));
  await expect(doing).toBeVisible();
  const steps = Number(/of (\d+)/.exec((await page.getByTestId('steps').textContent())!)![1]);
  let played = 0;
  for (let i = 0; i < steps; i++) {
    await expect(page.getByTestId('steps')).toContainText(`${i + 1} of ${steps}`);
    await expect(doing).toBeVisible();
    if (await page.getByTestId('play').isVisible()) {
      played++;
      await tryByKeys(page, POOR);
      await expect(page.getByTestId('answer')).toBeVisible();
      await expect(page.getByTestId('guess-off')).toContainText('you guessed 55');
      await expect(page.getByTestId('model')).toHaveCount(0);
      const again = page.getByTestId('again').or(page.getByTestId('what-if')).first();
      await tabTo(page, again);
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('draft')).toBeFocused();
      await page.keyboard.press('Control+a');
      await tryByKeys(page, BETTER);
      await tabTo(page, page.getByTestId('show-model'));
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('model')).toBeVisible();
      await tabTo(page, page.getByTestId('finish'));
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('over')).toContainText('2 tries');
    } else {
      await answerByKeys(page);
    }
    await tabTo(page, next);
    await page.keyboard.press('Enter');
  }
  expect(played).toBeGreaterThan(0);
  await expect(page.getByTestId('session-over')).toBeVisible();
  await page.getByTestId('nav-progress').click();
  await expect(page.getByTestId('past')).toHaveCount(played);
  await page.close();
});

/** Answers the drill on show by keys, rightly or not. */
async function answerByKeys(page: Page) {
  const text = page.getByTestId('drill-text');
  const over = page.getByTestId('drill-next');
  if (await text.isVisible()) {
    await tabTo(page, text);
    await page.keyboard.type('I will ring you myself by six today.');
  } else {
    const option = page.locator('[data-testid=drill] input').first();
    await tabTo(page, option);
    await page.keyboard.press('Space');
  }
  await expect(async () => {
    if (await over.isVisible()) return;
    await tabTo(page, page.getByTestId('drill-check'));
    await page.keyboard.press('Enter');
    await expect(over).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

test('a reply branches, and “what if” goes back to the turn before', async ({ heard }) => {
  const page = await openPractice(heard, '#practise/the-shouting-friend');
  await page.getByTestId('draft').fill(POOR);
  await page.getByTestId('send').click();
  await page.getByTestId('no-guess').click();
  const answer = page.getByTestId('answer');
  await expect(answer).toContainText('DON’T TELL ME HOW TO TALK');
  await expect(page.getByTestId('sent').locator('mark[data-sign=minus]').first()).toBeVisible();

  await page.getByTestId('what-if').click();
  await expect(page.getByTestId('draft')).toHaveValue(POOR);
  await expect(page.getByTestId('taken-back')).toBeVisible();
  await expect(answer).toHaveCount(0);
  const excellent = await excellentOf('the-shouting-friend');
  await page.getByTestId('draft').fill(excellent);
  await page.getByTestId('send').click();
  await page.getByTestId('no-guess').click();
  await expect(page.getByTestId('verdict')).toHaveAttribute('data-verdict', 'ready');
  await expect(answer).not.toContainText('DON’T TELL ME HOW TO TALK');
  await expect(page.getByTestId('point').first()).toHaveAttribute('data-heard', 'true');
  await page.getByTestId('show-model').click();
  await expect(page.getByTestId('model')).toContainText(excellent.slice(0, 60));
  await page.close();
});

const excellentOf = async (id: string) =>
  (JSON.parse(await readFile(`assets/scenarios/${id}.json`, 'utf8')) as { excellent: string }).excellent;

test('closing the page in the middle of a reply loses nothing', async ({ heard }) => {
  const half = 'Dolores, an hour and a half on her feet';
  const page = await openPractice(heard, '#practise/the-shouting-friend');
  await page.getByTestId('ask-hint').click();
  await page.getByTestId('draft').pressSequentially(half);
  await page.reload();
  await expect(page.getByTestId('draft')).toHaveValue(half);
  await expect(page.getByTestId('hint')).toHaveCount(1);
  await page.getByTestId('send').click();
  await expect(page.getByTestId('guess')).toBeVisible();
  await page.close();

  const later = await openPractice(heard, '', true);
  await later.getByTestId('begun').getByRole('link').click();
  await expect(later.getByTestId('guess')).toBeVisible();
  await expect(later.getByTestId('sent')).toHaveText(half);
  await later.getByTestId('give-guess').click();
  await expect(later.getByTestId('feedback')).toBeVisible();
  await later.close();
});

test('broken scenario files say what is wrong and where, and good ones are taken', async ({ heard }) => {
  const page = await openPractice(heard, '#scenarios');
  const good = await readFile('assets/scenarios/the-shouting-friend.json', 'utf8');
  const own = good
    .replace('"id": "the-shouting-friend"', '"id": "own-shouting"')
    .replace('The shouting friend', 'My own');
  const lineOf = (text: string, words: string) => String(text.slice(0, text.indexOf(words)).split('\n').length);
  const cut = own.slice(0, own.indexOf('"traps"'));
  const quote = own.replace('STOOD IN YOUR STORE FOR AN HOUR AND A HALF",', 'SAT IN YOUR STORE FOR A DAY",');
  const level = own.replace('"level": 1', '"level": 7');
  await page
    .getByTestId('import-scenarios')
    .setInputFiles([
      file('cut.json', cut),
      file('quote.json', quote),
      file('level.json', level),
      file('packaged.json', good),
      file('own.json', own),
    ]);
  const problems = page.getByTestId('problems');
  await expect(problems).toContainText('cut.json was not taken in');
  await expect(problems).toContainText('does not stand in the post word for word');
  await expect(problems.getByTestId('problem').filter({ hasText: 'raised[0].quote' })).toHaveAttribute(
    'data-line',
    lineOf(quote, 'SAT IN YOUR'),
  );
  await expect(problems.getByTestId('problem').filter({ hasText: 'the level must be one of' })).toHaveAttribute(
    'data-line',
    lineOf(level, '"level"'),
  );
  await expect(problems).toContainText('comes with Heard');
  await expect(page.getByTestId('imported')).toContainText('1 scenario taken in: My own');
  await page.getByTestId('filter-done').selectOption('own');
  await expect(page.getByTestId('scenario')).toHaveCount(1);
  await page.close();
});

test('a scenario of one’s own is written, saved as a file and practised', async ({ heard }) => {
  const page = await openPractice(heard, '#own');
  await page.getByTestId('own-practise').click();
  await expect(page.getByTestId('own-wrong')).toContainText('Title');
  await page.getByTestId('own-text').fill('Two hours for a cold pizza. Never again.');
  await page.getByTestId('own-name').fill('Rowan');
  await page.getByTestId('own-title').fill('Cold pizza');
  await page.getByTestId('own-excellent').fill('Two hours and then cold: I’m sorry, Rowan. – Jo, 555-0100');
  await page.getByTestId('own-poor').fill('You should have called ahead.');
  await page.getByTestId('own-add-point').click();
  await page.getByTestId('own-quote').fill('Two hours');
  await page.getByTestId('own-label').fill('two hours of waiting');
  expect(JSON.parse(await savedText(page, page.getByTestId('own-export')))).toMatchObject({ title: 'Cold pizza' });
  await page.getByTestId('own-practise').click();
  await expect(page.getByTestId('customer-message')).toHaveText('Two hours for a cold pizza. Never again.');
  await page.getByTestId('draft').fill('You should have called ahead, the two hours were your fault.');
  await page.getByTestId('send').click();
  await page.getByTestId('no-guess').click();
  await expect(page.getByTestId('answer')).toBeVisible();
  await page.close();
});

test('a thread from work comes masked, once', async ({ heard }) => {
  const thread = {
    site: 'yelp',
    kind: 'review',
    customer: {
      text: 'Maya Brennan here. Two hours, and Trevor laughed. Ring me on 020 7946 0958.',
      author: 'Maya Brennan',
      rating: 1,
    },
    earlier: [],
    draft: '',
    limit: null,
    revision: 3,
  };
  const worker = await heard.worker();
  await worker.evaluate(async (given) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.session.set({ 'practise-with': given });
  }, thread);
  const page = await openPractice(heard, '#own/from-work');
  const text = page.getByTestId('own-text');
  await expect(text).toHaveValue(/Two hours/);
  await expect(text).not.toHaveValue(/Maya|Brennan|Trevor|7946/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nothing to change here' })).toBeVisible();
  await page.close();
});

test('an assignment goes out, results come in, and twelve of them make one table', async ({ heard }) => {
  const page = await openPractice(heard, '#team');
  await page.getByTestId('assignment-title').fill('First week');
  await page.getByTestId('assign').first().check();
  const made = await savedText(page, page.getByTestId('save-assignment'));
  await page.getByTestId('assignment-file').setInputFiles(file('first-week.json', made));
  await expect(page.getByTestId('assignment-taken')).toContainText('First week');
  await seed(page, 1);
  await page.reload();
  await page.getByTestId('results-name').fill('Ana');
  const results = () => savedText(page, page.getByTestId('save-results'));
  const plain = await results();
  expect(plain).not.toContain('Sorry about the soup');
  await page.getByTestId('results-texts').check();
  expect(await results()).toContain('Sorry about the soup');

  const twelve = Array.from({ length: 12 }, (_, i) => {
    const name = `Trainee ${String.fromCharCode(76 - i)}`;
    return file(
      `${i}.json`,
      plain.replace('"name": "Ana"', `"name": "${name}"`).replaceAll('"overall": 40', `"overall": ${40 + i}`),
    );
  });
  await page.getByTestId('results-files').setInputFiles(twelve);
  const rows = page.getByTestId('results-table').locator('tbody tr');
  await expect(rows).toHaveCount(12);
  await expect(rows.first()).toContainText('Trainee A');
  await page.getByTestId('sort-first').click();
  await expect(rows.first()).toContainText('Trainee L');
  await page.getByTestId('sort-first').click();
  await expect(rows.first()).toContainText('Trainee A');
  await expect(page.getByRole('columnheader', { name: 'First tries' })).toHaveAttribute('aria-sort', 'descending');
  await page.close();
});

test('a thousand past plays open, as charts and as tables', async ({ heard }) => {
  const page = await openPractice(heard);
  await seed(page, 1_000);
  await page.goto(`${heard.origin}/practice.html?again#progress`);
  await expect(page.getByTestId('past')).toHaveCount(20);
  await expect(page.getByTestId('history')).toContainText('1,000 scenarios');
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await page.getByTestId('as-table').check();
  await expect(page.getByTestId('figure-dials').locator('tbody tr')).toHaveCount(1_000);
  await page.reload();
  await expect(page.getByTestId('as-table')).toBeChecked();
  await page.close();
});

test('what was practised is listed and can be erased', async ({ heard }) => {
  const page = await openPractice(heard, '#data');
  await seed(page, 3);
  await page.reload();
  const plays = page.locator('[data-testid=kept][data-key=plays]');
  await expect(plays).toContainText('3');
  expect(JSON.parse(await savedText(page, page.getByTestId('export')))).toMatchObject({ heard: 'practice' });
  await page.getByTestId('erase').click();
  await page.getByTestId('erase-confirm').click();
  await expect(plays).toContainText('–');
  const options = await heard.context.newPage();
  await options.goto(`${heard.origin}/options.html`);
  await expect(options.locator('[data-testid=kept][data-key=practice]')).toHaveCount(1);
  await options.close();
  await page.close();
});

test.afterEach(async ({ heard }: { heard: Heard }) => {
  expect(heard.left.splice(0), 'requests that left the browser').toEqual([]);
});
