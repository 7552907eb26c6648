import type { Exchange, Span } from '../../types';
import type { PlacedSentence, SentenceFacts } from '../../text/net';
import { Kept, noted } from '../../text/remembered';

/**
 * What no check may take for the writer's own charge. Each guard gives the stretches of the draft that it covers;
 * a match that begins inside one is dropped.
 */
export interface Guarded {
  /** Quotation marks, `>` lines, and runs of five or more words taken from the customer's message. */
  quoted: Span[];
  /** "You told us that …": the customer's words in the writer's mouth. */
  reported: Span[];
  /** "You did nothing wrong", "it's not your fault": nothing in this sentence blames. */
  absolved: Span[];
  /** "If you should have any questions …": nothing has happened yet. */
  hypothetical: Span[];
}

const QUOTES =
  /["“]([^"“”\n]{2,400})["”]|(?<![\p{L}\p{N}])‘([^‘’\n]{2,400})’(?!\p{L})|(?<![\p{L}\p{N}])'([^'\n]{2,400})'(?![\p{L}\p{N}])/gu;
const REPORTED =
  /\b(?:you|they|customers?|guests?)\s+(?:just\s+|also\s+|clearly\s+)?(?:said|say|wrote|write|told us|tell us|mentioned|mention|called it|described|describe|asked|were told|was told|are saying|pointed out|heard)\b/gi;
const ABSOLVED =
  /\b(?:nothing wrong|not your (?:fault|doing|mistake|job|responsibility)|isn['’]?t your (?:fault|doing|mistake|job|responsibility)|wasn['’]?t your (?:fault|doing|mistake|job)|no fault of (?:yours|your own)|you(?:['’]re| are| were)(?: absolutely| completely| quite)? right|(?:not|never) have (?:had|needed) to|our (?:own )?(?:fault|mistake|error|failure)|that(?:['’]s| is) on (?:us|me)|we should have|because of (?:us|our)|thanks to (?:us|our (?:mistake|error)))\b/i;
const HYPOTHETICAL =
  /\b(?:if|should|in case|whenever|unless|once)\s+(?:you|your|there)\b(?!['’]?d\b)(?!\s+had\b)(?!\s+(?:only|just|just)?\s*(?:bothered|read|checked|called|told|asked|booked)\b[^,.]*,?\s+(?:you|we|it|this)(?:['’]d| would| could| might))[^,.;!?]*/gi;

export function guard(exchange: Exchange, sentences: PlacedSentence[]): Guarded {
  const known = guarded.get(exchange);
  if (known?.sentences === sentences) return known;
  const made = { sentences, ...guardsOf(exchange, sentences) };
  guarded.set(exchange, made);
  return made;
}

/** One review asks several times. */
const guarded = new WeakMap<Exchange, Guarded & { sentences: PlacedSentence[] }>();

function guardsOf({ draft, customer }: Exchange, sentences: PlacedSentence[]): Guarded {
  return {
    quoted: [...matches(draft, QUOTES), ...lines(draft), ...(customer ? borrowed(sentences, customer.text) : [])],
    reported: matches(draft, REPORTED).map(({ end }) => ({ start: end, end: clauseEnd(draft, end) })),
    absolved: sentences.filter((s) => absolves(s.facts)).map((s) => s.span),
    hypothetical: matches(draft, HYPOTHETICAL),
  };
}

const absolves = noted(({ text }: SentenceFacts) => ABSOLVED.test(text));

/** Whether a span begins inside one of the guard's stretches. */
export function inside(stretches: Span[], span: Span): boolean {
  return stretches.some((s) => span.start >= s.start && span.start < s.end);
}

function matches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

function lines(text: string): Span[] {
  if (!text.includes('>')) return [];
  return matches(text, /^[ \t]*>.*$/gm);
}

function clauseEnd(text: string, from: number): number {
  const rest = text.slice(from).search(/[.!?;\n]|,\s*(?:but|however|yet)\b|\sbut\b/);
  return rest < 0 ? text.length : from + rest;
}

/** Runs of five words that also stand in the customer's message: the writer is quoting, with or without marks. */
function borrowed(sentences: PlacedSentence[], customer: string): Span[] {
  const theirs = runsOf(customer);
  const spans: Span[] = [];
  sentences.forEach(({ span, facts }, at) => {
    const words = wordsIn(facts);
    words.forEach((first, i) => {
      const runs = theirs.get(first.text);
      if (!runs) return;
      const run = wordsFrom(sentences, at, i);
      const last = run[RUN - 1];
      if (last && runs.has(run.map(({ word }) => word.text).join(' ')))
        spans.push({ start: span.start + first.start, end: last.offset + last.word.end });
    });
  });
  return spans;
}

/** The word and those after it, up to the length of a run; a run goes on over the end of a sentence. */
function wordsFrom(sentences: PlacedSentence[], at: number, i: number): { word: Word; offset: number }[] {
  const run: { word: Word; offset: number }[] = [];
  for (let s = at, from = i; s < sentences.length && run.length < RUN; s++, from = 0) {
    const { span, facts } = sentences[s]!;
    for (const word of wordsIn(facts).slice(from, from + RUN - run.length)) run.push({ word, offset: span.start });
  }
  return run;
}

interface Word extends Span {
  text: string;
}
const wordsIn = noted(({ text }: SentenceFacts): Word[] =>
  wordsOf(text).map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length })),
);

const RUN = 5;
const wordsOf = (text: string) => [...text.toLowerCase().matchAll(/[\p{L}\p{N}'’]+/gu)];
const runs = new Kept<Map<string, Set<string>>>(16);

/** A message's runs of words, by the word they begin with. */
const runsOf = (message: string): Map<string, Set<string>> =>
  runs.of(message, () => {
    const words = wordsOf(message).map((w) => w[0]);
    const byFirst = new Map<string, Set<string>>();
    for (let i = 0; i + RUN <= words.length; i++) {
      const run = words.slice(i, i + RUN).join(' ');
      byFirst.set(words[i]!, (byFirst.get(words[i]!) ?? new Set()).add(run));
    }
    return byFirst;
  });
