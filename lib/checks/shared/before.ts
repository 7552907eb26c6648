/** What stands right before a place, in UTF-16 units: enough for a few words, and bounded however long the draft. */
export const before = (text: string, at: number, most = 40): string => text.slice(Math.max(0, at - most), at);

/** Whether a sentence or a line begins here. */
export const opensSentence = (text: string, at: number): boolean =>
  before(text, at).trim() === '' ? at <= 40 : /[.!?…\n]["”’)]*\s*$/.test(before(text, at));
