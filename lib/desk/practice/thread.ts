import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Exchange } from '@/lib/types';
import { exchangeSchema, valid } from '../schema';

// Handed over in the session's memory: it is never written to disk, and not part of an address that history keeps.
const handed = storage.defineItem<unknown>('session:practise-with', { fallback: null });

/** Opens the practice page with this thread, without the draft, to be masked and looked over there. */
export async function practiseWith(exchange: Exchange): Promise<void> {
  await handed.setValue({ ...exchange, draft: '' });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/practice.html')}#own/from-work` });
}

/** The thread that was handed over, once; null where there is none. */
export async function takeThread(): Promise<Exchange | null> {
  const given = await handed.getValue();
  await handed.removeValue();
  return valid(exchangeSchema, given) ?? null;
}
