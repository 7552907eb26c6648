import type { Span } from '../types';
import type { PlacedSentence } from '../text/net';
import { EMPTY, lemma } from './lemma';
import { quantitiesIn } from './quantities';
import { type Stance, stancesOf } from './stance';
import { withoutStock } from './stock';

/** A word or number of a text by which it can be recognised in another. Offsets are within the text. */
export interface Mention extends Span {
  key: string;
  number: boolean;
}

/** What one sentence says, folded so that two texts can be compared; cached by sentence. */
export interface Said {
  mentions: Mention[];
  keys: ReadonlySet<string>;
  stances: ReadonlySet<Stance>;
}

const KEPT = 1000;
/** A sentence is compared up to here, as the net reads it. */
const LONGEST = 4000;
const cache = new Map<string, Said>();
const WORD = /\p{L}[\p{L}'-]*/gu;

/** What a draft's sentence says, its stock phrases left out. */
export function saidIn({ facts }: PlacedSentence): Said {
  const known = cache.get(facts.text);
  if (known) return known;
  const mentions = mentionsIn(withoutStock(facts.text.slice(0, LONGEST)));
  const said = {
    mentions,
    keys: new Set(mentions.map((m) => m.key)),
    stances: stancesOf(facts.text.slice(0, LONGEST)),
  };
  if (cache.size >= KEPT) cache.delete(cache.keys().next().value!);
  cache.set(facts.text, said);
  return said;
}

/** The words that carry an event, as lemmas, and the numbers, in order. */
export function mentionsIn(text: string): Mention[] {
  const words = [...text.toLowerCase().replaceAll('’', "'").matchAll(WORD)]
    .map((m) => ({ key: lemma(m[0]), number: false, start: m.index, end: m.index + m[0].length }))
    .filter((m) => m.key.length > 1 && !EMPTY.has(m.key));
  const numbers = quantitiesIn(text).map(({ key, start, end }) => ({ key, number: true, start, end }));
  return [...words, ...numbers].sort((a, b) => a.start - b.start);
}
