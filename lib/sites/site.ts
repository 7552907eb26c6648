import type { ExchangeKind, Limit, Message, SiteId } from '../types';

/** What a focused editable is on this site. Only `reply` is scored as public; `private` is coached and labelled; the rest is left alone. */
export type BoxKind = 'reply' | 'private' | 'new-post' | 'search' | 'other';

export interface FoundMessage {
  text: string;
  author: string | null;
  rating: number | null;
  /** The element the text was read from, for re-reading and for tests. */
  element: Element | null;
  by: 'by-rule' | 'by-fallback';
}

/**
 * One platform, as data first: ordered selectors, a small function only where structure is needed.
 * Add a site by adding one file here, with the date and source of its evidence, and a fixture page
 * with expectations in tests/sites/<id>/.
 */
export interface Site {
  id: SiteId;
  name: string;
  /** Hosts (exact) and path prefixes this file speaks for. */
  matches: { hosts: string[]; paths?: RegExp };
  /** When and where the selectors were seen. */
  evidence: { date: string; source: string; confidence: 'high' | 'medium' | 'low' };
  kind: ExchangeKind;
  limit: Limit | null;
  /** Ordered selectors of the reply editor. */
  box: string[];
  /** What the focused editable is; `url` is the page's address. */
  classify(box: Element, url: URL): BoxKind;
  /** The message this box answers, or null. Reads what is there; never clicks or expands. */
  customer(box: Element, url: URL): FoundMessage | null;
  /** Earlier public turns of the same conversation, oldest first; left out where the site shows none. */
  earlier?(box: Element, url: URL): Message[];
  /** Ordered selectors of the site's own submit button, near the box; the pill keeps clear of it. */
  submit: string[];
  /** Set where Enter alone posts and Shift+Enter makes a line. Ctrl+Enter and Cmd+Enter are taken to post everywhere. */
  enterPosts?: true;
}

export function defineSite(site: Site): Site {
  return site;
}
