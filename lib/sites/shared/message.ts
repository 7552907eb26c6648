import { readTextMap } from '../../editors/text-map';
import type { Message } from '../../types';
import type { FoundMessage } from '../site';

/** Longest message read, in UTF-16 units: four times the longest review a platform allows is never seen. */
export const MOST_MESSAGE = 5_000;
const MOST_NAME = 80;

/** What stands inside a message's element without being part of what the customer wrote. */
const NOT_MESSAGE =
  'form,input,button,[role="button"],[role="menu"],[contenteditable]:not([contenteditable="false"]),nav,time,svg,video,audio,iframe,noscript,[aria-hidden="true"]';

/** The words of a message as a person reads them: lines kept, emoji from their pictures, controls and `leaveOut` left out. */
export function messageText(element: Element, leaveOut?: string): string {
  const skip = (inner: Element) => inner.matches(NOT_MESSAGE) || (leaveOut !== undefined && inner.matches(leaveOut));
  return tidy(readTextMap(element, skip).text, MOST_MESSAGE);
}

/** A display name: one line. Null where there is nothing to read. */
export function nameText(element: Element | null | undefined): string | null {
  if (!element) return null;
  return tidy(readTextMap(element).text.replace(/\s+/g, ' '), MOST_NAME) || null;
}

/** Trims, allows one blank line at a time, cuts to `most` units without halving a character, and makes the text well-formed. */
export function tidy(text: string, most: number): string {
  const trimmed = text
    .toWellFormed()
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const cut = trimmed.slice(0, most);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** A found message, or null where there is neither a word nor a star to answer. */
export function found(
  element: Element,
  by: FoundMessage['by'],
  parts: { text: string; author: string | null; rating?: number | null },
): FoundMessage | null {
  const rating = parts.rating ?? null;
  return parts.text || rating !== null ? { ...parts, rating, element, by } : null;
}

/** Most turns of a conversation that are read. */
const MOST_TURNS = 20;

/** The last of `turns` as plain messages, oldest first; those without words are left out. */
export function asTurns(turns: (FoundMessage | null)[]): Message[] {
  return turns
    .flatMap((turn) => (turn?.text ? { text: turn.text, author: turn.author, rating: turn.rating } : []))
    .slice(-MOST_TURNS);
}

/** Whether `first` stands before `second` in the document, without holding it. */
export function precedes(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !first.contains(second);
}
