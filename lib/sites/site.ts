import type { ExchangeKind, Limit, Message, SiteId } from '../types';

/**
 * What a focused editable is on this site. Only `reply` is scored as public; `private` (a direct message, an
 * internal note) is coached and labelled; the rest is left alone. The customer's own form, such as "write a
 * review", is a `new-post`.
 */
export type BoxKind = 'reply' | 'private' | 'new-post' | 'search' | 'other';

export interface FoundMessage {
  text: string;
  author: string | null;
  rating: number | null;
  /** The element the text was read from, for re-reading and for tests. */
  element: Element | null;
  by: 'by-rule' | 'by-fallback';
}

/** When and where the selectors of a site were seen; a named export of its file, which the page script leaves out. */
export interface Evidence {
  /** Year, year-month or a full date. */
  date: string;
  source: string;
  confidence: 'high' | 'medium' | 'low';
}

/** One platform. Add a site by adding one file here, and its pages with expectations in tests/sites/<id>/. */
export interface Site {
  id: SiteId;
  name: string;
  matches: {
    /** Exact hosts, or `*.example.com` for every host under one. Empty where `marks` tell. */
    hosts: string[];
    /** Paths of those hosts this file speaks for; all where left out. */
    paths?: RegExp;
    /** What shows on a page that a host the user named runs this software: Mastodon, Discourse and the like. */
    marks?: string;
    /** A stretch of path, as in a match pattern, that shows in a frame: our script must run in frames there. */
    frame?: string;
  };
  /** Asked for when Heard is installed. All other sites are switched on by the user, one at a time. */
  installed?: true;
  /** Held by the general signs of a reply rather than by structure that was seen: said to be best effort. */
  bestEffort?: true;
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
  /** The messages among which nothing on the page decides, the likeliest first; empty or one where something does. */
  candidates?(box: Element, url: URL): FoundMessage[];
  /** Ordered selectors of the site's own submit button, near the box; the pill keeps clear of it. */
  submit: string[];
  /** Set where Enter alone posts and Shift+Enter makes a line. Ctrl+Enter and Cmd+Enter are taken to post everywhere. */
  enterPosts?: true;
}
