import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '@/scripts/tools/extension';
import { type Bench, runEditor } from '@/tests/matrix/run';
import { storeRow } from '@/tests/matrix/store';
import { buildEditorPages, EDITORS, type EditorPage } from '@/tests/pages/build';
import { until } from './bidi';
import { type Firefox, startFirefox } from './firefox';
import { openMessenger, windowOf } from './messenger';
import { type Origin, serveOrigin } from './origin';
import { openTab, type Tab } from './tab';

const SIDEBAR = 'heard_heard_example-sidebar-action';

let origin: Origin;
let firefox: Firefox;
let pages: EditorPage[];
/** Firefox's own window around the pages. */
let frame: Tab;
let messenger: Tab;

/** As the panel asks; `requests` are answered all at once. */
const APPLY = `async (requests) => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return Promise.all(requests.map(async (data) => {
    const message = { id: 1, type: 'applyEdits', data: { ...data, revision: 1 }, timestamp: 0 };
    return (await browser.tabs.sendMessage(tab.id, message)).res;
  }));
}`;

class PageAndSidebar implements Bench {
  constructor(
    private readonly page: Tab,
    private readonly messenger: Tab,
  ) {}
  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression);
  }
  type(text: string): Promise<void> {
    return this.page.type(text);
  }
  undo(): Promise<void> {
    return this.page.chord('\uE009', 'z');
  }
  apply(requests: Parameters<Bench['apply']>[0]): ReturnType<Bench['apply']> {
    return this.messenger.evaluate(`(${APPLY})(${JSON.stringify(requests)})`);
  }
  async openPanel(): Promise<void> {
    await frame.evaluate(`SidebarController.show('${SIDEBAR}').then(() => 1)`);
    await until('the sidebar with the focus', () =>
      frame.evaluate(`(() => {
        const panel = SidebarController.browser.contentDocument?.querySelector('browser');
        panel?.focus();
        return panel?.currentURI.spec.endsWith('/sidepanel.html') && Services.focus.focusedElement === panel;
      })()`),
    );
    await until('the page without it', async () => (await this.evaluate<boolean>('document.hasFocus()')) === false);
  }
}

/** Runs every second editor, from `first` on: two halves, so that two browsers can share the work. */
export function testEditors(first: 0 | 1): void {
  beforeAll(async () => {
    const extension = await builtExtension('firefox');
    pages = await buildEditorPages();
    origin = await serveOrigin(new Map(pages.map(({ url, html }) => [url, html])));
    firefox = await startFirefox(origin.port);
    const { bidi } = firefox;
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    frame = await windowOf(bidi);
    messenger = await openMessenger(bidi, frame);
  });
  afterAll(async () => {
    await firefox?.close();
    await origin?.close();
  });

  test.each(EDITORS.filter((_, i) => i % 2 === first))(
    '%s takes every change rightly or refuses it',
    async (editor) => {
      await frame.evaluate('(SidebarController.hide(), 1)');
      const page = await openTab(firefox.bidi, pages.find((each) => each.editor === editor)!.url);
      await until('the editor', () => page.evaluate('window.__editor !== undefined'));
      await page.clickAt(await page.evaluate('__editor.middle()'));
      await until('the pill', () => page.evaluate('document.querySelector("heard-pill")?.style.display === "block"'));
      const row = await runEditor(new PageAndSidebar(page, messenger), editor);
      storeRow('firefox', editor, row);
      expect(Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== 'ok' && cell !== 'refused'))).toEqual(
        {},
      );
    },
  );
}
