import twitter from 'twitter-text';
import type { Limit } from '../types';

/** Beyond this many UTF-16 units X's own counting would only cost time: no limit comes near. */
const MOST_WEIGHED = 10_000;

/** The length of `text` as the site counts it: X's weights (a link 23, an emoji 2) or UTF-16 units. */
export function textLength(text: string, unit: Limit['unit']): number {
  if (unit === 'chars' || text.length > MOST_WEIGHED) return text.length;
  return twitter.parseTweet(text).weightedLength;
}
