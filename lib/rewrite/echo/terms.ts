import nlp from 'compromise/two';

/** A word with what compromise takes it for. `text` is as written, or the opened half of a contraction. */
export interface Term {
  text: string;
  low: string;
  tags: Set<string>;
  after: string;
}

interface Json {
  terms: { text: string; implicit?: string; tags: string[]; post: string }[];
}
interface Verbs {
  toInfinitive(verb: string, model: unknown, form: string): string;
  conjugate(verb: string, model: unknown): { Gerund: string; PastTense: string; Participle?: string };
}
const doors = nlp as unknown as {
  (text: string): { json(options: object): Json[] };
  model(): unknown;
  methods(): { two: { transform: { verb: Verbs } } };
};

/** Clauses kept; a message rarely raises more than eight points. */
const KEPT = 200;
const cache = new Map<string, Term[]>();

/** The words of one clause with their parts of speech; contractions are opened. */
export function termsOf(clause: string): Term[] {
  const known = cache.get(clause);
  if (known) return known;
  const terms = doors(clause)
    .json({ terms: true })
    .flatMap((s) => s.terms)
    .map((t) => ({
      text: t.implicit ?? t.text,
      low: (t.implicit ?? t.text).toLowerCase().replaceAll('’', "'"),
      tags: new Set(t.tags),
      after: t.post,
    }))
    .filter((t) => t.text !== '');
  if (cache.size >= KEPT) cache.delete(cache.keys().next().value!);
  cache.set(clause, terms);
  return terms;
}

/** "waited" → "waiting". */
export function gerundOf(term: Term): string {
  if (term.low.endsWith('ing')) return term.low;
  if (
    /[^e]ed$/.test(term.low) &&
    term.tags.has('PastTense') &&
    !/^(?:need|feed|bleed|speed|died|lied|tied)/.test(term.low)
  )
    return term.low.replace(/ied$/, 'yed').replace(/ed$/, 'ing');
  const { verb } = doors.methods().two.transform;
  const form = ['PastTense', 'PresentTense', 'Gerund', 'Participle'].find((tag) => term.tags.has(tag)) ?? '';
  const root = term.tags.has('Infinitive') ? term.low : verb.toInfinitive(term.low, doors.model(), form);
  return verb.conjugate(root, doors.model()).Gerund;
}

/** "answers" → "answered", "rings" → "rung": of a present form. */
export function participleOfPresent(term: Term): string {
  const { verb } = doors.methods().two.transform;
  const { PastTense, Participle } = verb.conjugate(
    verb.toInfinitive(term.low, doors.model(), 'PresentTense'),
    doors.model(),
  );
  return PARTICIPLES[PastTense] ?? Participle ?? PastTense;
}

const PARTICIPLES: Record<string, string> = {
  ate: 'eaten',
  threw: 'thrown',
  gave: 'given',
  took: 'taken',
  broke: 'broken',
  forgot: 'forgotten',
  drove: 'driven',
  wrote: 'written',
  tore: 'torn',
  stole: 'stolen',
  showed: 'shown',
  drank: 'drunk',
  rang: 'rung',
  froze: 'frozen',
  chose: 'chosen',
  hid: 'hidden',
  wore: 'worn',
  shook: 'shaken',
  came: 'come',
  knew: 'known',
  spoke: 'spoken',
};

/** "ate" → "eaten"; of most verbs it is the past itself. */
export const participleOf = (past: Term): string => PARTICIPLES[past.low] ?? past.low;
