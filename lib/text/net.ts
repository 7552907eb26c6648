import type { Span } from '../types';
import { compileFrame, type Frame, type FrameMatch } from './frame';
import { type Token, tokenise } from './tokens';

/** One frame's match in one sentence, under the key of whoever owns the frame. */
export interface Hit<K extends string = string> extends FrameMatch {
  owner: K;
  frame: number;
}

/** What is known of one distinct sentence. Offsets are within the sentence. */
export interface SentenceFacts<K extends string = string> {
  text: string;
  tokens: Token[];
  hits: Hit<K>[];
}

/** A sentence in its place in the whole text. */
export interface PlacedSentence<K extends string = string> {
  span: Span;
  facts: SentenceFacts<K>;
}

/** Sentences kept; a draft rarely has more than twenty, so this holds a morning's work. */
const KEPT = 2000;
/** A "sentence" longer than this is read up to here: no reply box holds one on purpose. */
const LONGEST = 4000;

/**
 * All frames of all owners, swept in one pass over a sentence and cached by its text: a keystroke re-reads
 * one sentence. Frames are found by the words they can begin with.
 */
export class Net<K extends string = string> {
  private readonly byWord = new Map<string, { owner: K; frame: number; compiled: Frame }[]>();
  private readonly anywhere: { owner: K; frame: number; compiled: Frame }[] = [];
  private readonly cache = new Map<string, SentenceFacts<K>>();

  /** @throws Error where a frame's source is not understood. */
  constructor(frames: Record<K, readonly string[]>) {
    for (const [owner, sources] of Object.entries(frames) as [K, readonly string[]][]) {
      sources.forEach((source, frame) => {
        const entry = { owner, frame, compiled: compileFrame(source) };
        if (!entry.compiled.first) this.anywhere.push(entry);
        else
          for (const word of entry.compiled.first) {
            const list = this.byWord.get(word);
            if (list) list.push(entry);
            else this.byWord.set(word, [entry]);
          }
      });
    }
  }

  read(sentence: string): SentenceFacts<K> {
    const known = this.cache.get(sentence);
    if (known) return known;
    const tokens = tokenise(sentence.slice(0, LONGEST));
    const hits: Hit<K>[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const { norm, alt } = tokens[i]!;
      for (const list of [this.byWord.get(norm), alt ? this.byWord.get(alt) : undefined, this.anywhere]) {
        if (list)
          for (const { owner, frame, compiled } of list) {
            const found = compiled.match(tokens, i);
            if (found) hits.push({ owner, frame, ...found });
          }
      }
    }
    const facts = { text: sentence, tokens, hits };
    if (this.cache.size >= KEPT) this.cache.delete(this.cache.keys().next().value!);
    this.cache.set(sentence, facts);
    return facts;
  }
}
