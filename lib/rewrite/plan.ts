import { readDraft } from '../draft';
import type { Exchange, Fact, Finding, LeftOut, Review, Span } from '../types';
import { harvest, keeps } from './facts';
import { type Manners, mannersOf } from './manners';
import { neutral } from './neutral';
import { withoutFaults } from './sentence';

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
  /** Other words than the draft’s stand in it, and it did not speak as “I”. */
  mended: boolean;
  /** The draft’s own words, where these may stand: the mended ones are better but may be longer. */
  own: string | null;
  /** Stock courtesy or a bare sorry: kept only where the draft is mended and no more. */
  stock: boolean;
}

export interface Plan {
  manners: Manners;
  sentences: Planned[];
  /** What is in every rewrite: all that the draft states or offers between greeting and sign-off, but what is left out. */
  facts: Fact[];
  /** What goes with the faults it stands in, each with the reason. */
  leftOut: LeftOut[];
}

const STOCK =
  /^(?:(?:hi|hello|hey)?,? ?(?:we |i )?(?:many |sincerely |really |greatly |truly |do )?(?:thank(?:s| you)|appreciate)\b(?!.*\b(?:photo|spotting|detail|patience while)\b)[^.!?]{0,90}|we (?:always |constantly |continuously )?(?:strive|aim|try|value|care|pride|take)\b[^.!?]{0,120}|your (?:feedback|opinion|satisfaction|comments?|review|experience|trust)\b[^.!?]{0,60}(?:important|valuable|valued|priority|matters?|means)[^.!?]{0,30}|(?:(?:rest|be) assured,? )?(?:have a|enjoy your|wishing you|you(?:['’]ll| will) (?:have|enjoy|love) )\b[^.!?]{0,60}|(?:we )?(?:hope you(?:['’]ll| will)|hope|look forward|looking forward|can['’]t wait)\b[^.!?]{0,40}(?:see|serv|welcom|hear)[^.!?]{0,60}|(?:we|i) (?:completely |fully |totally |do )?(?:understand|hear|appreciate) (?:you|your)\b[^.!?]{0,40})[.!]*$/i;
const BARE_SORRY =
  /^[^.!?]{0,20}(?:sorry|apolog\p{L}+|regret)\b[^.!?]{0,12}(?:(?:for|about) (?:the|any|this|that|your|all|such|a) ?(?:\p{Ll}+ ){0,3}(?:inconvenience|experience|trouble|issue|issues|problem|delay in our reply|discomfort|disappointment|annoyance|hassle|frustration)?|to (?:hear|read|know|learn|see)\b[^.!?]{0,60})?[^.!?]{0,24}[.!]*$/iu;

/** Decides sentence by sentence what is kept, mended or left out; null where a fact would be lost with every way of mending. */
export function planOf(exchange: Exchange, judged: Review): Plan | null {
  const { draft } = exchange;
  const manners = mannersOf(exchange);
  const findings = judged.findings.filter((f) => f.span && (f.severity >= 2 || f.check === 'ack-hollow'));
  const placed = readDraft(draft);
  const all = harvest(draft);
  const leftOut: LeftOut[] = [];
  const heard = (judged.reading?.points ?? []).flatMap((p) => p.heard ?? []);
  const sentences: Planned[] = [];
  // Without its greeting the first sentence leans on nothing either.
  let left = manners.greeting !== '';
  for (const { span: whole } of placed) {
    const span = { start: Math.max(whole.start, manners.body.start), end: Math.min(whole.end, manners.body.end) };
    if (span.end <= span.start || draft.slice(span.start, span.end).trim() === '') continue;
    const own = all.flatMap((fact) => inBody(fact, span, draft));
    const dated = own.some((f) => f.kind === 'date' || f.kind === 'time');
    // "Sorry. However …": the fault is in the hinge, and unhinging mends it.
    const hinges = (f: Finding) =>
      f.check === 'apo-but' && f.span!.start < span.start && f.span!.end - span.start < HINGE;
    if (findings.some((f) => overlaps(f.span!, span) && hinges(f))) left = true;
    const faults = findings.filter(
      (f) =>
        overlaps(f.span!, span) &&
        !hinges(f) &&
        !(f.check === 'res-no-time' && (dated || WISH.test(draft.slice(span.start, span.end)))),
    );
    const original = draft.slice(span.start, span.end).trim();
    const hears = heard.some((h) => overlaps(h, span));
    const said = withoutFaults(draft, span, faults, own);
    if (said === null) return null;
    leftOut.push(...said.leftOut);
    const fair = neutral(said.text);
    const text =
      keeps(
        own.filter((f) => !said.leftOut.some((l) => l.fact === f)),
        fair,
      ).length === 0
        ? fair
        : said.text;
    if (text === '') {
      left = true;
      continue;
    }
    const stock = faults.length === 0 && own.length === 0 && (STOCK.test(text) || (!hears && BARE_SORRY.test(text)));
    sentences.push({
      ...planned(
        left ? unhinge(text) : text,
        own.filter((f) => !said.leftOut.some((l) => l.fact === f)),
        hears && faults.length === 0,
      ),
      stock,
      own: faults.every((f) => f.severity < 3) && !left ? original : null,
      mended: text !== original && !/\b(?:I|me)\b/.test(original),
    });
    // "The address we had was wrong" owns nothing: it only leaves open whose mistake it was.
    if (text !== said.text) sentences.at(-1)!.deeds.delete('ownership');
    left = stock;
  }
  const gone = (fact: Fact) => leftOut.some((l) => l.fact.kind === fact.kind && overlaps(l.fact.span, fact.span));
  return {
    manners,
    sentences,
    facts: all.filter((fact) => !gone(fact)).flatMap((fact) => inBody(fact, manners.body, draft)),
    leftOut,
  };
}

/** No time can be named for these. */
const WISH = /\bhope\b|\b(?:great|better|best|wonderful|amazing) (?:experience|time|stay|day)\b/i;
/** Longest connective at the head of a sentence, in UTF-16 units ("unfortunately the"). */
const HINGE = 24;
/** The part of a fact that stands in a sentence: a statement may reach into the greeting or the sign-off. */
function inBody(fact: Fact, body: Span, draft: string): Fact[] {
  const span = { start: Math.max(fact.span.start, body.start), end: Math.min(fact.span.end, body.end) };
  if (span.end <= span.start) return [];
  return [{ ...fact, span, text: draft.slice(span.start, span.end) }];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function planned(text: string, facts: Fact[], hears: boolean): Omit<Planned, 'stock' | 'mended' | 'own'> {
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
