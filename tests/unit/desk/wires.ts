import { vi } from 'vitest';
import { browser } from 'wxt/browser';

/** One call that the panel made to a page script. */
export interface Call {
  tab: number;
  /** The page script says something. */
  push(state: unknown): void;
  /** Nobody is there, or the page goes away. */
  drop(): void;
  hungUp: boolean;
}

/** Puts doubles in the place of the browser's ports to tabs; answers the calls made so far, newest last. */
export function callsToTabs(): Call[] {
  const calls: Call[] = [];
  vi.spyOn(browser.tabs, 'connect').mockImplementation(((tab: number) => {
    const onMessage = new Set<(said: unknown) => void>();
    const onDisconnect = new Set<() => void>();
    const call: Call = {
      tab,
      push: (state) => onMessage.forEach((listener) => listener(state)),
      drop: () => onDisconnect.forEach((listener) => listener()),
      hungUp: false,
    };
    calls.push(call);
    return {
      onMessage: { addListener: (listener: (said: unknown) => void) => onMessage.add(listener) },
      onDisconnect: { addListener: (listener: () => void) => onDisconnect.add(listener) },
      disconnect: () => {
        call.hungUp = true;
      },
    };
  }) as never);
  return calls;
}
