import type { Span } from '../types';
import type { PlacedSentence, SentenceFacts } from '../text/net';
import { noted } from '../text/remembered';
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
  /** The sentence with its stock phrases blanked. */
  plain: string;
}

/** A sentence is compared up to here, as the net reads it. */
const LONGEST = 4000;
const WORD = /\p{L}[\p{L}'-]*/gu;

/** What a draft's sentence says, its stock phrases left out. */
export const saidIn = ({ facts }: PlacedSentence): Said => said(facts);
export const said = noted(({ text }: SentenceFacts): Said => {
  const read = text.slice(0, LONGEST);
  const plain = withoutStock(read);
  const mentions = mentionsIn(plain);
  return { mentions, keys: new Set(mentions.map((m) => m.key)), stances: stancesOf(read), plain };
});

/** The words that carry an event, as lemmas, and the numbers, in order. */
export function mentionsIn(text: string): Mention[] {
  const words = [...text.toLowerCase().replaceAll('’', "'").matchAll(WORD)]
    .map((m) => ({ key: lemma(m[0]), number: false, start: m.index, end: m.index + m[0].length }))
    .filter((m) => m.key.length > 1 && !EMPTY.has(m.key));
  const numbers = quantitiesIn(text).map(({ key, start, end }) => ({ key, number: true, start, end }));
  return [...words, ...numbers].sort((a, b) => a.start - b.start);
}
