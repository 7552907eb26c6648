/** A reply may grow to this many times the draft, besides its acknowledgement. */
const GROWTH = 1.6;
/** The least room there is, in UTF-16 units: owning, a step and a time do not fit in less. */
const LEAST = 160;

/** How long a rewrite may be besides its acknowledgement, in UTF-16 units. */
const roomBeside = (draft: string): number => Math.max(GROWTH * draft.length, LEAST);

/**
 * Whether a text keeps to that. Its acknowledgement is the longest sentence that the draft does not hold; where no
 * message is known (`answers` is false) there is nothing to acknowledge.
 */
export function withinRoom(text: string, draft: string, answers: boolean): boolean {
  if (text.length <= roomBeside(draft)) return true;
  const own = text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !draft.includes(sentence))
    .map((sentence) => sentence.length);
  return text.length <= roomBeside(draft) + (answers ? Math.max(0, ...own) : 0);
}
