import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Link, type LinkStatus, RETRIES, SILENCE, watchTab } from '@/lib/desk/link';
import { type Call, callsToTabs } from './wires';

let calls: Call[];
let statuses: LinkStatus[];
let said: unknown[];
let link: Link;

async function watch(fixedTab: number | null) {
  statuses = [];
  said = [];
  link = watchTab(fixedTab, { onStatus: (status) => statuses.push(status), onState: (state) => said.push(state) });
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  calls = callsToTabs();
});

afterEach(() => {
  link.close();
  vi.useRealTimers();
});

const rest = () => vi.advanceTimersByTimeAsync(RETRIES.reduce((sum, pause) => sum + pause, 0));

describe('a panel for one tab', () => {
  it('hears what the page says from its first word', async () => {
    await watch(7);
    expect(calls.map((call) => call.tab)).toEqual([7]);
    calls[0]!.push('first');
    calls[0]!.push('second');
    expect(statuses).toEqual(['connecting', 'linked']);
    expect(said).toEqual(['first', 'second']);
  });

  it('says so when no page script is there, and calls again a few times', async () => {
    await watch(7);
    calls[0]!.drop();
    await vi.advanceTimersByTimeAsync(0);
    expect(statuses.at(-1)).toBe('no-page');
    await vi.advanceTimersByTimeAsync(RETRIES[0]!);
    expect(calls).toHaveLength(2);
    calls[1]!.push('late');
    expect(statuses.at(-1)).toBe('linked');
  });

  it('says so when the page takes the call and stays silent', async () => {
    await watch(7);
    await vi.advanceTimersByTimeAsync(SILENCE);
    expect(statuses).toEqual(['connecting', 'silent']);
  });

  it('finds a page again that was reloaded, without saying meanwhile that there is none', async () => {
    await watch(7);
    calls[0]!.push('a');
    calls[0]!.drop();
    await vi.advanceTimersByTimeAsync(RETRIES[0]!);
    calls[1]!.drop();
    await vi.advanceTimersByTimeAsync(0);
    expect(statuses).toEqual(['connecting', 'linked', 'lost']);
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, { id: 7 } as never);
    calls.at(-1)!.push('b');
    expect(statuses.at(-1)).toBe('linked');
    expect(said).toEqual(['a', 'b']);
  });

  it('gives up on a page that went and stays away', async () => {
    await watch(7);
    calls[0]!.push('a');
    calls[0]!.drop();
    for (const pause of RETRIES) {
      await vi.advanceTimersByTimeAsync(pause);
      calls.at(-1)!.drop();
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(statuses.at(-1)).toBe('no-page');
    const made = calls.length;
    await rest();
    expect(calls).toHaveLength(made);
  });

  it('says so when its tab is closed', async () => {
    await watch(7);
    calls[0]!.push('a');
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    expect(statuses.at(-1)).toBe('tab-closed');
    expect(calls[0]!.hungUp).toBe(true);
  });

  it('does not follow the active tab', async () => {
    await watch(7);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 });
    expect(calls).toHaveLength(1);
  });
});

describe('a panel of a window', () => {
  const tabOf = (windowId: number, active: boolean) =>
    fakeBrowser.tabs.create({ windowId, active, url: 'https://x.com/' });

  it('starts with the active tab and follows it', async () => {
    const first = await tabOf(0, true);
    const second = await tabOf(0, false);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([first] as never);
    await watch(null);
    expect(calls.map((call) => call.tab)).toEqual([first.id]);
    calls[0]!.push('of the first');

    await fakeBrowser.tabs.onActivated.trigger({ tabId: second.id!, windowId: first.windowId });
    expect(calls.map((call) => call.tab)).toEqual([first.id, second.id]);
    expect(calls[0]!.hungUp).toBe(true);
    expect(statuses.at(-1)).toBe('connecting');

    calls[0]!.push('too late');
    calls[1]!.push('of the second');
    expect(said).toEqual(['of the first', 'of the second']);
  });

  it('leaves the tabs of other windows alone', async () => {
    const first = await tabOf(0, true);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([first] as never);
    await watch(null);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 99, windowId: 55 });
    expect(calls).toHaveLength(1);
  });

  it('hangs up and listens no more once closed', async () => {
    const first = await tabOf(0, true);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([first] as never);
    await watch(null);
    link.close();
    expect(calls[0]!.hungUp).toBe(true);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 3, windowId: first.windowId });
    expect(calls).toHaveLength(1);
  });
});
