import type { FacetId, Point, Span } from '../types';
import type { PlacedSentence } from '../text/net';
import { facetOf } from './facets';
import { EMPTY, lemma } from './lemma';
import { quantitiesIn } from './quantities';
import { withoutStock } from './stock';

/** One word of a draft that takes a point up, with what it counts for. */
interface Touch extends Span { worth: number }

/** From this sum of touches in one sentence on, the point is heard; set on the labelled training exchanges. */
const HEARD = 1;

/** Where the draft takes the point up: the words of the best sentence, from first to last touch; or null. */
export function echoOf(point: Point, message: string, sentences: readonly PlacedSentence[], voided: readonly Span[]): Span | null {
  const own = contentOf(message.slice(point.span.start, point.span.end));
  let best: { span: Span; worth: number } | null = null;
  for (const { span, facts } of sentences) {
    const touches = touchesIn(withoutStock(facts.text), own, point.facet)
      .map((t) => ({ ...t, start: t.start + span.start, end: t.end + span.start }))
      .filter((t) => !voided.some((v) => t.start < v.end && v.start < t.end));
    if (touches.length === 0) continue;
    const worth = touches.reduce((sum, t) => sum + t.worth, 0);
    if (worth >= HEARD && (!best || worth > best.worth)) best = { span: { start: touches[0]!.start, end: Math.max(...touches.map((t) => t.end)) }, worth };
  }
  return best?.span ?? null;
}

interface Content { lemmas: Set<string>; quantities: Set<string> }

/** What a clause is about: its lemmas that carry an event, and its numbers. */
export function contentOf(clause: string): Content {
  const lemmas = new Set([...clause.toLowerCase().replaceAll('’', "'").matchAll(/[\p{L}][\p{L}'-]*/gu)].map((m) => lemma(m[0])).filter((l) => l.length > 1 && !EMPTY.has(l)));
  return { lemmas, quantities: new Set(quantitiesIn(clause).map((q) => q.key)) };
}

/** The words of one sentence that touch the clause: its own words, its numbers, and the facet's echo words. */
export function touchesIn(sentence: string, own: Content, facet: FacetId): Touch[] {
  const touches: Touch[] = [];
  const seen = new Set<string>();
  for (const m of sentence.toLowerCase().replaceAll('’', "'").matchAll(/[\p{L}][\p{L}'-]*/gu)) {
    const stem = lemma(m[0]);
    if (seen.has(stem)) continue;
    const worth = own.lemmas.has(stem) ? 1 : echoWords(facet).has(stem) ? 0.5 : 0;
    if (worth > 0) { seen.add(stem); touches.push({ start: m.index, end: m.index + m[0].length, worth }); }
  }
  for (const q of quantitiesIn(sentence)) if (own.quantities.has(q.key)) touches.push({ start: q.start, end: q.end, worth: 1 });
  return touches.sort((a, b) => a.start - b.start);
}

const words = new Map<FacetId, Set<string>>();
/** A facet's echo words, as lemmas. */
export function echoWords(facet: FacetId): Set<string> {
  let known = words.get(facet);
  if (!known) words.set(facet, (known = new Set(facetOf(facet).echoes.split(',').flatMap((w) => w.trim().split(' ')).map(lemma).filter((w) => w.length > 1 && !EMPTY.has(w)))));
  return known;
}
