import { browser } from 'wxt/browser';
import { DESK_PORT } from '@/lib/desk/messages';
import { isOurPage } from '@/lib/desk/sender';
import { type DeskState, EMPTY_DESK } from '@/lib/desk/state';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** What can be wrong at once; the first that is set is the line the panel shows. */
type Trouble = 'panel' | 'length' | 'reader';

export interface Desk {
  readonly state: DeskState;
  set(patch: Partial<Omit<DeskState, 'trouble'>>): void;
  /** Says what is wrong, or with null that it is over. */
  trouble(about: Trouble, line: string | null): void;
}

/** Runs what needs the extension's API; once the extension was reloaded every call of it throws, and nothing is left to undo. */
export function whileAlive(undo: () => void): void {
  try {
    undo();
  } catch {
    // The browser has cut the connection already.
  }
}

/** Keeps the one state of this tab and pushes it whole: to a panel when it connects, to all of them on every change. */
export function openDesk(signal: AbortSignal, onChange: (state: DeskState) => void): Desk {
  let state = EMPTY_DESK;
  const ports = new Set<Port>();
  const troubles = new Map<Trouble, string>();

  function push(port: Port) {
    try {
      port.postMessage(state);
    } catch {
      ports.delete(port);
    }
  }

  function put(next: DeskState) {
    state = { ...next, trouble: troubles.get('panel') ?? troubles.get('length') ?? troubles.get('reader') ?? null };
    for (const port of ports) push(port);
    onChange(state);
  }

  function connect(port: Port) {
    if (port.name !== DESK_PORT || !isOurPage(port.sender)) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    push(port);
  }

  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener('abort', () => {
    for (const port of ports) whileAlive(() => port.disconnect());
    whileAlive(() => browser.runtime.onConnect.removeListener(connect));
    ports.clear();
  });

  return {
    get state() {
      return state;
    },
    set: (patch) => put({ ...state, ...patch }),
    trouble(about, line) {
      if ((troubles.get(about) ?? null) === line) return;
      if (line === null) troubles.delete(about);
      else troubles.set(about, line);
      put(state);
    },
  };
}
