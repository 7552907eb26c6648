import type { Span } from '../types';
import { Kept, type Noted, noted } from './remembered';

/** A stretch of a text that can be read apart, by its words; the same words are the same passage. */
export interface Passage extends Noted {
  text: string;
}

/** A passage in its place in the whole text. */
export interface PlacedPassage {
  start: number;
  passage: Passage;
}

/**
 * A sentence that surely ends: a plain word before the full stop, none that is short for something ("no. 12"), and a
 * capital after it. A line's end alone parts nothing: "Order:" may stand on the line before its number.
 */
export const SURE_END = /(?<=\p{Ll}{4}[.!?]["”’)]{0,2})\s+(?=["“‘(]?\p{Lu})/gu;
/** As many as the net keeps sentences. */
const kept = new Kept<Passage>(2000);

/**
 * Cuts a text into passages: one or more sentences each. What stands in a text by its own shape (numbers, addresses,
 * names, links, swearing) is looked for by passage, so that a keystroke looks through one of them.
 */
export function passages(text: string): readonly PlacedPassage[] {
  return cuts.of(text, () => cut(text));
}

/** The texts cut last: everything that is looked for by passage asks for the same one. */
const cuts = new Kept<readonly PlacedPassage[]>(64);

function cut(text: string): PlacedPassage[] {
  const placed: PlacedPassage[] = [];
  let start = 0;
  const put = (end: number) => {
    const words = text.slice(start, end);
    placed.push({ start, passage: kept.of(words, () => ({ text: words, notes: [] })) });
    start = end;
  };
  for (const { index, 0: space } of text.matchAll(SURE_END)) put(index + space.length);
  put(text.length);
  return placed;
}

/**
 * Where `pattern` (global) stands in a text, looked for by passage: for one that never reaches over a sure end.
 * @returns a function of the text; each span with the groups that it caught
 */
export function standsAt(pattern: RegExp): (text: string) => (Span & { caught: readonly string[] })[] {
  const inPassage = noted(({ text }: Passage) =>
    [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length, caught: [...m] })),
  );
  return (text) => throughout(text, inPassage);
}

/** What `find` finds in each passage, in offsets of the whole text. */
export function throughout<T extends Span>(text: string, find: (passage: Passage) => readonly T[]): T[] {
  const all: T[] = [];
  for (const { start, passage } of passages(text))
    for (const it of find(passage)) all.push({ ...it, start: it.start + start, end: it.end + start });
  return all;
}
