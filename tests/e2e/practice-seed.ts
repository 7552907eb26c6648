import type { Page } from '@playwright/test';

/** Puts `count` finished plays into the page's database, one a day up to today. */
export async function seed(page: Page, count: number): Promise<void> {
  await page.evaluate(fill, count);
}

/** Runs inside the page, so it may use nothing from outside. */
async function fill(count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('practice');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error!));
  });
  const transaction = database.transaction('plays', 'readwrite');
  for (let i = 0; i < count; i++) {
    const at = Date.now() - (count - i) * 86_400_000;
    const overall = 40 + (i % 50);
    const dials = { heard: overall, owned: overall, fixed: 60, calm: 90, safe: 100, overall };
    const text = 'Sorry about the soup and the twenty minutes. We have spoken with the kitchen. '.repeat(4);
    const one = {
      choice: 'reply',
      dials,
      verdict: 'nearly',
      guess: 50,
      seconds: 200,
      hints: 0,
      traps: 1,
      slips: ['apo-if'],
      text,
    };
    transaction.objectStore('plays').put({
      id: `seed-${i}`,
      at,
      day: new Date(at).toISOString().slice(0, 10),
      scenario: 'cold-soup-kind-staff',
      title: 'Cold soup, kind staff',
      assignment: null,
      tries: [one, one],
      end: 'private',
    });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(transaction.error!));
  });
  database.close();
}
