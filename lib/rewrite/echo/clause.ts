import type { Span } from '../../types';
import { sentences } from '../../text/sentences';

/** Longest stretch read for one point, in UTF-16 units. */
const LONGEST = 240;

/** The part of the customer's message in which a point stands: its sentence, or of a long one the stretch between commas; `own` is the point within it. */
export function clauseAround(text: string, span: Span): { text: string; own: Span } {
  const from = Math.max(0, span.start - LONGEST);
  const near = text.slice(from, span.end + LONGEST);
  const at = { start: span.start - from, end: span.end - from };
  const inside = sentences(near).filter((s) => s.end > at.start && s.start < at.end);
  let start = Math.min(at.start, ...inside.map((s) => s.start));
  let end = Math.max(at.end, ...inside.map((s) => s.end));
  if (end - start > 120) {
    start = Math.max(start, near.lastIndexOf(',', at.start) + 1);
    const comma = near.indexOf(',', at.end);
    if (comma > 0) end = Math.min(end, comma);
  }
  while (start < end && /\s/.test(near[start]!)) start++;
  return {
    text: near.slice(start, Math.min(end, start + LONGEST)).trimEnd(),
    own: { start: at.start - start, end: at.end - start },
  };
}
