import { type Passage, passages } from '../text/passages';
import { noted } from '../text/remembered';
import type { Voice } from '../types';

/** How the writer writes, as far as a draft shows it; rewrites follow it. */
export interface Style {
  person: 'I' | 'we';
  contractions: boolean;
  american: boolean;
  /** ’ rather than '. */
  curly: boolean;
  /** They write short sentences. */
  terse: boolean;
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** What a text shows of its writer: how often "I" and "we" speak, contractions and their full forms, and whose spelling. */
export function shownIn(text: string): Shown {
  // The one sign that may reach over the end of a sentence.
  if (/in the mail/i.test(text)) return shown(text);
  const sum: Shown = { I: 0, we: 0, short: 0, full: 0, american: 0, british: 0 };
  for (const { passage } of passages(text)) {
    const here = shownInPassage(passage);
    for (const sign of SIGNS) sum[sign] += here[sign];
  }
  return sum;
}

const SIGNS = ['I', 'we', 'short', 'full', 'american', 'british'] as const;
type Shown = Record<(typeof SIGNS)[number], number>;
const shownInPassage = noted(({ text }: Passage) => shown(text));

function shown(text: string): Shown {
  return {
    I: count(text, /\b(?:I|I['’]\p{Ll}+|my|me)\b/gu),
    we: count(text, /\b(?:we|our|us|we['’]\p{Ll}+)\b/giu),
    short: count(text, /\p{L}['’](?:s|re|ve|ll|d|m|t)\b/gu),
    full: count(
      text,
      /\b(?:(?:we|i|you|they|it|that) (?:are|am|is|will|have|would)|(?:do|does|did|can|could|should|would|was|were|is|are|has|have) not|cannot)\b/giu,
    ),
    american: count(
      text,
      /\b(?:(?:apolog|real|organ|recogn|priorit)iz\p{L}+|(?:col|fav|hon|behavi)or\p{L}*|center|canceled|traveled)\b|\bcheck\b.*\bin the mail/giu,
    ),
    british: count(
      text,
      /\b(?:(?:apolog|real|organ|recogn|priorit)is(?:e|ed|es|ing)|(?:col|fav|hon|behavi)our\p{L}*|centre|cancelled|travelled|cheque)\b/giu,
    ),
  };
}

/** @param voice how they otherwise write; it speaks where the draft shows nothing */
export function styleOf(draft: string, voice: Voice | null = null): Style {
  const { I, we, short, full, american, british } = shownIn(draft);
  return {
    person: I > we ? 'I' : I + we > 0 ? 'we' : (voice?.person ?? 'we'),
    contractions: short > 0 || (full < 2 && (full > 0 || (voice?.contractions ?? true))),
    american: american > 0 || (british === 0 && (voice?.american ?? false)),
    curly: draft.includes('’') || !draft.includes("'"),
    terse: voice !== null && voice.sentence > 0 && voice.sentence < TERSE,
  };
}

/** Mean words in a sentence of somebody who writes short ones. */
const TERSE = 9;

const FULL: [RegExp, string][] = [
  [/\bcan’t\b/gi, 'cannot'],
  [/\bwon’t\b/gi, 'will not'],
  [/n’t\b/g, ' not'],
  [/\bI’m\b/g, 'I am'],
  [/’re\b/g, ' are'],
  [/’ve\b/g, ' have'],
  [/’ll\b/g, ' will'],
  [/\b(I|we|you|they|anyone)’d\b/gi, '$1 would'],
  [/\b(that|it|what|here|there|who)’s\b/gi, '$1 is'],
];

/** Without contractions. */
export const inFull = (text: string): string => FULL.reduce((said, [short, long]) => said.replace(short, long), text);

/** One of our own lines in the writer's manner: `{I}` `{I’m}` `{I’ll}` `{I’d}` `{me}` `{my}` stand for the person. */
export function speak(template: string, style: Style, formal: boolean): string {
  let text = template
    .replace(/\{(I’m|I’ll|I’d|I’ve|I|me|my)\}/g, (_, word: string) => PERSON[style.person][word]!)
    .replace(/^\p{Ll}/u, (c) => c.toUpperCase())
    .replace(/([.!?] )(\p{Ll})/gu, (_, end: string, c: string) => end + c.toUpperCase());
  if (formal || !style.contractions) text = inFull(text);
  if (style.american) text = text.replace(/\b(apolog|real|organ|recogn)is(e|ed|ing)\b/gi, '$1iz$2');
  return text;
}

const PERSON: Record<Style['person'], Record<string, string>> = {
  I: { 'I’m': 'I’m', 'I’ll': 'I’ll', 'I’d': 'I’d', 'I’ve': 'I’ve', I: 'I', me: 'me', my: 'my' },
  we: { 'I’m': 'we’re', 'I’ll': 'we’ll', 'I’d': 'we’d', 'I’ve': 'we’ve', I: 'we', me: 'us', my: 'our' },
};

/** Apostrophes as the writer types them. */
export const inHand = (text: string, style: Style): string => (style.curly ? text : text.replaceAll('’', "'"));

/** Words that a fix put into a sentence of the draft, in the writer's person: fixes are written for an "I". */
export function inPerson({ text, mended }: { text: string; mended: boolean }, style: Style): string {
  if (!mended || style.person === 'I') return text;
  return text
    .replace(/\bI’ll (look out for it and answer you) myself\b/g, 'we’ll $1')
    .replace(/\b(follow it up) myself\b/g, '$1')
    .replace(/\bI(’ll|’d|’ve)\b/g, 'we$1')
    .replace(/\bI’m\b/g, 'we’re')
    .replace(/\b(message|tell|ask|call|email) me\b/g, '$1 us')
    .replace(/(^|[.!?] )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
