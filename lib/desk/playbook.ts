import * as v from 'valibot';
import type { Playbook } from '../types';
import { defineSetting } from './setting';

/** How this user's firm answers. */
export interface PlaybookSetting {
  pack: 'general' | 'health' | 'finance';
  /** A brand that jokes; it softens nothing in the other packs. */
  playful: boolean;
  /** As it names itself in public; empty where not given. */
  firm: string;
  /** Phone numbers, addresses and links that a reply may show. */
  ownContacts: string[];
  /** Checks that are switched off. */
  off: string[];
}

/** Longest name or contact, in UTF-16 units. */
export const MOST_LINE = 120;
export const MOST_CONTACTS = 20;
const line = v.pipe(v.string(), v.maxLength(MOST_LINE));

export const playbookSetting = defineSetting<PlaybookSetting>({
  key: 'playbook',
  schema: v.object({
    pack: v.picklist(['general', 'health', 'finance']),
    playful: v.boolean(),
    firm: line,
    ownContacts: v.pipe(v.array(line), v.maxLength(MOST_CONTACTS)),
    off: v.pipe(v.array(line), v.maxLength(500)),
  }),
  fallback: { pack: 'general', playful: false, firm: '', ownContacts: [], off: [] },
});

/** The same as the judge takes it. */
export function playbookOf({ pack, playful, firm, ownContacts, off }: PlaybookSetting): Playbook {
  return { pack: pack === 'general' && playful ? 'playful' : pack, firm: firm.trim() || null, ownContacts, off };
}
