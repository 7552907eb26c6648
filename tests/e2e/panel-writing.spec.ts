import { expect, modelOf, test } from './fixture.ts';
import { forgetSettings, inSight, panelOn, stored } from './panel-page.ts';

const DRAFT = 'You should have told the manager. We will refund the $46 today. Call me on 555-0100.';

test('by keys alone: what changed, the blanks filled, and the mended reply in the box', async ({ practice, heard }) => {
  const { page, it, desk } = await practice('yelp');
  const draft = 'You failed to tell the manager. NOBODY ELSE complained.';
  await page.locator(it.box).pressSequentially(draft);
  const panel = await panelOn(heard, await desk.tab());
  await panel.getByTestId('to-rewrite').focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('tab', { selected: true })).toBeFocused();

  await inSight(panel, 'what-changed').focus();
  await panel.keyboard.press('Enter');
  const changes = panel.getByTestId('changes');
  await expect(changes.locator('del').first()).toContainText('You failed');
  await expect(changes.locator('ins').first()).not.toBeEmpty();
  const blanks = (await changes.innerText()).match(/\[[^\]]+\]/g) ?? [];
  expect(blanks.length, 'blanks in the first voice').toBeGreaterThan(0);

  // Blanks that are still open lead to the first of them, out of the comparison too.
  await inSight(panel, 'insert').focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByTestId('open-slots')).toBeVisible();
  await expect(changes).toHaveCount(0);
  for (let i = 0; i < blanks.length; i++) {
    await expect(panel.locator(':focus')).toHaveAttribute('data-open', 'true');
    await panel.keyboard.type(`answer ${i}`);
    await panel.keyboard.press('Enter');
  }
  await expect(inSight(panel, 'insert')).toBeFocused();
  await expect(panel.getByTestId('open-slots')).toHaveCount(0);
  await panel.keyboard.press('Enter');
  await expect(panel.getByTestId('notice')).toContainText('Inserted.');
  const reply = await modelOf(page);
  expect(reply).toContain('answer 0');
  expect(reply).not.toMatch(/\[[^\]]+\]/);
  await page.locator(it.box).press('Control+z');
  await expect.poll(() => modelOf(page)).toBe(draft);
  await panel.close();
});

for (const site of ['yelp', 'x', 'facebook'] as const) {
  test(`on ${site}, all safe fixes are one edit and one undo`, async ({ practice, heard }) => {
    const { page, it, desk } = await practice(site);
    const draft = 'Please calm down. You should have told the manager. Sorry if you were upset.';
    await page.locator(it.box).pressSequentially(draft);
    const panel = await panelOn(heard, await desk.tab());
    const all = panel.getByTestId('apply-all');
    await expect(all).toHaveText(/Apply [2-9] safe fixes/);
    await expect(panel.getByTestId('rewrite').first(), 'all readings have come').toBeVisible();
    const before = (await desk.state()).exchange!.revision;
    await all.click();
    await expect(panel.getByTestId('notice')).toContainText('Applied.');
    await expect.poll(() => modelOf(page)).not.toMatch(/calm down|should have told|Sorry if/);
    const mended = await modelOf(page);
    await desk.reads(mended);
    expect((await desk.state()).exchange!.revision, 'one change of the draft').toBe(before + 1);
    await page.locator(it.box).press('Control+z');
    await expect.poll(() => modelOf(page)).toBe(draft);
    await panel.close();
  });
}

test('how the user writes is learnt only where they say so, as counts, and in no clinic', async ({
  practice,
  heard,
}) => {
  const { page, it, desk } = await practice('yelp');
  const own = `Hello Zebedee, ${DRAFT} Best, Quillon`;
  await page.locator(it.box).pressSequentially(own);
  const options = await heard.context.newPage();
  await options.goto(`${heard.origin}/options.html`);
  const panel = await panelOn(heard, await desk.tab());
  /** Puts a whole reply in the draft's place, and the draft back. */
  const insert = async () => {
    await inSight(panel, 'insert').click();
    if (await inSight(panel, 'anyway').isVisible()) await inSight(panel, 'anyway').click();
    await expect(panel.getByTestId('notice')).toContainText('Inserted.');
    await page.bringToFront();
    await page.locator(it.box).press('Control+z');
    await desk.reads(own);
    await expect(inSight(panel, 'insert')).toBeVisible();
  };
  await insert();
  await expect.poll(() => stored(options, 'used-lines')).not.toBeNull();
  expect(await stored(options, 'voice')).toBeNull();

  await options.getByTestId('learn-voice').check();
  await insert();
  await expect.poll(async () => (await stored<{ replies: number }>(options, 'voice'))?.replies).toBe(1);
  expect(JSON.stringify(await stored(options, 'voice'))).not.toMatch(/Zebedee|Quillon|manager|\$46/i);

  await options.getByTestId('pack-health').check();
  await expect(panel.getByTestId('clinic-lock')).toBeVisible();
  await insert();
  expect((await stored<{ replies: number }>(options, 'voice'))?.replies).toBe(1);
  await forgetSettings(options);
  await options.close();
  await panel.close();
});

