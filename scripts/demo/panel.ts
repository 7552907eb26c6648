import type { Page } from '@playwright/test';
import { ANSWERS } from './blanks';

/** What the panel shows, as plain text. */
export interface Seen {
  verdict: string;
  points: { heard: boolean; text: string }[];
  findings: { check: string; text: string }[];
}

const onOneLine = (text: string) =>
  text
    .replace(/\s*\n\s*/g, '. ')
    .replace(/([.!?:”"])\. /g, '$1 ')
    .trim();

const verdictOf = async (panel: Page) => onOneLine(await panel.getByTestId('verdict').first().innerText());

/** Waits until the panel has judged the draft, opens every finding in turn and reads it all. */
export async function readPanel(panel: Page): Promise<Seen> {
  await panel.getByTestId('finding').first().waitFor();
  const seen: Seen = { verdict: await verdictOf(panel), points: [], findings: [] };
  for (const point of await panel.getByTestId('point').all()) {
    seen.points.push({
      heard: (await point.getAttribute('data-heard')) === 'true',
      text: onOneLine(await point.innerText()),
    });
  }
  const more = panel.getByTestId('more');
  if (await more.isVisible()) await more.click();
  for (const finding of await panel.getByTestId('finding').all()) {
    const head = finding.locator('button[aria-expanded]').first();
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    // The words, what is wrong with them, and why; then what could stand there instead.
    if (await finding.locator('.why > summary').isVisible()) await finding.locator('.why > summary').click();
    const parts = await finding.locator('h3, .finding-body > p:not(.wording), .why').allInnerTexts();
    const offers = (await finding.locator('.wording').evaluateAll(wordings)).map((offer) => `Instead: ${offer}`);
    seen.findings.push({
      check: (await finding.getAttribute('data-check')) ?? '',
      text: [...parts, ...offers].map(onOneLine).join('\n'),
    });
  }
  return seen;
}

/** What each offer would leave in the reply, its blanks in brackets. Runs inside the panel. */
function wordings(offers: Element[]): string[] {
  return offers.map((offer) => {
    const words = offer.cloneNode(true) as HTMLElement;
    words.querySelector('.wording-label')?.remove();
    for (const blank of words.querySelectorAll('input')) blank.replaceWith(`[${blank.placeholder}]`);
    return words.textContent;
  });
}

/**
 * Fills in the blanks of the first whole reply, puts it into the box on the page and waits until the panel has judged it.
 * @returns the voice it is written in, and the verdict on it
 */
export async function insertRewrite(panel: Page): Promise<{ voice: string; verdict: string }> {
  const rewrite = panel.getByTestId('rewrite').first();
  for (const blank of await rewrite.getByTestId('slot').all()) {
    const answer = ANSWERS[(await blank.getAttribute('placeholder')) ?? ''];
    if (answer) await blank.fill(answer);
  }
  const before = await panel.getByTestId('draft').innerText();
  await rewrite.getByTestId('insert').click();
  const anyway = rewrite.getByTestId('anyway');
  const failed = panel.getByTestId('state-apply-failed');
  await anyway.or(failed).or(panel.getByTestId('notice')).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await panel.waitForFunction(
    (old) => document.querySelector<HTMLElement>('[data-testid="draft"]')?.innerText !== old,
    before,
  );
  return { voice: (await rewrite.getAttribute('data-voice')) ?? '', verdict: await verdictOf(panel) };
}
