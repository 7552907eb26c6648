import type { Span } from '../types';
import { compileFrame, type Frame, type FrameMatch } from './frame';
import type { Need } from './frame-needs';
import { type Line, layOut } from './line';
import { Kept, type Noted } from './remembered';
import { type Token, tokenise } from './tokens';

/** One frame's match in one sentence, under the key of whoever owns the frame. */
export interface Hit<K extends string = string> extends FrameMatch {
  owner: K;
  frame: number;
}

/** What is known of one distinct sentence. Offsets are within the sentence. */
export interface SentenceFacts<K extends string = string> extends Noted {
  text: string;
  tokens: Token[];
  hits: Hit<K>[];
}

/** A sentence in its place in the whole text. */
export interface PlacedSentence<K extends string = string> {
  span: Span;
  facts: SentenceFacts<K>;
}

interface Entry<K extends string> {
  owner: K;
  frame: number;
  compiled: Frame;
  /** Kinds of words that must follow, and how many words after the first. */
  kinds: readonly number[];
  from: readonly number[];
}

/** The frames that can begin with one word. Their rarest needs lie side by side: most attempts end with a look at them. */
interface Candidates<K extends string> {
  entries: Entry<K>[];
  kinds: Int32Array;
  from: Uint8Array;
}

/** Sentences kept; a draft rarely has more than twenty, so this holds a morning's work. */
const KEPT = 2000;
/** A "sentence" longer than this is read up to here: no reply box holds one on purpose. */
const LONGEST = 4000;

/**
 * All frames of all owners, swept in one pass over a sentence and cached by its text: a keystroke re-reads
 * one sentence. Frames are found by the words they can begin with, and tried where all that they need follows.
 */
export class Net<K extends string = string> {
  private readonly byWord: (Candidates<K> | undefined)[];
  private readonly anywhere: Candidates<K>;
  private readonly kinds = new Kinds();
  private readonly kept = new Kept<SentenceFacts<K>>(KEPT);

  /** @throws Error where a frame's source is not understood. */
  constructor(frames: Record<K, readonly string[]>) {
    const byWord: Entry<K>[][] = [];
    const anywhere: Entry<K>[] = [];
    for (const [owner, sources] of Object.entries(frames) as [K, readonly string[]][]) {
      sources.forEach((source, frame) => {
        const compiled = compileFrame(source);
        const kinds = compiled.needs.map((need) => this.kinds.of(need));
        const entry = { owner, frame, compiled, kinds, from: compiled.needs.map((need) => need.from) };
        if (!compiled.first) anywhere.push(entry);
        else for (const word of compiled.first) (byWord[word] ??= []).push(entry);
      });
    }
    this.byWord = Array.from(byWord, (entries) => entries && candidates(entries));
    this.anywhere = candidates(anywhere);
  }

  read(sentence: string): SentenceFacts<K> {
    return this.kept.of(sentence, () => {
      const tokens = tokenise(sentence.slice(0, LONGEST));
      return { text: sentence, tokens, hits: this.sweep(layOut(tokens)), notes: [] };
    });
  }

  private sweep(line: Line): Hit<K>[] {
    const hits: Hit<K>[] = [];
    const { last, base } = this.kinds.note(line);
    const attempt = ({ entries, kinds, from }: Candidates<K>, i: number) => {
      const at = base + i;
      for (let e = 0; e < kinds.length; e++) {
        if (last[kinds[e]!]! < at + from[e]!) continue;
        const entry = entries[e]!;
        let k = 1;
        while (k < entry.kinds.length && last[entry.kinds[k]!]! >= at + entry.from[k]!) k++;
        const found = k >= entry.kinds.length ? entry.compiled.match(line, i) : null;
        if (found) hits.push({ owner: entry.owner, frame: entry.frame, ...found });
      }
    };
    for (let i = 0; i < line.tokens.length; i++) {
      for (const word of [line.norm[i]!, line.alt[i]!]) {
        const entries = word < 0 ? undefined : this.byWord[word];
        if (entries) attempt(entries, i);
      }
      attempt(this.anywhere, i);
    }
    return hits;
  }
}

const candidates = <K extends string>(entries: Entry<K>[]): Candidates<K> => ({
  entries,
  kinds: Int32Array.from(entries, ({ kinds }) => kinds[0] ?? ANY),
  from: Uint8Array.from(entries, ({ from }) => from[0] ?? 0),
});

/** The kind of a frame that needs nothing more. */
const ANY = 0;
/** Above any place in a sentence. */
const EVERYWHERE = 2 ** 31 - 1;

/** The kinds of words that frames need, numbered, and where in a sentence each stands last. */
class Kinds {
  private readonly bySet = new Map<Need['words'], number>();
  private readonly numbers = new Map<string, number>();
  private readonly ofWord: number[][] = [];
  private last = new Int32Array(0);
  private base = EVERYWHERE;

  of({ words }: Need): number {
    // A class is one set wherever it is named; other sets are told apart by what is in them.
    const known = this.bySet.get(words) ?? this.byKey(words);
    this.bySet.set(words, known);
    return known;
  }

  private byKey(words: Need['words']): number {
    const key = typeof words === 'string' ? words : [...words].sort((a, b) => a - b).join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const kind = ANY + 1 + this.numbers.size;
    this.numbers.set(key, kind);
    if (typeof words !== 'string') for (const word of words) (this.ofWord[word] ??= []).push(kind);
    return kind;
  }

  /** @returns by kind, `base` + the last place where it stands; less than `base` where nowhere. Good until the next call. */
  note(line: Line): { last: Int32Array; base: number } {
    // Places count on from sentence to sentence, so that what an earlier one left needs no clearing.
    if (this.base > EVERYWHERE - 2 * line.tokens.length - 256) {
      this.last = new Int32Array(ANY + 1 + this.numbers.size);
      this.last[ANY] = EVERYWHERE;
      this.base = 1;
    }
    const { last, base } = this;
    const [number, name] = [this.numbers.get('number') ?? -1, this.numbers.get('name') ?? -1];
    const stands = (id: number, at: number) => {
      const kinds = id < 0 ? undefined : this.ofWord[id];
      if (kinds) for (let k = 0; k < kinds.length; k++) last[kinds[k]!] = at;
    };
    for (let i = 0; i < line.tokens.length; i++) {
      stands(line.norm[i]!, base + i);
      stands(line.alt[i]!, base + i);
      if (line.number[i]) last[number] = base + i;
      if (line.name[i]) last[name] = base + i;
    }
    this.base += line.tokens.length;
    return { last, base };
  }
}
