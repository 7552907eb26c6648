import nlp from 'compromise/one';
import type { Span } from '../types';
import { Kept } from './remembered';

interface Splitter {
  splitSentences(text: string, world: unknown): string[];
}
// compromise's own splitter: Intl.Segmenter cuts inside links. Its type file leaves these two doors out.
const { methods, world } = nlp as unknown as { methods(): { one: { tokenize: Splitter } }; world(): unknown };
const splitter = methods.call(nlp).one.tokenize;

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
      for (const piece of splitter.splitSentences(tame(line), world.call(nlp))) {
        push(spans, text, start, start + piece.length);
        start += piece.length;
      }
      // The splitter may drop what it takes for noise at the end; nothing of a draft may go unread.
      if (start < at + line.length) push(spans, text, start, at + line.length);
    }
    at += line.length + 1;
  }
  return spans;
}

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
