import type { AuthorGuess, Feeling, Level, Point } from '../types';
import type { PlacedSentence } from '../text/net';
import { believedOf } from './guess';
import { found } from './net';

/** What raises a message to 4 and to 3, whoever writes it. */
const GRAVE = ['discrimination', 'assault', 'injury', 'death', 'fraud', 'legal', 'press', 'minor'];
const HIGH = ['data', 'event'];

/**
 * What is at stake: 0 praise or a question, 1 a small annoyance, 2 a real failure, 3 repeated or costly or humiliating,
 * 4 harm, discrimination, a child, fraud, law or press.
 */
export function severityOf(
  text: string,
  read: readonly PlacedSentence<string>[],
  points: Point[],
  feelings: Feeling[],
  intensity: Level,
  author: AuthorGuess[],
  rating: number | null,
): Level {
  if (believedOf(author, ['threat', 'doxxing', 'at-risk', 'official'])) return 4;
  if (believedOf(author, ['spam', 'troll', 'satire'])) return 0;
  const raised = new Set(found('severity', read).map((f) => f.id));
  const upset = points.length > 0 || intensity > 0;
  const complaint = points.some((p) => p.facet !== 'request') || intensity >= 2;
  if (GRAVE.some((id) => raised.has(id)) && (upset || raised.has('legal') || raised.has('press'))) return 4;
  if (raised.has('child') && points.some((p) => p.facet === 'health')) return 4;
  const strong = (id: string, least: number) => feelings.some((f) => f.id === id && f.strength >= least);
  // One or two stars complain, whatever the words.
  if (!complaint && rating !== null && rating <= 2) return 1;
  if (!complaint) return upset && points.some((p) => p.weight === 2 && p.facet !== 'request') ? 1 : 0;
  const large = /(?:[$€£]\s?\d{1,3},?\d{3}|[$€£]\s?[3-9]\d{2}|₹\s?\d{2},?\d{3})/.test(text);
  if (
    HIGH.some((id) => raised.has(id)) ||
    raised.has('threat') ||
    strong('humiliation', 2) ||
    strong('hurt', 3) ||
    large ||
    intensity >= 4
  )
    return 3;
  if (strong('fear', 3) || points.some((p) => p.facet === 'privacy')) return 3;
  const repeated = /\b(?:third|3rd|fourth|4th|fifth|5th) (?:time|week|month)\b/i.test(text);
  if (repeated && intensity >= 2) return 3;
  const baited = author.some((a) => a.kind === 'troll' && a.score >= 1) && !/\d/.test(text);
  const asking = author[0]?.kind === 'confused' && intensity <= 1;
  const mild = feelings.some((f) => f.id === 'delight') && intensity <= 1;
  const vague = intensity === 0 && points.every((p) => p.facet === 'other' || p.facet === 'request');
  if (
    mild ||
    vague ||
    baited ||
    asking ||
    (intensity <= 1 && points.every((p) => p.weight === 1)) ||
    /\b(?:a bit|small|minor|tho|only thing)\b|😂/iu.test(text)
  )
    return 1;
  // What was ordered for a day that comes once cannot be made good the next.
  return raised.has('occasion') ? 3 : 2;
}
