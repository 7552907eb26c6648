import type { CDPSession, Page } from '@playwright/test';
import { type Bench, runEditor } from '../matrix/run.ts';
import { storeRow } from '../matrix/store.ts';
import { buildEditorPages, EDITORS, type EditorPage } from '../pages/build.ts';
import { type Cdp, connectCdp } from './cdp.ts';
import { expect, type Heard, serve, test } from './fixture.ts';

interface Target {
  targetId: string;
  url: string;
}

/** Sends all requests at once to the page script of the active tab, from wherever the extension's API is. */
const APPLY = `async (requests) => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return Promise.all(requests.map(async (data) => {
    const message = { id: 1, type: 'applyEdits', data: { ...data, revision: 1 }, timestamp: 0 };
    return (await chrome.tabs.sendMessage(tab.id, message)).res;
  }));
}`;

/** One tab for all editors, one after the other; for the second half of each the real side panel opens and takes the focus. */
class PageAndPanel implements Bench {
  private panel: string | null = null;

  constructor(
    private readonly heard: Heard,
    private readonly cdp: Cdp,
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  async open(it: EditorPage): Promise<void> {
    if (this.panel) await this.inPanel('setTimeout(() => window.close())');
    this.panel = null;
    await expect.poll(async () => (await this.panels()).length).toBe(0);
    await serve(this.heard.context, it.url, it.html);
    await this.page.goto(it.url);
    await this.page.waitForFunction('window.__editor !== undefined');
    // Playwright makes every page believe that it has the focus; here none may believe what is not so.
    await this.session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    const { x, y } = await this.page.evaluate(() => window.__editor.middle());
    await this.page.mouse.click(x, y);
    await expect(this.page.getByTestId('pill')).toBeVisible();
    expect(await this.page.evaluate(() => document.hasFocus())).toBe(true);
  }

  async openPanel(): Promise<void> {
    await this.page.getByTestId('pill').click();
    await expect.poll(async () => (await this.panels()).length).toBe(1);
    const { targetId } = (await this.panels())[0]!;
    const how = { targetId, flatten: true };
    this.panel = (await this.cdp.send<{ sessionId: string }>('Target.attachToTarget', how)).sessionId;
    const focus = async () => [
      await this.page.evaluate(() => document.hasFocus()),
      await this.page.evaluate(() => document.visibilityState),
      await this.inPanel('document.readyState === "complete" && document.hasFocus()'),
    ];
    await expect.poll(focus).toEqual([false, 'visible', true]);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression);
  }
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }
  undo(): Promise<void> {
    return this.page.keyboard.press('Control+z');
  }
  async apply(requests: Parameters<Bench['apply']>[0]): ReturnType<Bench['apply']> {
    const expression = `(${APPLY})(${JSON.stringify(requests)})`;
    return this.panel ? this.inPanel(expression) : (await this.heard.worker()).evaluate(expression);
  }

  private async panels(): Promise<Target[]> {
    const { targetInfos } = await this.cdp.send<{ targetInfos: Target[] }>('Target.getTargets');
    return targetInfos.filter(({ url }) => url === `${this.heard.origin}/sidepanel.html`);
  }

  private async inPanel<T>(expression: string): Promise<T> {
    const how = { expression, awaitPromise: true, returnByValue: true };
    const answer = await this.cdp.send<{ result: { value: T } }>('Runtime.evaluate', how, this.panel!);
    return answer.result.value;
  }
}

test.describe('the matrix of editors', () => {
  let pages: EditorPage[];
  let page: Page;
  let cdp: Cdp;
  let bench: PageAndPanel;

  test.beforeAll(async ({ heard }) => {
    pages = await buildEditorPages();
    page = await heard.context.newPage();
    cdp = await connectCdp(heard.profile);
    bench = new PageAndPanel(heard, cdp, page, await heard.context.newCDPSession(page));
  });
  test.afterAll(async () => {
    await page.close();
    cdp.close();
  });

  for (const editor of EDITORS)
    test(editor, async () => {
      await bench.open(pages.find((page) => page.editor === editor)!);
      const row = await runEditor(bench, editor);
      storeRow('chromium', editor, row);
      const wrong = Object.entries(row).filter(([, cell]) => cell !== 'ok' && cell !== 'refused');
      expect(Object.fromEntries(wrong)).toEqual({});
    });
});
