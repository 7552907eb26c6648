import { browser } from 'wxt/browser';

/** What each stored key holds, in plain words; every key that Heard ever writes is named here. */
const MEANINGS: Record<string, string> = {
  sites: 'Which sites you switched on or off',
  'learned-reader': 'Whether the learned reader is on',
  'page-marks': 'Whether words are marked in the page',
  'post-guard': 'Whether a post can be held once',
};

export interface StoredItem {
  key: string;
  meaning: string;
  /** Size of key and value as JSON, in bytes; null where nothing is stored and the default holds. */
  bytes: number | null;
}

/** Everything Heard keeps on this machine, what it means and how much it is. */
export async function listStored(): Promise<StoredItem[]> {
  const all = await browser.storage.local.get(null);
  const keys = new Set([...Object.keys(MEANINGS), ...Object.keys(all)]);
  return [...keys].sort().map((key) => ({
    key,
    meaning: MEANINGS[key] ?? 'Kept by another version of Heard',
    bytes: key in all ? new Blob([key, JSON.stringify(all[key])]).size : null,
  }));
}

/** Erases all of it; every setting is back at its default. */
export async function eraseStored(): Promise<void> {
  await browser.storage.local.clear();
}

/** Calls back whenever anything stored changes; returns the way to stop. */
export function watchStored(changed: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
