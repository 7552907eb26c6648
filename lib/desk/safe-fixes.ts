import type { Finding, Fix, TextEdit } from '../types';

/** What must not leave the draft unseen: digits, sums, addresses, links. */
const FACT = /\d|@|[$€£₹]|https?:|www\./;
/** Fewer are no more than one press each. */
const LEAST = 2;

/**
 * The first fixes of all findings that need nothing from the user, as one: without blanks to fill, without taking a
 * number, an address or a link out, none into another's words and none that says the same again; the gravest first. A
 * guess of the learned reader is for the user to weigh. Null where there are not at least two.
 */
export function safeFixes(findings: readonly Finding[], draft: string): { fix: Fix; count: number } | null {
  const edits: TextEdit[] = [];
  let count = 0;
  for (const { fixes, by } of [...findings].sort((a, b) => b.severity - a.severity)) {
    const [fix] = fixes;
    if (!fix || by === 'reader' || !isSafe(fix, draft)) continue;
    if (fix.edits.some((edit) => edits.some((other) => clash(edit, other)))) continue;
    edits.push(...fix.edits);
    count++;
  }
  if (count < LEAST) return null;
  return { fix: { label: '', edits: edits.sort((a, b) => a.start - b.start || a.end - b.end), slots: [] }, count };
}

/** Two edits that overlap or put words into the same place, or of which one says again what the other says already. */
const clash = (edit: TextEdit, other: TextEdit): boolean =>
  (edit.start < other.end && other.start < edit.end) ||
  (edit.start === other.start && edit.end === other.end) ||
  saysAgain(edit.text, other.text);

function saysAgain(a: string, b: string): boolean {
  const [short, long] = [a.trim(), b.trim()].sort((x, y) => x.length - y.length) as [string, string];
  return /\s/.test(short) && long.includes(short);
}

const isSafe = ({ slots, edits }: Fix, draft: string): boolean =>
  slots.length === 0 &&
  edits.every(({ start, end, text }) => {
    const gone = draft.slice(start, end);
    return !FACT.test(gone) || gone.split(/\s+/).every((word) => !FACT.test(word) || text.includes(word));
  });