/** A browser with a language model of its own that answers `text`. Runs in the page, before its own scripts. */
function modelThatSays(text: string) {
  const session = { prompt: async () => text, destroy: () => undefined };
  Object.assign(globalThis, { LanguageModel: { availability: async () => 'available', create: async () => session } });
}
/** A browser without one, whatever this one has. */
function noModel() {
  Object.assign(globalThis, { LanguageModel: undefined });
}
const GOOD =
  'I’m sorry about the ninety minutes and the raw burger. We will refund the $46 today. Call me on 555-0100.';
const SAYS_MORE = 'I’m sorry about the wait. We will refund the $60 today. Call me on 555-0100.';

test('the second writer leaves no trace where the browser has no model', async ({ practice, heard }) => {
  const { page, it, desk } = await practice('yelp');
  await page.locator(it.box).pressSequentially(DRAFT);
  const panel = await panelOn(heard, await desk.tab(), { run: noModel, of: '' });
  await expect(panel.getByRole('tab')).toHaveText(['Warm', 'Concise', 'Formal']);
  const options = await heard.context.newPage();
  await options.addInitScript(noModel);
  await options.goto(`${heard.origin}/options.html`);
  await expect(options.getByTestId('learn-voice')).toBeVisible();
  await expect(options.getByTestId('second-writer')).toHaveCount(0);
  await options.close();
  await panel.close();
});

test('the second writer is off at first, says who wrote it, and is shown only if it passes the lock', async ({
  practice,
  heard,
}) => {
  const { page, it, desk } = await practice('yelp');
  await page.locator(it.box).pressSequentially(DRAFT);
  const off = await panelOn(heard, await desk.tab(), { run: modelThatSays, of: GOOD });
  await expect(off.getByRole('tab')).toHaveText(['Warm', 'Concise', 'Formal']);
  await off.close();

  const options = await heard.context.newPage();
  await options.addInitScript(modelThatSays, GOOD);
  await options.goto(`${heard.origin}/options.html`);
  await expect(options.getByTestId('second-writer')).not.toBeChecked();
  await options.getByTestId('second-writer').check();

  const panel = await panelOn(heard, await desk.tab(), { run: modelThatSays, of: GOOD });
  const tab = panel.getByRole('tab', { name: 'Second writer' });
  await tab.click();
  await expect(inSight(panel, 'by-model')).toContainText('own language model');
  await expect(inSight(panel, 'rewrite')).toContainText('We will refund the $46 today.');
  await inSight(panel, 'insert').click();
  await expect.poll(() => modelOf(page)).toBe(GOOD);
  await page.locator(it.box).press('Control+z');
  await expect.poll(() => modelOf(page)).toBe(DRAFT);
  await panel.close();

  // A figure that nobody named: asked for, turned away by the lock, and nothing said of it.
  const asked: string[] = [];
  const lying = await heard.context.newPage();
  await lying.exposeFunction('askedModel', (text: string) => asked.push(text));
  await lying.addInitScript(modelThatSays, SAYS_MORE);
  await lying.addInitScript(() => {
    const model = (globalThis as unknown as { LanguageModel: { create(): Promise<{ prompt(text: string): unknown }> } })
      .LanguageModel;
    const { create } = model;
    model.create = async () => {
      const session = await create();
      const { prompt } = session;
      session.prompt = async (text: string) => {
        await (globalThis as unknown as { askedModel(text: string): Promise<void> }).askedModel(text);
        return prompt(text);
      };
      return session;
    };
  });
  await lying.goto(`${heard.origin}/sidepanel.html?tab=${await desk.tab()}`);
  await expect.poll(() => asked.length).toBe(1);
  await expect(lying.getByRole('tab')).toHaveText(['Warm', 'Concise', 'Formal']);
  await forgetSettings(options);
  await options.close();
  await lying.close();
});

test('practice learns from work only where the user says so, with names masked', async ({ practice, heard }) => {
  const { page, it, desk } = await practice('yelp');
  await page.locator(it.box).pressSequentially('Priya, you should have told the manager.');
  const panel = await panelOn(heard, await desk.tab());
  const settings = await heard.context.newPage();
  await settings.goto(`${heard.origin}/practice.html#data`);
  const cards = settings.locator('[data-testid=kept][data-key=cards]');
  const head = panel.locator('[data-check=blame-should-have] .finding-head');
  const apply = async () => {
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    await panel.locator('[data-check=blame-should-have]').getByTestId('apply').click();
    if (await inSight(panel, 'anyway').isVisible()) await inSight(panel, 'anyway').click();
    await expect(panel.getByTestId('notice')).toContainText('Applied.');
    await page.bringToFront();
    await page.locator(it.box).press('Control+z');
    await expect(head).toBeVisible();
  };
  await apply();
  await expect(settings.getByTestId('choice-work')).not.toBeChecked();
  await settings.getByTestId('choice-work').check();
  await expect(cards).toContainText('0');
  await apply();
  await expect(cards).toBeVisible();
  await expect(cards).toContainText('1');
  const kept = JSON.stringify(await settings.evaluate(allCards));
  expect(kept).toContain('you should have told the manager');
  expect(kept).not.toContain('Priya');
  await settings.getByTestId('erase').click();
  await settings.getByTestId('erase-confirm').click();
  await settings.close();
  await panel.close();
});

/** Every card of practice, as it is stored. Runs inside the page. */
async function allCards(): Promise<unknown[]> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error!));
    });
  const database = await done(indexedDB.open('practice'));
  const cards = await done(database.transaction('cards').objectStore('cards').getAll());
  database.close();
  return cards;
}
