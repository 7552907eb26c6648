import type { Span } from '../types';

/** Where one clause may end and the next begin: a mark, or a joining word. */
const JOINT =
  /[,;:–—(]\s+|\s+(?=(?:but|and|so|because|although|though|while|whereas|which|who|if|when|as|since|unless|however)\s)/giu;
const FEWEST_WORDS = 3;
const MOST_CLAUSES = 6;

/** The clauses of one sentence, in offsets of `text`: rough, by marks and joining words, short ones joined to the one before. */
export function clauses(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  const found: Span[] = [];
  let from = 0;
  for (const joint of sentence.matchAll(JOINT)) {
    const next = joint.index + joint[0].length;
    if (found.length >= MOST_CLAUSES - 1) break;
    if (wordCount(sentence.slice(from, joint.index)) < FEWEST_WORDS || wordCount(sentence.slice(next)) < FEWEST_WORDS)
      continue;
    found.push({ start: start + from, end: start + joint.index });
    from = next;
  }
  found.push({ start: start + from, end });
  return found;
}

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
