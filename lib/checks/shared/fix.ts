import type { Fix, Slot, Span, TextEdit } from '../../types';

/**
 * A fix of one stretch. Slots are written `[by when]` in `text` and found again here.
 * @param draft the draft the span belongs to
 */
export function replaceSpan(draft: string, span: Span, text: string, label = text): Fix {
  // What starts a sentence starts with a capital, wherever the wording came from.
  const opens =
    /(?:^|[.!?…]["”’)]*\s+|\n\s*)$/.test(draft.slice(Math.max(0, span.start - 8), span.start)) || span.start === 0;
  const put = opens ? text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : text;
  return editsFix([{ ...span, text: put }], label);
}

/** A fix of several stretches, sorted and without overlap. */
export function editsFix(edits: TextEdit[], label: string): Fix {
  const slots: Slot[] = [];
  let shift = 0;
  for (const edit of edits) {
    for (const found of edit.text.matchAll(/\[([a-z][^\]\n]{1,40})\]/g)) {
      const start = edit.start + shift + found.index;
      slots.push({ name: found[1]!, span: { start, end: start + found[0].length } });
    }
    shift += edit.text.length - (edit.end - edit.start);
  }
  return { label: label || '(remove)', edits, slots };
}

/** Removes a whole sentence with the white space that would be left over. */
export function removeSentence(draft: string, sentence: Span, label = 'Leave this sentence out'): Fix {
  let { start, end } = sentence;
  while (end < draft.length && /[ \t]/.test(draft[end]!)) end++;
  if (end === draft.length) while (start > 0 && /\s/.test(draft[start - 1]!)) start--;
  return { label, edits: [{ start, end, text: '' }], slots: [] };
}

/** The words of a span, as they stand. */
export const words = (draft: string, span: Span): string => draft.slice(span.start, span.end);
