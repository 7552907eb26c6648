import type { Page } from '@playwright/test';
import type { GalleryState, Seed } from './states';

/**
 * Puts a double at the other end of the panel's wires: the panel itself is the built one. Runs inside the
 * panel's page before its own scripts, so it may use nothing from outside.
 */
function cutWires(seed: Seed) {
  type Listener = (...args: unknown[]) => void;
  const event = () => {
    const listeners: Listener[] = [];
    return {
      addListener: (l: Listener) => void listeners.push(l),
      removeListener() {},
      fire: (...args: unknown[]) => listeners.forEach((l) => l(...args)),
    };
  };
  const { page } = seed;
  function connect() {
    const onMessage = event();
    const onDisconnect = event();
    setTimeout(() => {
      if (page === 'none') onDisconnect.fire();
      else if (page === 'garbled') onMessage.fire({ status: 'of another version' });
      else if (page !== 'silent') onMessage.fire(page);
    });
    return { name: 'desk', onMessage, onDisconnect, disconnect() {}, postMessage() {} };
  }
  const answers: Record<string, unknown> = {
    rewrites: seed.rewrites,
    review: seed.review,
    reviewInDepth: seed.review,
    applyEdits: seed.edit,
    reportPage: { name: 'heard-report-yelp.json', text: '{ "tag": "main", "role": "main", "attributes": ["class"] }' },
  };
  const answer = ({ type }: { type: string }) =>
    answers[type] === null ? { err: { name: 'Error', message: 'no answer' } } : { res: answers[type] };
  const { chrome, browser } = globalThis as unknown as Record<
    'chrome' | 'browser',
    { tabs: object; runtime: object; storage: { local: { clear(): void; set(items: object): void } } } | undefined
  >;
  chrome?.storage.local.clear();
  chrome?.storage.local.set(seed.stored);
  for (const api of [chrome, browser]) {
    if (!api?.tabs) continue;
    Object.assign(api.tabs, {
      connect,
      sendMessage: (_tab: number, message: { type: string }, _options: unknown, reply: Listener) =>
        reply(answer(message)),
    });
    Object.assign(api.runtime, { sendMessage: (message: { type: string }, reply: Listener) => reply(answer(message)) });
  }
}

/** Shows `state` in the built panel of the extension at `origin` and waits until it stands there. */
export async function showState(page: Page, origin: string, state: GalleryState): Promise<void> {
  const wires = await page.addInitScript(cutWires, {
    page: state.page,
    rewrites: state.rewrites,
    review: state.review,
    edit: state.edit,
    stored: state.stored,
  });
  await page.goto(`${origin}/sidepanel.html?tab=1`);
  for (const step of state.steps ?? []) {
    if ('press' in step) await page.locator(step.press).first().click();
    else await page.locator(step.type).first().fill(step.text);
  }
  await page.locator(state.shows).first().waitFor();
  // The page may be used for another state.
  await wires.dispose();
}
