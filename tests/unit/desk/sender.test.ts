import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOurPage, isOurs, isPageScript } from '@/lib/desk/sender';

const id = 'heard-id';
const own = 'chrome-extension://heard-id/';

beforeEach(() => {
  fakeBrowser.runtime.id = id;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => own.slice(0, -1) + String(path));
});

test.each([
  ['the panel', { id, url: `${own}sidepanel.html` }, [true, true, false]],
  ['the panel in a tab', { id, url: `${own}sidepanel.html?tab=3`, tab: { id: 9 } }, [true, true, false]],
  ['the worker', { id, url: `${own}background.js` }, [true, true, false]],
  ['our page script', { id, url: 'https://x.com/a', tab: { id: 3 }, frameId: 0 }, [true, false, true]],
  ['another extension', { id: 'other', url: 'chrome-extension://other/a.html' }, [false, false, false]],
  ['another extension that names us', { id: 'other', url: `${own}sidepanel.html` }, [false, false, false]],
  [
    'a page that looks like us',
    { id, url: 'https://evil.example/?chrome-extension://heard-id/' },
    [true, false, false],
  ],
  ['nobody', undefined, [false, false, false]],
])('%s', (_name, sender, [ours, page, script]) => {
  expect([isOurs(sender), isOurPage(sender), isPageScript(sender)]).toEqual([ours, page, script]);
});
