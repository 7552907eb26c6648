import { browser } from 'wxt/browser';
import { DESK_PORT } from './messages';

/**
 * How the panel stands to the tab it watches. `no-page`: no page script of ours runs there. `silent`: one
 * took the call and says nothing. `lost`: one was there and went; it is being called again. `garbled`: what it said could not be read.
 */
export type LinkStatus = 'connecting' | 'linked' | 'no-page' | 'silent' | 'garbled' | 'lost' | 'tab-closed';

export interface LinkEvents {
  onStatus(status: LinkStatus, tab: number | null): void;
  /** What the page script pushed, unchecked. */
  onState(pushed: unknown): void;
}

export interface Link {
  /** Calls the page once more, at the user's wish. */
  again(): void;
  close(): void;
}

/** How long a page script may take for its first word, in milliseconds. */
export const SILENCE = 4_000;
/** Pauses between calls when nobody answers, in milliseconds; a page's own load calls again as well. */
export const RETRIES = [250, 750, 2_000];

/**
 * Keeps a port open to the page script of one tab: the active one of this window, or `fixedTab`. The
 * worker takes no part in it, so its death is not noticed here.
 */
export function watchTab(fixedTab: number | null, events: LinkEvents): Link {
  let tab: number | null = fixedTab;
  let window: number | null = null;
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  /** Whether this tab's page ever spoke: then a reload is likelier than a page without us. */
  let known = false;
  let closed = false;

  function hangUp() {
    clearTimeout(timer);
    // Our own disconnect fires no event on our side.
    port?.disconnect();
    port = null;
  }

  function call(status: LinkStatus | null) {
    hangUp();
    if (closed || tab === null) return;
    if (status) events.onStatus(status, tab);
    const mine = browser.tabs.connect(tab, { name: DESK_PORT });
    port = mine;
    let spoke = false;
    timer = setTimeout(() => events.onStatus('silent', tab), SILENCE);
    mine.onMessage.addListener((pushed: unknown) => {
      if (port !== mine) return;
      clearTimeout(timer);
      failures = 0;
      if (!spoke) events.onStatus('linked', tab);
      spoke = known = true;
      events.onState(pushed);
    });
    mine.onDisconnect.addListener(() => {
      // Reading it tells Chrome that the failure was seen.
      void browser.runtime.lastError;
      if (port !== mine) return;
      port = null;
      clearTimeout(timer);
      const pause = RETRIES[failures++];
      if (spoke) events.onStatus('lost', tab);
      else void unanswered(mine, pause === undefined);
      if (pause !== undefined) timer = setTimeout(() => call(null), pause);
    });
  }

  /** Nobody took the call: no page of ours, unless the tab is still loading or was ours a moment ago. */
  async function unanswered(mine: typeof port, last: boolean) {
    const called = tab;
    const now = called === null ? null : await browser.tabs.get(called).catch(() => null);
    if (closed || tab !== called || (port && port !== mine)) return;
    if (now?.status === 'loading' || (known && !last)) return;
    events.onStatus('no-page', tab);
  }

  function turnTo(next: number) {
    if (next === tab && port) return;
    tab = next;
    failures = 0;
    known = false;
    call('connecting');
  }

  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === window) turnTo(info.tabId);
  };
  const onUpdated = (id: number, change: { status?: string }) => {
    if (id !== tab || change.status !== 'complete' || port) return;
    failures = 0;
    call(null);
  };
  const onRemoved = (id: number) => {
    if (id !== tab || fixedTab === null) return;
    hangUp();
    events.onStatus('tab-closed', tab);
  };

  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  if (fixedTab !== null) {
    call('connecting');
  } else {
    events.onStatus('connecting', null);
    browser.tabs.onActivated.addListener(onActivated);
    void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      if (closed) return;
      window = active?.windowId ?? null;
      if (active?.id === undefined) events.onStatus('no-page', null);
      else turnTo(active.id);
    });
  }

  return {
    again() {
      failures = 0;
      call('connecting');
    },
    close() {
      closed = true;
      hangUp();
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
    },
  };
}
