import type { Fix, Slot, TextEdit } from '../types';
import { editedSpans } from './edits';

/** What the user filled in, by `slotKey`. */
export type SlotValues = Record<string, string>;

/**
 * The key a slot is filled under: its name and which one of that name it is, so that `[by when]` filled
 * in one voice is filled in the others too.
 */
export function slotKey(slots: Slot[], index: number): string {
  const name = slots[index]?.name ?? '';
  const nth = slots.slice(0, index).filter((slot) => slot.name === name).length;
  return `${name}#${nth}`;
}

/** How many slots are still open. */
export function openSlots(slots: Slot[], values: SlotValues): number {
  return slots.filter((_, i) => !values[slotKey(slots, i)]?.trim()).length;
}

/** `text` with its filled slots in place; open ones keep their brackets. `slots` are in offsets of `text`. */
export function fillText(text: string, slots: Slot[], values: SlotValues): string {
  let out = '';
  let at = 0;
  const order = slots
    .map((slot, i) => ({ slot, value: values[slotKey(slots, i)]?.trim() }))
    .sort((a, b) => a.slot.span.start - b.slot.span.start);
  for (const { slot, value } of order) {
    if (slot.span.start < at) continue;
    const before = text.slice(at, slot.span.start);
    const said = value && opensSentence(out + before) ? capital(value) : value;
    out += before + (said || text.slice(slot.span.start, slot.span.end));
    at = slot.span.end;
  }
  return out + text.slice(at);
}

/** “[name] would welcome …” with “the manager”; an address keeps its small letters. */
const capital = (value: string): string =>
  /[@/]|\p{L}\.\p{L}/u.test(value) ? value : value.replace(/^\p{Ll}(?=\p{Ll}|\s)/u, (letter) => letter.toUpperCase());
const opensSentence = (before: string): boolean => before.trim() === '' || /[.!?…]\s+$/.test(before);

/** The fix's edits with the filled slots in their words. A fix's slots are in offsets of the draft after its edits. */
export function fillEdits(fix: Fix, values: SlotValues): TextEdit[] {
  const spans = editedSpans(fix.edits);
  return fix.edits.map((edit, i) => {
    const { start, end } = spans[i]!;
    const own: Slot[] = [];
    const filled: SlotValues = {};
    fix.slots.forEach((slot, n) => {
      if (slot.span.start < start || slot.span.end > end) return;
      own.push({ name: slot.name, span: { start: slot.span.start - start, end: slot.span.end - start } });
      filled[slotKey(own, own.length - 1)] = values[slotKey(fix.slots, n)] ?? '';
    });
    return { ...edit, text: fillText(edit.text, own, filled) };
  });
}
