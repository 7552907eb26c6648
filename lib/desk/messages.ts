import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Exchange, Review, Rewrite, TextEdit } from '../types';

/** An edit names the exact draft it was made for; the page refuses it with a reason if the words are gone. */
export interface EditRequest {
  /** The draft as it stood when the edits were made. */
  draft: string;
  revision: number;
  /** Sorted, without overlap, in offsets of `draft`. */
  edits: TextEdit[];
}
export type EditOutcome =
  | { ok: true; draft: string }
  /** `text` is the whole draft as it would have become, to be copied by hand; `reason` is for the user. */
  | { ok: false; reason: string; text: string };

/**
 * Requests between contexts, each with its answer. Validate every payload by the schemas in ./schema
 * and every sender by ./sender before use.
 */
export interface Protocol {
  /** page or panel -> worker. `readings` of the learned reader are added by the worker when it has them. */
  review(exchange: Exchange): Review;
  /** page or panel -> worker: the same, waiting for the learned reader where it is on. */
  reviewInDepth(exchange: Exchange): Review;
  /** panel -> worker */
  rewrites(exchange: Exchange): Rewrite[];
  /** page -> worker: the pill was pressed. */
  openPanel(): void;
  /** panel -> page */
  applyEdits(request: EditRequest): EditOutcome;
  /** panel -> page: the message as the user pasted it; null takes it back. */
  giveMessage(text: string | null): void;
  /** panel -> page */
  ignore(key: string): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** The port on which a page script pushes its `DeskState` to a panel, once on connecting and then on every change. */
export const DESK_PORT = 'desk';
