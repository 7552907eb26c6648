import { applyEdits, editedSpans } from '@/lib/desk/edits';
import { slotKey } from '@/lib/desk/slots';
import type { Fix, Slot, Span } from '@/lib/types';

/** What a fix would make of the sentence it touches. All offsets are in `text`. */
export interface Wording {
  text: string;
  /** The new words; empty where all of it is new. */
  changed: Span[];
  slots: Slot[];
  /** The key that each of `slots` is filled under. */
  keys: string[];
}

const ENDS = /[.!?…\n]/;
/** Most of a wording that is shown, in UTF-16 units. */
const MOST = 600;

/** The sentences that `fix` touches as they would then read; an empty text where the fix takes them out. */
export function wordingOf(draft: string, fix: Fix): Wording {
  const after = applyEdits(draft, fix.edits);
  const spans = editedSpans(fix.edits);
  let start = Math.min(...spans.map((s) => s.start), after.length);
  let end = Math.max(...spans.map((s) => s.end), 0);
  const whole = spans.every((s) => s.start === s.end) && edge(after, start) && edge(after, end);
  if (fix.edits.length === 0 || whole) return { text: '', changed: [], slots: [], keys: [] };
  while (start > 0 && !ENDS.test(after[start - 1]!)) start--;
  while (end < after.length && !ENDS.test(after[end - 1] ?? '.')) end++;
  while (end < after.length && /[.!?…”"’')]/.test(after[end]!)) end++;
  while (start < end && /\s/.test(after[start]!)) start++;
  end = Math.min(end, start + MOST);
  const shift = (s: Span): Span => ({ start: Math.max(s.start, start) - start, end: Math.min(s.end, end) - start });
  const shown = (s: Span) => s.end > start && s.start < end;
  const slots = fix.slots
    .map((slot, i) => ({ slot, key: slotKey(fix.slots, i) }))
    .filter(({ slot }) => shown(slot.span));
  const text = after.slice(start, end).trimEnd();
  const changed = spans.filter((s) => s.start < s.end && shown(s)).map(shift);
  return {
    text,
    changed: changed.some((s) => s.end - s.start >= text.length - 1) ? [] : changed,
    slots: slots.map(({ slot }) => ({ name: slot.name, span: shift(slot.span) })),
    keys: slots.map(({ key }) => key),
  };
}

/** Whether `at` lies between two sentences, so that nothing of either was cut. */
function edge(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return before === '' || ENDS.test(before.at(-1)!);
}
