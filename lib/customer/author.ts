import type { AuthorKind, Route } from '../types';

/** One kind of writer is one file in authors/, named by its id: the folder is the catalogue. Scores, never verdicts. */
export interface AuthorReader {
  id: AuthorKind;
  /** For the panel, as "signs of …". */
  name: string;
  /** Words that count for (weight > 0) or against (weight < 0), as frames. */
  signs: { frame: string; weight: number }[];
  /** Frames of look-alikes, which void the signs they overlap. */
  spares: string[];
  /** From this score on the kind is believed. */
  believed: number;
  /** How such a message is best met, and why; null where a plain reply serves. */
  route: Route | null;
  reason: string | null;
  flags: string[];
  quiet: string[];
}

/** Declares a kind of writer; tests/unit/customer/authors.test.ts says what is still missing. */
export function defineAuthor(author: AuthorReader): AuthorReader {
  return author;
}

/** Several frames of one weight. */
export const signs = (weight: number, ...frames: string[]) => frames.map((frame) => ({ frame, weight }));
