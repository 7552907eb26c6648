import type { FacetId, Point, Span } from '../types';
import type { PlacedSentence } from '../text/net';
import { type Clause, clausesOf } from './clauses';
import { evidenceOf, type Features } from './evidence';
import { found, type Found } from './net';

/** Quotes more than this would be a wall, not a list. */
const MOST_POINTS = 8;

export interface Candidate { clause: Clause; facet: FacetId; features: Features; evidence: number }

/** Every clause of the message with what speaks for its being a point. */
export function candidates(text: string, read: readonly PlacedSentence<string>[]): Candidate[] {
  const facets = found('facet', read);
  const signs = found('sign', read);
  const clauses = read.flatMap(({ span, facts }, i) => clausesOf(facts, span.start, i));
  return clauses.map((clause, i) => {
    const here = facets.filter((f) => f.sentence === clause.sentence && overlap(f.span, clause.span) > 0);
    const features = featuresOf(text, clause, i, clauses, here, signs.filter((s) => s.sentence === clause.sentence && overlap(s.span, clause.span) > 0));
    return { clause, facet: facetFor(here, clause), features, evidence: evidenceOf(features) };
  });
}

/** What the customer raised, in their order, `heard` still open. */
export function pointsOf(text: string, read: readonly PlacedSentence<string>[]): Point[] {
  const raised = merge(text, candidates(text, read).filter((c) => c.evidence > 0));
  const kept = new Set([...raised].sort((a, b) => b.evidence - a.evidence).slice(0, MOST_POINTS));
  return raised.filter((c) => kept.has(c)).map(({ clause, facet, features }) => ({
    facet,
    span: clause.span,
    weight: features.first || features.last || features.number || features.again || facet === 'health' || facet === 'discrimination' ? 2 : 1,
    heard: null,
  }));
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** The more of a clause a facet's cues cover, the more it is about that; harm outranks, an ask comes last. */
function facetFor(hits: Found[], clause: Clause): FacetId {
  const score = new Map<string, number>();
  for (const hit of hits) {
    const rank = RANK[hit.id] ?? 1;
    score.set(hit.id, Math.max(score.get(hit.id) ?? 0, rank + Math.min(overlap(hit.span, clause.span), 40) / 40));
  }
  const best = [...score].sort((a, b) => b[1] - a[1])[0];
  return (best?.[0] as FacetId | undefined) ?? 'other';
}
/** Harm is never hidden behind the wait it also took; what is said of a promise or a rule yields to the thing itself. */
const RANK: Record<string, number> = { health: 4, discrimination: 4, privacy: 2.2, 'ex-employer': 2, impact: 1.5, request: 0, promise: 0.6, policy: 0.9, value: 0.9 };

/** Neighbours in one sentence on the same thing are one point when either is a fragment. */
function merge(text: string, raised: Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const it of raised) {
    const last = out.at(-1);
    const near = last && last.clause.sentence === it.clause.sentence && /^[\s,;:"'“”()–—-]*(?:and|then|so|or|with)?[\s"'“”]*$/.test(text.slice(last.clause.span.end, it.clause.span.start));
    if (near && (it.clause.tokens.length < 3 || last.clause.tokens.length < 3) && (it.facet === last.facet || it.facet === 'other')) {
      const clause = { ...last.clause, span: { start: last.clause.span.start, end: it.clause.span.end }, tokens: [...last.clause.tokens, ...it.clause.tokens] };
      out[out.length - 1] = { ...last, clause, evidence: Math.max(last.evidence, it.evidence) };
    } else out.push(it);
  }
  return out;
}

function featuresOf(text: string, clause: Clause, i: number, clauses: Clause[], facets: Found[], signs: Found[]): Features {
  const words = clause.tokens.length;
  const quote = text.slice(clause.span.start, clause.span.end);
  const after = text.slice(clause.span.end, clause.span.end + 3);
  const features: Features = {};
  for (const sign of signs) features[sign.id] = 1;
  for (const facet of facets) features[`f-${facet.id}`] = 1;
  features.faceted = facets.some((f) => f.id !== 'request') ? 1 : 0;
  features.facets = Math.min(new Set(facets.map((f) => f.id)).size, 3);
  if (words <= 1) features.one = 1;
  if (words === 2) features.two = 1;
  if (words === 3) features.three = 1;
  if (words >= 12) features.long = 1;
  if (clause.sentence === 0) features.first = 1;
  if (clause.sentence === clauses.at(-1)!.sentence) features.last = 1;
  if (i === 0) features.opening = 1;
  if (clauses.length <= 2) features.alone = 1;
  if (clauses.length >= 10) features.many = 1;
  if (clauses.length >= 18) features.crowd = 1;
  if (/^\?/.test(after.trim())) features.asked = 1;
  if (/["“”]/.test(quote)) features.quoting = 1;
  if (/[$€£₹¥]\s?\d/.test(quote)) features.sum = 1;
  if (/\p{Lu}{4,}/u.test(quote)) features.caps = 1;
  if (clause.joint === 'but' || clause.joint === 'except' || clause.joint === 'however') features.but = 1;
  if (clause.joint === 'because' || clause.joint === 'when' || clause.joint === 'since' || clause.joint === 'after') features.subordinate = 1;
  if (features.good && !features.bad && !features.not && !features.turn) features.glad = 1;
  if (features.bad && !features.faceted) features.badOnly = 1;
  return features;
}
