import { readDraft } from '../draft';
import { CHECKS } from '../checks';
import type { Exchange, Fact, Finding, Review, Span } from '../types';
import { harvest, keeps } from './facts';
import { type Manners, mannersOf } from './manners';
import { mended } from './mend';

/** What a sentence does for the reader; a sentence may do several things. */
export type Deed = 'sorry' | 'ownership' | 'next-step' | 'timeframe' | 'contact' | 'promise';

/** A sentence of the draft as the rewrite will say it. */
export interface Planned {
  text: string;
  deeds: Set<Deed>;
  facts: Fact[];
  /** Takes up something the customer raised. */
  hears: boolean;
  /** Nothing is lost to the reader without it. */
  spare: boolean;
  /** Stock courtesy or a bare sorry: kept only where the draft is mended and no more. */
  stock: boolean;
}

export interface Plan {
  manners: Manners;
  sentences: Planned[];
  /** What must be in every rewrite: all that the draft states or offers, but what must never stand in public. */
  facts: Fact[];
}

/** Findings whose sentence is best left out where nothing in it must be kept. */
const LEAVE_OUT = /^(?:def|blame|apo|safe|close)-|^(?:ack-policing|ack-hollow|tone-cheer|tone-canned)$/;
const STOCK =
  /^(?:(?:hi|hello|hey)?,? ?(?:we |i )?(?:many |sincerely |really |greatly |truly |do )?(?:thank(?:s| you)|appreciate)\b(?!.*\b(?:photo|spotting|detail|patience while)\b)[^.!?]{0,90}|we (?:always |constantly |continuously )?(?:strive|aim|try|value|care|pride|take)\b[^.!?]{0,120}|your (?:feedback|opinion|satisfaction|comments?|review|experience|trust)\b[^.!?]{0,60}(?:important|valuable|valued|priority|matters?|means)[^.!?]{0,30}|(?:have a|enjoy your|wishing you)\b[^.!?]{0,60}|(?:we )?(?:hope|look forward|looking forward|can['’]t wait)\b[^.!?]{0,40}(?:see|serv|welcom|hear)[^.!?]{0,60}|(?:we|i) (?:completely |fully |totally |do )?(?:understand|hear|appreciate) (?:you|your)\b[^.!?]{0,40})[.!]*$/i;
const BARE_SORRY =
  /^[^.!?]{0,20}(?:sorry|apolog\p{L}+|regret)\b[^.!?]{0,12}(?:(?:for|about) (?:the|any|this|that|your|all|such|a) ?(?:\p{Ll}+ ){0,3}(?:inconvenience|experience|trouble|issue|issues|problem|delay in our reply|discomfort|disappointment|annoyance|hassle|frustration)?|to (?:hear|read|know|learn|see)\b[^.!?]{0,60})?[^.!?]{0,24}[.!]*$/iu;

/** Decides sentence by sentence what is kept, mended or left out; null where a fact would be lost with every way of mending. */
export function planOf(exchange: Exchange, judged: Review): Plan | null {
  const { draft } = exchange;
  const manners = mannersOf(exchange);
  const findings = judged.findings.filter((f) => f.span && (f.severity >= 2 || f.check === 'ack-hollow'));
  const placed = readDraft(draft);
  const sentenceOf = (fact: Fact) => placed.find((s) => overlaps(s.span, fact.span))?.span ?? fact.span;
  const facts = harvest(draft)
    .flatMap((fact) => inBody(fact, manners.body, draft))
    .filter((fact) => !findings.some((f) => forbids(f, fact, sentenceOf(fact))));
  const heard = (judged.reading?.points ?? []).flatMap((p) => p.heard ?? []);
  const sentences: Planned[] = [];
  // Without its greeting the first sentence leans on nothing either.
  let left = manners.greeting !== '';
  for (const { span: whole } of placed) {
    const span = { start: Math.max(whole.start, manners.body.start), end: Math.min(whole.end, manners.body.end) };
    if (span.end <= span.start || draft.slice(span.start, span.end).trim() === '') continue;
    const own = facts.filter((fact) => within(fact.span, span));
    const dated = own.some((f) => f.kind === 'date' || f.kind === 'time');
    // "Sorry. However …": the fault is in the hinge, and unhinging mends it.
    const hinges = (f: Finding) =>
      f.check === 'apo-but' && f.span!.start < span.start && f.span!.end - span.start < HINGE;
    if (findings.some((f) => overlaps(f.span!, span) && hinges(f))) left = true;
    const faults = findings.filter(
      (f) => overlaps(f.span!, span) && !hinges(f) && !(dated && f.check === 'res-no-time'),
    );
    const hears = heard.some((h) => overlaps(h, span));
    const text = sentenceText(exchange, span, faults, own);
    if (text === null) return null;
    if (text === '') {
      left = true;
      continue;
    }
    const stock = faults.length === 0 && own.length === 0 && (STOCK.test(text) || (!hears && BARE_SORRY.test(text)));
    sentences.push({ ...planned(left ? unhinge(text) : text, own, hears && faults.length === 0), stock });
    left = stock;
  }
  return { manners, sentences, facts };
}

/** The sentence as it will stand, '' to leave it out, null where it can neither stand, be mended nor be left out. */
function sentenceText(exchange: Exchange, span: Span, faults: Finding[], facts: Fact[]): string | null {
  const text = exchange.draft.slice(span.start, span.end).trim();
  if (faults.length === 0) return text;
  if (facts.length === 0 && faults.some((f) => LEAVE_OUT.test(f.check))) return '';
  // Read by frames alone, which is cheap; the whole reply is judged in full before it is shown.
  const clean = (candidate: string) =>
    readDraft(candidate).every((s) => s.facts.hits.every((h) => !SERIOUS.has(h.owner)));
  const found = mended(exchange.draft, span, faults).find(
    (candidate) => keeps(facts, candidate).length === 0 && clean(candidate),
  );
  // "Could you …, so that I can [what it is for]?" asks the writer for more than a small fault is worth.
  if (found?.includes('[what it is for]') && faults.every((f) => f.severity < 3)) return text;
  if (found !== undefined) return found.replace(/\bby \[when\]/g, '[by when]');
  if (facts.length === 0) return '';
  return faults.every((f) => f.severity < 3) ? text : null;
}

const SERIOUS = new Set(CHECKS.filter((c) => c.severity >= 3).map((c) => c.id));
/** Longest connective at the head of a sentence, in UTF-16 units ("unfortunately the"). */
const HINGE = 24;
/** What must not stand in public is owed to nobody, nor is what its sentence tells of it: somebody's data, a threat. */
const forbids = (finding: Finding, fact: Fact, sentence: Span): boolean =>
  finding.severity === 4 &&
  finding.group === 'safe' &&
  overlaps(finding.span!, sentence) &&
  overlaps(fact.span, sentence);
/** A statement may reach into the greeting or the sign-off; what is owed is the part between them. */
function inBody(fact: Fact, body: Span, draft: string): Fact[] {
  const span = { start: Math.max(fact.span.start, body.start), end: Math.min(fact.span.end, body.end) };
  if (span.end <= span.start) return [];
  return [{ ...fact, span, text: draft.slice(span.start, span.end) }];
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function planned(text: string, facts: Fact[], hears: boolean): Omit<Planned, 'stock'> {
  const deeds = new Set<Deed>();
  for (const { facts: read } of readDraft(text))
    for (const hit of read.hits) if (hit.owner.startsWith('signal:')) deeds.add(hit.owner.slice(7) as Deed);
  return {
    text,
    deeds,
    facts,
    hears,
    spare:
      facts.length === 0 &&
      !['next-step', 'timeframe', 'contact', 'promise', 'ownership'].some((d) => deeds.has(d as Deed)),
  };
}

/** The sentence before is gone, so nothing may lean on it. */
function unhinge(text: string): string {
  return text.replace(
    /^(?:however|but|and|so|also|that said|that being said|having said that|therefore|unfortunately|nevertheless|still|in addition|moreover|then|because of this|for this reason|as a result|if so|in that case|in this case|otherwise|instead|keeping this in mind|alternatively)\b,?\s+(\p{L})/iu,
    (_, letter: string) => letter.toUpperCase(),
  );
}
