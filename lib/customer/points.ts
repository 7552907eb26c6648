import type { FacetId, Point, Span } from '../types';
import type { PlacedSentence } from '../text/net';
import { type Clause, clausesOf } from './clauses';
import { featuresOf } from './clause-features';
import RAISED from './raised.json';
import { type Features, logOdds } from './linear';
import { found, type Found } from './net';

/** Quotes more than this would be a wall, not a list. */
const MOST_POINTS = 8;

export interface Candidate {
  clause: Clause;
  facet: FacetId;
  features: Features;
  evidence: number;
}

/** Every clause of the message with what speaks for its being a point. */
export function candidates(text: string, read: readonly PlacedSentence<string>[]): Candidate[] {
  const facets = found('facet', read);
  const spares = found('facet-spare', read).map((f) => ({ ...f, id: 'spared' }));
  const mocked = found('feeling', read).filter((f) => f.id === 'sarcasm');
  const signs = [
    ...spares,
    ...mocked,
    ...found('sign', read),
    ...found('ask', read).map((f) => ({ ...f, id: `ask-${f.id}` })),
  ];
  const clauses = read.flatMap(({ span, facts }, i) => clausesOf(facts, span.start, i));
  return clauses.flatMap((clause, i) => {
    if (isDeclining(text, clause)) return [];
    const here = facets.filter((f) => f.sentence === clause.sentence && overlap(f.span, clause.span) > 0);
    const features = featuresOf(
      text,
      clause,
      i,
      clauses,
      here,
      signs.filter((s) => s.sentence === clause.sentence && overlap(s.span, clause.span) > 0),
    );
    const facet = facetFor(here, clause) ?? (asked(features) ? 'request' : features.sum ? 'value' : 'other');
    return [{ clause, facet, features, evidence: logOdds(RAISED, features) }];
  });
}

/** "No thanks" turns something down; "no thanks, no apology" tells what was missing. */
const NO_THANKS = /^[^\p{L}]*no,? thank(?:s|(?: |-)?you)(?: very much)?[^\p{L}]*$/iu;
const isDeclining = (text: string, { span }: Clause): boolean =>
  NO_THANKS.test(text.slice(span.start, span.end)) &&
  !/^[\s,;:.–—-]*(?:no|nor|not|or|and no)\b/i.test(text.slice(span.end));

/** Harm and hurt are quoted on the least evidence; a plain request, and what it did to somebody's life, on little. */
const LEAST: Partial<Record<FacetId, number>> = {
  health: -1.5,
  discrimination: -2,
  'ex-employer': -1.5,
  privacy: -1,
  impact: -0.7,
  request: -0.5,
};
/** "It would be great if …" looks like praise and is a wish. */
const LEAST_WISH = -1.8;
/** "Great job losing my bag" looks like praise and is none. */
const LEAST_MOCKING = -4;
/** From here on a clause speaks of something gone wrong even beside praise. */
const SURE = 0.5;
/** Where nothing else was raised, the likeliest clause counts from here on: short messages say things once. */
const LEAST_ALONE = -1.2;

/** What the customer raised, in their order, `heard` still open. */
export function pointsOf(text: string, read: readonly PlacedSentence<string>[]): Point[] {
  const all = candidates(text, read);
  const glad = isPraise(all);
  const clear = all.filter((c) => !isGlad(c) && (!glad || isTurn(c)) && c.evidence > least(c));
  const told = clear.every((c) => c.features.event) && !glad ? spoiled(all) : [];
  const sure = told.length > 0 ? all.filter((c) => clear.includes(c) || told.includes(c)) : clear;
  const raised = merge(text, sure.length > 0 || glad ? sure : likeliest(all));
  const kept = new Set([...raised].sort((a, b) => b.evidence - a.evidence).slice(0, MOST_POINTS));
  return raised
    .filter((c) => kept.has(c))
    .map(({ clause, facet, features }) => ({
      facet,
      span: afterTurn(text, clause.span),
      weight:
        features.first ||
        features.last ||
        features.number ||
        features.again ||
        facet === 'health' ||
        facet === 'discrimination'
          ? 2
          : 1,
      heard: null,
    }));
}

