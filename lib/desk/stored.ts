import { browser } from 'wxt/browser';
import { allRecords, databaseNames, deleteDatabase } from './databases';
import { playbookSetting } from './playbook';
import type { Setting } from './setting';
import { learnedReaderSetting, pageMarksSetting, postGuardSetting, sitesSetting } from './settings';

/**
 * What each key of the browser's local storage and each database holds, in plain words. Everything that Heard ever
 * writes to this machine is named here, and with that it is listed, exported and erased.
 */
const MEANINGS: Record<string, string> = {
  sites: 'Which sites you switched on or off',
  'learned-reader': 'Whether the learned reader is on',
  'page-marks': 'Whether words are marked in the page',
  'post-guard': 'Whether a post can be held once',
  practice: 'What you practised: replies, cards, progress and scenarios of your own',
  pointed: 'Where you pointed at reply boxes and messages: how the page is built there, no words of it',
  'used-lines': 'Which of Heard’s lines you took of late, as counts',
  'learn-voice': 'Whether Heard may learn how you write',
  voice: 'How you write: counts of greetings, sign-offs, contractions and lengths, none of your words',
  'second-writer': 'Whether the browser’s own language model may propose a reply',
  playbook: 'Your playbook: pack, firm, contacts, and checks that are off',
};

/** What a file of another machine may bring along. */
const SETTINGS = [
  sitesSetting,
  learnedReaderSetting,
  pageMarksSetting,
  postGuardSetting,
  playbookSetting,
] as Setting<unknown>[];

export interface StoredItem {
  key: string;
  meaning: string;
  /** Size of key and value as JSON, in bytes; null where nothing is stored and the default holds. */
  bytes: number | null;
}

const bytesOf = (key: string, value: unknown) => new Blob([key, JSON.stringify(value) ?? '']).size;

/** All that is stored, by key: settings as they are, databases as lists of records by table. */
async function readAll(): Promise<Map<string, unknown>> {
  const all = new Map<string, unknown>(Object.entries(await browser.storage.local.get(null)));
  for (const name of await databaseNames()) all.set(name, await allRecords(name));
  return all;
}

/** Everything Heard keeps on this machine, what it means and how much it is. */
export async function listStored(): Promise<StoredItem[]> {
  const all = await readAll();
  const keys = new Set([...Object.keys(MEANINGS), ...all.keys()]);
  return [...keys].sort().map((key) => ({
    key,
    meaning: MEANINGS[key] ?? 'Kept by another version of Heard',
    bytes: all.has(key) ? bytesOf(key, all.get(key)) : null,
  }));
}

/** All of it as the text of a JSON file. */
export async function exportStored(): Promise<string> {
  return JSON.stringify(
    { heard: browser.runtime.getManifest().version, ...Object.fromEntries(await readAll()) },
    null,
    2,
  );
}

/**
 * Takes the settings out of such a file; what is no setting of this version, or not as it should be, is passed over.
 * @returns how many settings were taken, or null where this is no such file
 */
export async function importSettings(text: string): Promise<number | null> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof file !== 'object' || file === null || !('heard' in file)) return null;
  const taken = await Promise.all(
    SETTINGS.map((setting) => take(setting, (file as Record<string, unknown>)[setting.key])),
  );
  return taken.filter(Boolean).length;
}

async function take<T>(setting: Setting<T>, stored: unknown): Promise<boolean> {
  const value = stored === undefined ? null : setting.read(stored);
  if (value === null) return false;
  await setting.setValue(value);
  return true;
}

/** Erases all of it; every setting is back at its default. */
export async function eraseStored(): Promise<void> {
  await browser.storage.local.clear();
  for (const name of await databaseNames()) await deleteDatabase(name);
}

/** Calls back whenever a setting changes; returns the way to stop. Databases tell nobody. */
export function watchStored(changed: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
