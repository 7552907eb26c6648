import { browser } from 'wxt/browser';
import { grantedHosts, isGranted } from '@/lib/desk/hosts';
import { sendMessage } from '@/lib/desk/messages';
import type { Sender } from '@/lib/desk/sender';
import { sites } from '@/lib/sites';
import { patternsOf } from '@/lib/sites/shared/patterns';

/** The page script, and before it what it must know of the sites that are not on from the start. */
const FILES = ['/chosen.js', '/content-scripts/reply.js'] as const;

interface Wanted {
  id: string;
  matches: string[];
  allFrames: boolean;
}

/** What must run where, beyond the pages of the installation: a site's own pages, or the whole of a host that no file knows. */
export function wantedScripts(granted: string[]): Wanted[] {
  const chosen = sites.filter(({ installed }) => !installed);
  const of = (frames: boolean) =>
    chosen
      .filter(({ matches }) => Boolean(matches.frame) === frames)
      .flatMap((site) => patternsOf(site, (host) => isGranted(host, granted)));
  // Not every granted pattern: one for all hosts must not make Heard run everywhere.
  const names = sites.flatMap(({ matches }) => matches.hosts);
  const unknown = granted.filter((origin) => !names.some((host) => isGranted(host, [origin])));
  return [
    { id: 'chosen', matches: [...of(false), ...unknown], allFrames: false },
    { id: 'chosen-frames', matches: of(true), allFrames: true },
  ].filter(({ matches }) => matches.length);
}

let last: Promise<unknown> = Promise.resolve();

/** Makes the page script run on exactly the hosts that are granted now; one after the other, as each reads what it changes. */
export function followGrants(): Promise<unknown> {
  last = last.then(register, register);
  return last;
}

async function register() {
  const wanted = wantedScripts(await grantedHosts());
  const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = there.filter((id) => !wanted.some((script) => script.id === id));
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const script of wanted) {
    const whole = { ...script, js: FILES.map((file) => file.slice(1)), runAt: 'document_idle' as const };
    if (there.includes(script.id)) await browser.scripting.updateContentScripts([whole]);
    else await browser.scripting.registerContentScripts([whole]);
  }
}

/** Starts the page script in the open tabs of hosts that were just granted, so that nobody has to reload. */
async function startIn(origins: string[]) {
  for (const { matches, allFrames } of wantedScripts(origins)) {
    for (const { id } of await browser.tabs.query({ url: matches })) {
      if (id !== undefined) await run({ tabId: id, allFrames });
    }
  }
}

async function run(target: { tabId: number; allFrames?: boolean }): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [...FILES] });
    return true;
  } catch {
    // The tab is not ours to read, or it is gone.
    return false;
  }
}

/**
 * Starts the page script in one tab, which works where the toolbar button was pressed for it or its host is granted.
 * One that is there already is left alone: starting anew would forget what the user did.
 */
export async function runIn(tabId: number): Promise<boolean> {
  const there = await sendMessage('here', undefined, { tabId }).catch(() => false);
  return there === true || run({ tabId });
}

/**
 * Loads what a page seldom needs into the frame that asks for it, beside the page script there.
 * @throws Error where that frame is gone
 */
export async function bringAside({ tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) throw new Error('Only a page script is loaded anything into.');
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['/aside.js'] });
}

/** Tells every page script that its host may have been taken back: the browser leaves running scripts alone. */
async function stopIn(origins: string[]) {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : sendMessage('hostsGone', origins, { tabId: id }))),
  );
}

/** Keeps the page script where the user wants it, over restarts of the browser and updates of Heard. */
export function keepPageScripts(): void {
  browser.runtime.onInstalled.addListener(() => void followGrants());
  browser.runtime.onStartup.addListener(() => void followGrants());
  browser.permissions.onAdded.addListener(({ origins = [] }) => void followGrants().then(() => startIn(origins)));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void followGrants().then(() => stopIn(origins)));
}
