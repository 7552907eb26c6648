import { sendMessage, type Written } from './messages';
import type { DeskState } from './state';

/** Shorter replies show nothing of how somebody writes, UTF-16 units. */
const LEAST_REPLY = 40;

/** A reply that left its box: the box was emptied in one go or taken away, as sites do once it is posted. */
export function draftSent(before: DeskState | null, after: DeskState): string | null {
  const draft = before?.status === 'open' ? (before.exchange?.draft ?? '') : '';
  if (draft.trim().length < LEAST_REPLY) return null;
  const emptied = after.status === 'open' && after.exchange?.draft === '';
  return emptied || after.status === 'box-gone' ? draft : null;
}

/** Habits are a courtesy: without the worker none are noted. */
export const written = (what: Written): void => void sendMessage('written', what).catch(() => undefined);
