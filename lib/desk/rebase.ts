import type { TextEdit } from '../types';
import { applyEdits, shiftSpan } from './edits';

export type Rebased = { ok: true; edits: TextEdit[] } | { ok: false; reason: string };

const GONE = 'Those words are no longer in your draft.';
const MANY = 'Those words stand in your draft more than once now.';
const MOVED = 'Your draft changed since this was made for it.';
/** How many units on each side of an insertion must still be there to find its place again. */
const CONTEXT = 12;

/**
 * The edits made for `before`, in offsets of `now`. Words that were not touched move along with the text
 * around them; words in a part that was typed over are looked for, and only a single match counts.
 */
export function rebase(edits: TextEdit[], before: string, now: string): Rebased {
  if (!wellMade(edits, before)) return { ok: false, reason: GONE };
  if (before === now) return { ok: true, edits };
  const all = edits[0];
  // A rewrite of everything is an answer to the whole draft: a draft that moved on needs a new one.
  if (all && edits.length === 1 && all.start === 0 && all.end === before.length) return { ok: false, reason: MOVED };

  const moved: TextEdit[] = [];
  for (const edit of edits) {
    const span =
      shiftSpan(edit, before, now) ??
      (edit.start === edit.end
        ? findPlace(edit.start, before, now)
        : findWords(before.slice(edit.start, edit.end), now));
    if (typeof span === 'string') return { ok: false, reason: span };
    moved.push({ start: span.start, end: span.end, text: edit.text });
  }
  return wellMade(moved, now) ? { ok: true, edits: moved } : { ok: false, reason: MOVED };
}

/** All edits as one replacement, so that the editor takes them in one step and one Ctrl+Z takes them back. */
export function asOneEdit(edits: TextEdit[], text: string): TextEdit | null {
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return null;
  const inside = edits.map((edit) => ({
    start: edit.start - first.start,
    end: edit.end - first.start,
    text: edit.text,
  }));
  return { start: first.start, end: last.end, text: applyEdits(text.slice(first.start, last.end), inside) };
}

function wellMade(edits: TextEdit[], text: string): boolean {
  return edits.every(
    (edit, i) => edit.start >= (edits[i - 1]?.end ?? 0) && edit.end >= edit.start && edit.end <= text.length,
  );
}

function findWords(words: string, now: string) {
  const start = now.indexOf(words);
  if (start < 0) return GONE;
  return now.includes(words, start + 1) ? MANY : { start, end: start + words.length };
}

function findPlace(at: number, before: string, now: string) {
  const left = before.slice(Math.max(0, at - CONTEXT), at);
  const around = findWords(left + before.slice(at, at + CONTEXT), now);
  return typeof around === 'string' ? around : { start: around.start + left.length, end: around.start + left.length };
}
