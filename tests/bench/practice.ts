import { openChromium } from '@/scripts/tools/chromium';
import { builtExtension } from '@/scripts/tools/extension';
import { seed } from '@/tests/e2e/practice-seed';

/**
 * Milliseconds from opening the practice page's progress to its history and first chart standing there, with `plays`
 * finished plays in the database; one time a round, in the built extension.
 */
export async function progressOpens(plays: number, rounds: number): Promise<number[]> {
  const browser = await openChromium(await builtExtension('chrome'), false);
  try {
    const address = `chrome-extension://${browser.id}/practice.html`;
    const page = await browser.context.newPage();
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await seed(page, plays);
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await page.goto(`${address}?round=${round}#progress`, { waitUntil: 'commit' });
      times.push(
        await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const look = () => {
                const drawn = document.querySelector('[data-testid=past]') && document.querySelector('.recharts-line');
                if (drawn) resolve(performance.now());
                else requestAnimationFrame(look);
              };
              look();
            }),
        ),
      );
    }
    return times;
  } finally {
    await browser.close();
  }
}
