import type { Span } from '../types';
import type { Token } from './tokens';
import { knownId } from './vocabulary';

/** How a word is joined to the one before: a strong mark between, a comma, or nothing that parts them. */
export const APART = 0;
export const COMMA = 1;
export const CLOSE = 2;

/**
 * One sentence laid out for matching: all that frames ask of a word, worked out once, and the state of the attempt
 * under way (a frame is matched by one attempt at a time).
 */
export interface Line {
  tokens: Token[];
  /** Numbers of the folded word and of its second reading; -1 for none. */
  norm: Int32Array;
  alt: Int32Array;
  joint: Uint8Array;
  /** Whether a clause begins at the word. */
  clause: Uint8Array;
  number: Uint8Array;
  name: Uint8Array;

  /** Where the attempt began. */
  first: number;
  end: number;
  steps: number;
  commaAt: number;
  marks: Span | null;
  captures: Record<string, Span> | null;
  /** Where each remembered stretch that is open began, by its slot. */
  open: number[];
}

const STRONG = /[;:()[\]"“”«»—–]|\s-\s|\.\.\.|…|\n/;
const NUMBER = /^[$€£₹¥]?\s?\d/;
const NAME = /^\p{Lu}[\p{Ll}.]/u;

/** After these a clause begins. */
const JOINERS = new Set([
  'and',
  'but',
  'so',
  'because',
  'or',
  'then',
  'as',
  'that',
  'which',
  'since',
  'if',
  'when',
  'though',
  'although',
  'yet',
]);

/** Capitalised by position only. */
const NOT_NAMES = new Set(
  'i we you he she it they this that the a an our my your please thank thanks sorry hi hello dear if but and so as when there what who how why where no yes'.split(
    ' ',
  ),
);

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens'.split(
    ' ',
  ),
);

/** Lays a sentence out; after all frames are compiled, for only their words have numbers. */
export function layOut(tokens: Token[]): Line {
  const n = tokens.length;
  const line: Line = {
    tokens,
    norm: new Int32Array(n),
    alt: new Int32Array(n),
    joint: new Uint8Array(n),
    clause: new Uint8Array(n),
    number: new Uint8Array(n),
    name: new Uint8Array(n),
    first: 0,
    end: -1,
    steps: 0,
    commaAt: 0,
    marks: null,
    captures: null,
    open: [],
  };
  for (let i = 0; i < n; i++) {
    const { norm, alt, gap, raw } = tokens[i]!;
    line.norm[i] = knownId(norm);
    line.alt[i] = alt === null ? -1 : knownId(alt);
    const joint = gap === ' ' || gap === '' ? CLOSE : STRONG.test(gap) ? APART : gap.includes(',') ? COMMA : CLOSE;
    line.joint[i] = i === 0 ? CLOSE : joint;
    line.clause[i] = i === 0 || joint !== CLOSE || JOINERS.has(tokens[i - 1]!.norm) ? 1 : 0;
    line.number[i] = NUMBER.test(norm) || NUMBER_WORDS.has(norm) ? 1 : 0;
    line.name[i] = NAME.test(raw) && !NOT_NAMES.has(norm) ? 1 : 0;
  }
  return line;
}
