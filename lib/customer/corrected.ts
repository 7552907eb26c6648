import type { Ask, AuthorGuess, Corrections, Feeling, Level, Point, Reading, Span } from '../types';
import type { PlacedSentence } from '../text/net';
import { AUTHORS, authorOf } from './authors';
import { FACETS } from './facets';
import { FEELINGS } from './feelings';
import { candidates } from './points';

/** What the user says of the reading of a message, put in the place of what was read. Ids nobody knows are passed over. */

/** A feeling that only the user sees is as strong as a plain word for it. */
const PLAIN_WORD = 2;

const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
const inside = (a: Span, b: Span) => a.start >= b.start && a.end <= b.end;
const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The points without those the user took away and with those they added, in the message's order. */
export function correctedPoints(
  raised: Point[],
  { added, removed }: Pick<Corrections, 'added' | 'removed'>,
  text: string,
  read: readonly PlacedSentence<string>[],
): Point[] {
  const own = added.flatMap((point): Point[] => {
    const span = { start: point.span.start, end: Math.min(point.span.end, text.length) };
    if (span.start >= span.end || !FACETS.some(({ id }) => id === point.facet)) return [];
    return [{ ...placed(point.facet, span, text, read), weight: 2, heard: null }];
  });
  return [...raised.filter((point) => !own.some(({ span }) => inside(point.span, span))), ...own]
    .filter((point, i, all) => all.findIndex((other) => same(other.span, point.span)) === i)
    .filter(({ span }) => !removed.some((gone) => same(gone, span)))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/**
 * Whichever of the two the user left open: words without a facet get that of their clause, a facet without words
 * (the whole message) goes to the clause that speaks of it.
 */
function placed(
  facet: Point['facet'],
  span: Span,
  text: string,
  read: readonly PlacedSentence<string>[],
): Pick<Point, 'facet' | 'span'> {
  const clauses = candidates(text, read);
  const whole = span.start === 0 && span.end >= text.trimEnd().length;
  if (whole) {
    const about = clauses.filter((c) => c.facet === facet).sort((a, b) => b.evidence - a.evidence)[0];
    return { facet, span: about?.clause.span ?? span };
  }
  if (facet !== 'other') return { facet, span };
  const here = clauses
    .filter(({ clause }) => overlap(clause.span, span) > 0)
    .sort((a, b) => overlap(b.clause.span, span) - overlap(a.clause.span, span))[0];
  return { facet: here?.facet ?? facet, span };
}

/** The questions without those that were taken away as points: to the user they are one line of the list. */
export function correctedAsks(asks: Ask[], removed: Corrections['removed']): Ask[] {
  const most = (a: Span, b: Span) => overlap(a, b) > Math.min(a.end - a.start, b.end - b.start) / 2;
  return asks.filter(({ span }) => !removed.some((gone) => most(gone, span)));
}

/** The user's feelings in their order, each with the words it was read in, or with those of `points`. */
export function correctedFeelings(
  felt: Feeling[],
  ids: Corrections['feelings'],
  points: readonly Point[],
  text: string,
): Feeling[] {
  if (!ids) return felt;
  const span = points[0]?.span ?? { start: 0, end: text.length };
  return ids
    .filter((id) => FEELINGS.some((feeling) => feeling.id === id))
    .flatMap((id): Feeling[] => {
      const known = felt.filter((feeling) => feeling.id === id);
      return known.length > 0 ? known : [{ id, span, strength: PLAIN_WORD }];
    });
}

/** The user's own level, else the one read; nothing felt is level 0. */
export function correctedIntensity(read: Level, { feelings, intensity }: Corrections): Level {
  return intensity ?? (feelings?.every((id) => id === 'delight') ? 0 : read);
}

/** The kind of writer the user names, believed and alone; the words that count for it stay with it. */
export function correctedAuthor(guesses: AuthorGuess[], kind: Corrections['author']): AuthorGuess[] {
  if (!kind || !AUTHORS.some(({ id }) => id === kind)) return guesses;
  const guess = guesses.find((each) => each.kind === kind);
  return [{ kind, signs: guess?.signs ?? [], score: Math.max(guess?.score ?? 0, authorOf(kind).believed) }];
}

/** `reading` with the user's word on what the draft takes up. A word on words that the draft no longer holds counts no more. */
export function correctedHearing(reading: Reading, draft: string, hearing: Corrections['hearing']): Reading {
  if (hearing.length === 0) return reading;
  const said = (at: Span, read: Span | null): Span | null => {
    const own = hearing.filter(({ span }) => same(span, at));
    const found = own.find(({ heard, words }) => heard && draft.includes(words));
    if (found) {
      const start = draft.indexOf(found.words);
      return { start, end: start + found.words.length };
    }
    if (!read) return null;
    const words = draft.slice(read.start, read.end);
    return own.some((each) => !each.heard && (each.words.includes(words) || words.includes(each.words))) ? null : read;
  };
  return {
    ...reading,
    points: reading.points.map((point) => ({ ...point, heard: said(point.span, point.heard) })),
    asks: reading.asks.map((ask) => ({ ...ask, answered: said(ask.span, ask.answered) })),
  };
}
