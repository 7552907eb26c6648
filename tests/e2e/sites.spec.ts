import { expect, test } from '@playwright/test';
import type { DeskState } from '@/lib/desk/state';
import { deskOf, OFTEN } from './desk-of.ts';
import { launchGranted } from './granted.ts';
import type { Heard } from './launch.ts';
import { focusBox, hostOf, openSitePage, type SitePage, sitePages } from './site-pages.ts';

const PAGES = sitePages();

let heard: Heard;
let close: () => Promise<void>;

test.beforeAll(async () => {
  ({ heard, close } = await launchGranted([...new Set(PAGES.map(hostOf))]));
});
test.afterAll(() => close());

/** What the page script says, or null where none runs. */
const stateOf = (desk: ReturnType<typeof deskOf>): Promise<DeskState | null> => desk.state().catch(() => null);
const isOurs = ({ kind }: SitePage['boxes'][number]) => kind === 'reply' || kind === 'private';

test('each box that is no reply is looked at, and left alone', async () => {
  test.slow();
  const page = await heard.context.newPage();
  for (const it of PAGES) {
    for (const { box, kind } of it.boxes.filter((each) => !isOurs(each))) {
      const which = `${it.name} ${box} is ${kind}`;
      // Anew for each, so that nothing but this box can have made the page script say what it says.
      await openSitePage(page, it);
      const desk = deskOf(heard, page);
      let focused = true;
      // It decides while the box takes the focus; until it has begun, the box is left and taken again.
      const status = async () => {
        focused = await focusBox(page, box);
        return (await stateOf(desk))?.status ?? 'none';
      };
      // On an address that no site speaks for it says nothing, if it is there at all; a trap takes no focus.
      if (kind === 'none' || !(await focusBox(page, box)))
        await expect.poll(status, { message: which, ...OFTEN }).toMatch(/^(?:none|no-box)$/);
      else await expect.poll(status, { message: which, ...OFTEN }).toBe('not-a-reply');
      expect(focused || kind === 'other' || kind === 'none', which).toBe(true);
    }
  }
  await page.close();
});

test('each reply of each site is found in a real browser, and answers the message it answers', async () => {
  test.slow();
  const page = await heard.context.newPage();
  for (const it of PAGES.filter(({ boxes }) => boxes.some(isOurs))) {
    await openSitePage(page, it);
    const desk = deskOf(heard, page);
    for (const { box, kind, customer } of it.boxes.filter(isOurs)) {
      await focusBox(page, box);
      await expect
        .poll(async () => (await stateOf(desk))?.status, { message: `${it.name} ${box}`, ...OFTEN })
        .toBe('open');
      const state = (await stateOf(desk))!;
      expect.soft(state.private, `${it.name} ${box}`).toBe(kind === 'private');
      if (customer === undefined) continue;
      const found = state.exchange!.customer;
      expect
        .soft(found && { text: found.text, author: found.author }, `${it.name} ${box}`)
        .toEqual(customer && { text: customer.text, author: customer.author });
    }
  }
  await page.close();
});
