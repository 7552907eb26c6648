import nlp from 'compromise/one';
import type { Span } from '../types';
import { SURE_END } from './passages';
import { Kept } from './remembered';

interface Splitter {
  splitSentences(text: string, world: unknown): string[];
}
interface World {
  model: { one: { abbreviations: Record<string, true> } };
}
// compromise's own splitter: Intl.Segmenter cuts inside links. Its type file leaves these two doors out.
const { methods, world } = nlp as unknown as { methods(): { one: { tokenize: Splitter } }; world(): World };
const splitter = methods.call(nlp).one.tokenize;
const { abbreviations } = world.call(nlp).model.one;

/** compromise is quadratic on long runs of `!?.` and on nested quotes; what lies beyond these bounds is blanked for it. */
const LONGEST_RUN = 4;
const MOST_QUOTES = 100;

/**
 * The sentences of a text, without the white space around them, in order. Linear in the text's length.
 * @returns spans in UTF-16 offsets of `text`
 */
export function sentences(text: string): Span[] {
  return cuts.of(text, () => cut(text));
}

/** The texts cut last: reading, harvesting and locking a draft ask for the same one. */
const cuts = new Kept<Span[]>(64);

function cut(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      let start = at;
      for (const length of lengthsIn(line)) {
        push(spans, text, start, start + length);
        start += length;
      }
      // The splitter may drop what it takes for noise at the end; nothing of a draft may go unread.
      if (start < at + line.length) push(spans, text, start, at + line.length);
    }
    at += line.length + 1;
  }
  return spans;
}

/** Marks that may hold several sentences together: what stands between them is not split apart by its full stops. */
const ENCLOSING = /["\p{Ps}\p{Pe}\p{Pi}\p{Pf}＂‵-‷]/u;
const apostrophes = /[‘’]/g;

/** How long each sentence of a line is, with the white space after it. */
function lengthsIn(line: string): readonly number[] {
  if (ENCLOSING.test(line.replace(apostrophes, "'"))) return lengthsOf(line);
  const lengths: number[] = [];
  let start = 0;
  for (const { index, 0: space } of line.matchAll(SURE_END)) {
    const word = /[\p{L}.]+(?=[.!?]$)/u.exec(line.slice(Math.max(start, index - LONGEST_WORD), index));
    if (word && Object.hasOwn(abbreviations, word[0].toLowerCase())) continue;
    lengths.push(...lengthsOf(line.slice(start, index + space.length)));
    start = index + space.length;
  }
  return lengths.concat(lengthsOf(line.slice(start)));
}

const LONGEST_WORD = 40;
/** As many as the net keeps sentences. */
const lengths = new Kept<readonly number[]>(2000);
const lengthsOf = (part: string) =>
  lengths.of(part, () => splitter.splitSentences(tame(part), world.call(nlp)).map((piece) => piece.length));

function push(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  // Marks without a word say nothing that a frame could read.
  if (end > start && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text.slice(start, end))) spans.push({ start, end });
}

/** The same length, so that offsets hold, with the splitter's costly shapes blanked. */
function tame(line: string): string {
  let quotes = 0;
  return line
    .replace(/(?:[!?.][ \t]*){5,}/g, (run) => run.slice(0, LONGEST_RUN).padEnd(run.length, ' '))
    .replace(/["“”«»„(){}[\]]/g, (mark) => (++quotes > MOST_QUOTES ? ' ' : mark));
}
