import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '@/scripts/tools/extension';
import { buildPages } from '@/tests/pages/build';
import { until } from './bidi';
import { startFirefox, type Firefox } from './firefox';
import { serveOrigin, type Origin } from './origin';
import { openTab, tab, type Tab } from './tab';

let origin: Origin;
let firefox: Firefox;
/** Firefox's own window around the pages. */
let frame: Tab;

beforeAll(async () => {
  const [extension, pages] = await Promise.all([builtExtension('firefox'), buildPages()]);
  origin = await serveOrigin(new Map(pages.map(({ url, html }) => [url, html])));
  firefox = await startFirefox(origin.port);
  const { bidi } = firefox;
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  await openTab(bidi, pages[0]!.url);
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  frame = tab(bidi, contexts[0]!.context);
});
afterAll(async () => {
  await firefox?.close();
  await origin?.close();
});

/** The address of the page in the sidebar; null while there is none. */
const shown = () =>
  frame.evaluate<string | null>(`(() => {
    const page = SidebarController.isOpen && SidebarController.browser.contentDocument?.querySelector('browser');
    const address = page ? page.currentURI.spec : 'about:blank';
    return address === 'about:blank' ? null : address;
  })()`);

test('the toolbar button opens the panel in the sidebar', async () => {
  await frame.evaluate('SidebarController.hide()');
  expect(await shown()).toBeNull();
  await frame.evaluate(`(() => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = WebExtensionPolicy.getByID('heard@heard.example').extension;
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`);
  expect(await until('the panel in the sidebar', shown)).toMatch(/^moz-extension:\/\/[^/]+\/sidepanel\.html/);
});
