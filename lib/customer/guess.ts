import type { AuthorGuess, AuthorKind, FacetId, Feeling, Point } from '../types';
import type { PlacedSentence } from '../text/net';
import { AUTHORS, authorOf } from './authors';
import { found } from './net';

/** Facets that bait reaches too, so that they are no proof of an event. */
const VAGUE = new Set<FacetId>(['other', 'request', 'communication']);

/** Signs of who writes: scores with the words that count, best first. Never a verdict. */
export function authorOfMessage(
  text: string,
  read: readonly PlacedSentence<string>[],
  points: Point[],
  feelings: Feeling[],
  asked: boolean,
): AuthorGuess[] {
  const hits = found('for', read);
  const guesses = AUTHORS.map(({ id, signs }): AuthorGuess => {
    const once = new Map<number, AuthorGuess['signs'][number]>();
    for (const hit of hits)
      if (hit.id === id && !once.has(hit.frame))
        once.set(hit.frame, { span: hit.span, weight: signs[hit.frame]!.weight });
    const list = [...once.values()];
    return { kind: id, score: list.reduce((sum, s) => sum + s.weight, 0), signs: list };
  });
  const troll = guesses.find((g) => g.kind === 'troll')!;
  // To call a hurt person a troll costs more than one needless calm reply.
  if (
    points.some((p) => !VAGUE.has(p.facet)) ||
    asked ||
    /\d/.test(text) ||
    feelings.some((f) => f.id === 'hurt' || f.id === 'humiliation')
  )
    troll.score /= 2;
  return guesses
    .filter((g) => g.score > 0)
    .sort((a, b) => b.score - a.score || order(a.kind) - order(b.kind))
    .slice(0, 4);
}

/** The first of these kinds whose signs are enough to believe it. */
export function believedOf(author: readonly AuthorGuess[], kinds: readonly AuthorKind[]): AuthorKind | null {
  return kinds.find((kind) => author.some((a) => a.kind === kind && a.score >= authorOf(kind).believed)) ?? null;
}

/** Where scores are equal, what needs the more care comes first. */
const CARE: AuthorKind[] = [
  'at-risk',
  'threat',
  'doxxing',
  'official',
  'ex-employee',
  'loyal',
  'bargainer',
  'customer',
  'confused',
  'friend',
  'misguided',
  'spam',
  'satire',
  'troll',
];
const order = (kind: AuthorKind) => CARE.indexOf(kind);
