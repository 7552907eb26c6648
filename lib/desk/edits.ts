import type { Span, TextEdit } from '../types';

/** `text` after `edits`, which are sorted, without overlap and in offsets of `text`. */
export function applyEdits(text: string, edits: TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** Where each edit's own words stand after all of them were made. */
export function editedSpans(edits: TextEdit[]): Span[] {
  let shift = 0;
  return edits.map((edit) => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return { start, end: start + edit.text.length };
  });
}

/**
 * Where `span` of `before` stands in `after`, or null when its words were touched. A review lags the
 * draft by a keystroke or two; its marks move along until the next one comes.
 */
export function shiftSpan(span: Span, before: string, after: string): Span | null {
  if (before === after) return span;
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shortest - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  if (span.end <= head) return span;
  const shift = after.length - before.length;
  if (span.start >= before.length - tail) return { start: span.start + shift, end: span.end + shift };
  return null;
}
