import type { Span } from '@/lib/types';

const WORD = /[\p{L}\p{N}'’]+/gu;

/** Whether two stretches of a text share at least half the words of the shorter. */
export function overlaps(text: string, a: Span, b: Span): boolean {
  const [x, y] = [wordsIn(text, a), wordsIn(text, b)];
  const shared = [...x].filter((at) => y.has(at)).length;
  return shared > 0 && shared >= Math.min(x.size, y.size) / 2;
}

function wordsIn(text: string, span: Span): Set<number> {
  const within = [...text.matchAll(WORD)].filter((m) => m.index >= span.start && m.index + m[0].length <= span.end);
  return new Set(within.map((m) => m.index));
}
