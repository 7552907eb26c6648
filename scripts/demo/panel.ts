import type { Locator, Page } from '@playwright/test';

/** What the panel shows, as plain text. */
export interface Seen {
  verdict: string;
  points: { heard: boolean; text: string }[];
  findings: { check: string; text: string }[];
  rewrites: { voice: string; text: string }[];
}

const lines = async (place: Locator) => (await place.innerText()).replace(/\n{2,}/g, '\n').trim();

/** Waits until the panel has judged the draft, opens every finding and reads it all. */
export async function readPanel(panel: Page): Promise<Seen> {
  await panel.getByTestId('finding').first().waitFor();
  await panel.getByTestId('rewrite').first().waitFor();
  const seen: Seen = { verdict: await lines(panel.getByTestId('verdict').first()), points: [], findings: [], rewrites: [] };
  for (const point of await panel.getByTestId('point').all()) {
    seen.points.push({ heard: (await point.getAttribute('data-heard')) === 'true', text: await lines(point) });
  }
  const more = panel.getByTestId('more-findings');
  if (await more.isVisible()) await more.click();
  for (const finding of await panel.getByTestId('finding').all()) {
    seen.findings.push({ check: (await finding.getAttribute('data-check')) ?? '', text: await lines(finding) });
  }
  for (const rewrite of await panel.getByTestId('rewrite').all()) {
    seen.rewrites.push({ voice: (await rewrite.getAttribute('data-voice')) ?? '', text: await lines(rewrite) });
  }
  return seen;
}
