import parseTweet from 'twitter-text/dist/parseTweet.js';
import type { Limit } from '../types';

/** Beyond this X's own counter gets slow; no post comes near, so the rest counts by its units. */
const LONGEST = 5_000;

/** Characters of which each counts as one on X. */
const PLAIN = /^[\x20-\x7e\n‘’“”–—]*$/;
/** Without a dot between two of them nothing is a link. */
const LINKED = /\S\.\S/;

/**
 * How long a site would say a text is.
 * @returns X's weighted length (a link 23, an emoji 2), or UTF-16 units as a textarea counts
 */
export function textLength(text: string, unit: Limit['unit']): number {
  if (unit !== 'x' || (PLAIN.test(text) && !LINKED.test(text))) return text.length;
  return parseTweet(text.slice(0, LONGEST)).weightedLength + Math.max(0, text.length - LONGEST);
}

/** The same, by the site's own limit; in UTF-16 units where it has none. */
export const lengthOf = (text: string, limit: Limit | null): number => textLength(text, limit?.unit ?? 'chars');

/** Whether the site would take it. */
export const fits = (text: string, limit: Limit | null): boolean => !limit || lengthOf(text, limit) <= limit.max;
