import type { Corrections, FacetId, Span } from '../types';

/** Steps from one state of the user's corrections to the next. Pure; spans are in the customer's message. */

export const NO_CORRECTIONS: Corrections = {
  removed: [],
  added: [],
  hearing: [],
  feelings: null,
  intensity: null,
  author: null,
};

const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
const not = (span: Span) => (each: { span: Span }) => !same(each.span, span);

/** These words are a point, about `facet` (`other` leaves that to the reading). Also renames a point of the same words. */
export function addPoint(now: Corrections, span: Span, facet: FacetId): Corrections {
  return {
    ...now,
    removed: now.removed.filter((gone) => !same(gone, span)),
    added: [...now.added.filter(not(span)), { facet, span }],
  };
}

/** These words are no point and no question. */
export function removePoint(now: Corrections, span: Span): Corrections {
  return {
    ...now,
    removed: [...now.removed.filter((gone) => !same(gone, span)), span],
    added: now.added.filter(not(span)),
    hearing: now.hearing.filter(not(span)),
  };
}

/** The draft's `words` take the point up. */
export function markHeard(now: Corrections, span: Span, words: string): Corrections {
  return { ...now, hearing: [...now.hearing.filter(not(span)), { span, words, heard: true }] };
}

/** The draft's `words` do not take the point up; what was said of other words before stays said. */
export function markUnheard(now: Corrections, span: Span, words: string): Corrections {
  const kept = now.hearing.filter((each) => !same(each.span, span) || (!each.heard && each.words !== words));
  return { ...now, hearing: [...kept, { span, words, heard: false }] };
}

/** How many things were corrected. */
export function countCorrections({ removed, added, hearing, feelings, intensity, author }: Corrections): number {
  const mood = [feelings, intensity, author].filter((each) => each !== null).length;
  return removed.length + added.length + hearing.length + mood;
}

/** The same, or null where nothing is corrected. */
export const orNull = (corrections: Corrections): Corrections | null =>
  countCorrections(corrections) > 0 ? corrections : null;
