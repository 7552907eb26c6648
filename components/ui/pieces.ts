import type { Span } from '@/lib/types';

/** A stretch of text to be told apart from the rest, with whatever it stands for. */
export interface Layer<T> {
  span: Span;
  of: T;
}

/** A stretch over which nothing changes: its text and all that lies over it, in the layers' order. */
export interface Piece<T> {
  text: string;
  span: Span;
  over: T[];
}

/** `text` cut at every edge of `layers`; what lies outside the text is left out. */
export function pieces<T>(text: string, layers: Layer<T>[]): Piece<T>[] {
  const inside = layers.filter(({ span }) => span.start < span.end && span.start < text.length);
  const edges = new Set([0, text.length]);
  for (const { span } of inside) edges.add(span.start).add(Math.min(span.end, text.length));
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!;
    const over = inside.filter(({ span }) => span.start <= start && span.end >= end).map((layer) => layer.of);
    return { text: text.slice(start, end), span: { start, end }, over };
  });
}

/** Most that is drawn of one text, in UTF-16 units; a page may hold far more than anybody reads. */
export const MOST_DRAWN = 20_000;

/** The part of `text` that is drawn and how many units are left out. Never cuts a surrogate pair. */
export function drawn(text: string): { text: string; left: number } {
  if (text.length <= MOST_DRAWN) return { text, left: 0 };
  const last = text.charCodeAt(MOST_DRAWN - 1);
  const end = last >= 0xd800 && last < 0xdc00 ? MOST_DRAWN - 1 : MOST_DRAWN;
  return { text: text.slice(0, end), left: text.length - end };
}

/** `words` in curly quotes on one line, their own quotes within made single, cut at a word's end after about `most` units. */
export function quote(words: string, most = 90): string {
  const line = words.replace(/\s+/g, ' ').replaceAll('“', '‘').replaceAll('”', '’').trim();
  if (line.length <= most) return `“${line}”`;
  const cut = line
    .slice(0, most)
    .replace(/\s\S*$/, '')
    .replace(/[\ud800-\udbff]$/, '');
  return `“${cut} …”`;
}