/** "Great coffee but the queue …": what was raised stands after the turn, and "coffee" does not take it up. */
const PRAISE_BUT =
  /^(?:[\p{L}’']+\s+){0,2}?(?:great|good|nice|lovely|beautiful|amazing|excellent|tasty|friendly|fine|perfect|brilliant|fantastic|love|loved|like|liked|best)\s+(?:\p{L}+\s+){0,2}but\s+(?=\p{L}+\s+\p{L}+)/iu;
function afterTurn(text: string, span: Span): Span {
  const praise = PRAISE_BUT.exec(text.slice(span.start, span.end));
  return praise ? { start: span.start + praise[0].length, end: span.end } : span;
}

const least = ({ facet, features: f }: Candidate): number =>
  f.sarcasm && !f.one && !f.two ? LEAST_MOCKING : facet === 'request' && f.wish ? LEAST_WISH : (LEAST[facet] ?? 0);

/** More praise than fault: then only what is set against it ("lovely, but slow") was raised. */
function isPraise(all: Candidate[]): boolean {
  const praising = all.filter(({ features: f }) => (f.glad || f.praise) && !f.sarcasm).length;
  const blaming = all.filter(
    ({ features: f, evidence }) => !f.glad && !f.praise && (evidence > SURE || f.bad || f.verdict || f.exit),
  ).length;
  return praising > blaming;
}

const isTurn = ({ features: f, facet }: Candidate): boolean =>
  Boolean(
    f.sarcasm ||
      f.turn ||
      f.but ||
      f.wish ||
      f.asked ||
      f.bad ||
      (f.not && f.faceted) ||
      facet === 'health' ||
      facet === 'discrimination',
  );

/** Praise with nothing against it, or a look-alike ("never a crash"), raises nothing. */
function isGlad({ features: f }: Candidate): boolean {
  return !f.sarcasm && Boolean((f.glad && !f.faceted && !f['f-request']) || (f.spared && !f.faceted));
}

/** Who orders for an occasion and then tells what came says that it was spoiled, however plain the words. */
function spoiled(all: Candidate[]): Candidate[] {
  const ordered = all.findIndex(({ features: f }) => f.event && f.ordered);
  const came = ordered < 0 ? undefined : all.slice(ordered).find((c) => c.features.came && !c.features.good);
  if (came?.facet === 'other') came.facet = 'defect';
  return came ? [came] : [];
}

function likeliest(all: Candidate[]): Candidate[] {
  const best = all
    .filter((c) => !isGlad(c) && (c.features.faceted || c.features.bad || c.features.not || c.features.asked))
    .sort((a, b) => b.evidence - a.evidence)[0];
  return best && best.evidence > LEAST_ALONE ? [best] : [];
}

const asked = (f: Features) =>
  Boolean(f.asked || f['ask-yes-no'] || f['ask-place'] || f['ask-time'] || f['ask-how'] || f['ask-request']);

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** The more of a clause a facet's cues cover, the more it is about that; harm outranks, an ask comes last. */
function facetFor(hits: Found[], clause: Clause): FacetId | null {
  const score = new Map<string, number>();
  for (const hit of hits) {
    const rank = RANK[hit.id] ?? 1;
    score.set(hit.id, Math.max(score.get(hit.id) ?? 0, rank + Math.min(overlap(hit.span, clause.span), 40) / 40));
  }
  const best = [...score].sort((a, b) => b[1] - a[1])[0];
  return (best?.[0] as FacetId | undefined) ?? null;
}
/** Harm is never hidden behind the wait it also took; what is said of a promise or a rule yields to the thing itself. */
const RANK: Record<string, number> = {
  health: 4,
  discrimination: 4,
  privacy: 2.2,
  'ex-employer': 2,
  impact: 1.5,
  request: 0,
  promise: 0.6,
  policy: 0.9,
  value: 0.9,
};

/** Neighbours in one sentence on the same thing are one point when either is a fragment. */
function merge(text: string, raised: Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const it of raised) {
    const last = out.at(-1);
    const near =
      last &&
      last.clause.sentence === it.clause.sentence &&
      /^[\s,;:"'“”()–—-]*(?:and|then|so|or|with)?[\s"'“”]*$/.test(
        text.slice(last.clause.span.end, it.clause.span.start),
      );
    if (
      near &&
      (it.clause.tokens.length < 3 || last.clause.tokens.length < 3) &&
      (it.facet === last.facet || it.facet === 'other')
    ) {
      const clause = {
        ...last.clause,
        span: { start: last.clause.span.start, end: it.clause.span.end },
        tokens: [...last.clause.tokens, ...it.clause.tokens],
      };
      out[out.length - 1] = { ...last, clause, evidence: Math.max(last.evidence, it.evidence) };
    } else out.push(it);
  }
  return out;
}
