import { Kept } from '../../text/remembered';
import type { Span } from '../../types';
import type { DraftContext, Match } from './check';
import { words } from './fix';

/** The letters by which two forms of one word are taken for the same: `refunded` and `refund`. */
const STEM = 6;
const stems = (text: string) =>
  [...text.toLowerCase().matchAll(/[\p{L}\p{N}£$€]+/gu)]
    .map((m) => m[0])
    .filter((w) => w.length > 3 || /\d/.test(w))
    .map((w) => w.slice(0, STEM));

/**
 * Whether the customer said it first: telling it back is listening, not telling on them. All telling words of
 * `text` must stand in their message. False where no message is known.
 */
export function saidByThem({ exchange }: DraftContext, text: string): boolean {
  if (!exchange.customer) return false;
  const { text: message } = exchange.customer;
  const theirs = messages.of(message, () => new Set(stems(message)));
  const ours = stems(text);
  return ours.length > 0 && ours.every((stem) => theirs.has(stem));
}

const messages = new Kept<ReadonlySet<string>>(16);

/** A match of `find`, placed in its sentence. */
export function at(
  { sentences }: DraftContext,
  span: Span,
  over: Partial<Pick<Match, 'message' | 'severity' | 'captures'>> = {},
): Match {
  const sentence = sentences.find((s) => s.span.start <= span.start && span.start < s.span.end)?.span ?? null;
  return { span: { start: span.start, end: span.end }, captures: {}, frame: -1, sentence, ...over };
}

/** Something that is not there. */
export function absent(over: Partial<Pick<Match, 'message' | 'severity'>> = {}): Match {
  return { span: null, captures: {}, frame: -1, sentence: null, ...over };
}

/** A `refine` that lifts a match whose remembered words (`[told: …]`) came from the customer. */
export function unlessTheyTold(match: Match, context: DraftContext): Match | null {
  const told = match.captures.told;
  return told && saidByThem(context, words(context.exchange.draft, told)) ? null : match;
}
