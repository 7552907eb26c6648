import type { Exchange, Review } from '../types';

/**
 * What one tab's page script knows, pushed whole to every panel that watches the tab. The page script is
 * its only owner: worker and panel can die at any moment and lose nothing.
 */
export interface DeskState {
  status: DeskStatus;
  /** The host's readable name, e.g. `Yelp`; null where no site file claims the page. */
  siteName: string | null;
  /** The box and what stands in it; null unless `status` is `open`. */
  exchange: Exchange | null;
  /** The review of `exchange`; may lag by a revision while the worker reads. */
  review: Review | null;
  /** Revision that `review` belongs to, -1 for none. */
  reviewed: number;
  /** How the customer's message was found, for the panel's self-test line; `picked`: by the user, among `candidates`. */
  message: 'by-rule' | 'by-fallback' | 'picked' | 'given' | 'none';
  /** The messages this box may be answering, where it is a tie or was one; else empty. */
  candidates: MessageCandidate[];
  /** Direct messages and internal notes are coached but not called public. */
  private: boolean;
  /** Findings the user ignored for this box, as `check|words`. */
  ignored: string[];
  /** A line for the user about something that went wrong, or null. */
  trouble: string | null;
}

/** One message that a box may be answering. */
export interface MessageCandidate {
  /** Names it to the page; means nothing to the panel. */
  id: string;
  /** Its first few hundred characters. */
  text: string;
  author: string | null;
  rating: number | null;
  /** Whether it is the one taken now. */
  taken: boolean;
}

export type DeskStatus =
  | 'open' // a reply box is in hand
  | 'no-box' // a known site, no reply box focused yet
  | 'not-a-reply' // a box was focused that Heard leaves alone (new post, search)
  | 'box-gone' // the page took the box away; the last draft is kept in `exchange`
  | 'off' // the user switched this site off
  | 'no-site'; // the page script does not run here

export const EMPTY_DESK: DeskState = {
  status: 'no-box',
  siteName: null,
  exchange: null,
  review: null,
  reviewed: -1,
  message: 'none',
  candidates: [],
  private: false,
  ignored: [],
  trouble: null,
};

/** The key under which a finding is ignored: the check and the words, so that it survives edits elsewhere. */
export function ignoreKey(check: string, words: string): string {
  return `${check}|${words.trim().toLowerCase()}`;
}
