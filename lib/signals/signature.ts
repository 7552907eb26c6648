import type { Span } from '../types';

const SIGNED =
  /(?:^|[.!?)…\s]\s*|[–—~-]\s?)(\^\s?\p{L}{1,12}|[-–—~/]\s?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20})?(?:,? [\p{L} ]{2,40})?|(?<=[.!?…]["”’)]*\s{1,4}|\n\s{0,4})\p{Lu}[\p{L}'’-]{1,20}(?: (?:and|&) \p{Lu}[\p{L}'’-]{1,20})?(?: \p{Lu}[\p{L}.'’-]{0,20})?(?:, [\p{L} ]{3,40}| \([\p{L} ]{3,40}\))?)\s*[x.]?\s*$/u;

/** Whether the draft closes with a name or initials: `– Ana`, `^JR`, `Regards, Priya (owner)`. Returns where. */
export function signature(draft: string): Span | null {
  const tail = draft.slice(-90);
  const found = SIGNED.exec(tail);
  if (!found) return null;
  const start = draft.length - tail.length + found.index + found[0].indexOf(found[1]!);
  return { start, end: start + found[1]!.trimEnd().length };
}
