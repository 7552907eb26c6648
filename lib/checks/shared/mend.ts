import type { Fix, Span } from '../../types';
import type { Match } from './check';
import { editsFix, removeSentence, replaceSpan, words } from './fix';

const GREETING =
  /^(?:(?:hi|hello|hey|dear|hiya|namaste|good (?:day|morning|afternoon|evening))\b[^.!?,\n]{0,40}[,!]|@\S+,?)\s+/i;
/** What must not be lost with a sentence: numbers, links, addresses, and what the writer promises or did. */
const WORTH_KEEPING =
  /\d|https?:|www\.|@|[$€£]|\b(?:refund(?:ed)?|replace(?:d|ment)?|call (?:us|me)|email (?:us|me)|(?:I|we)(?:['’]ll| will(?! not))\b|\b(?:I|we)(?:['’]ve| have) (?:\w+ed|sent|spoken|put|made|set|taken|found)\b)/i;
/** More words than this outside the match, and the sentence says something of its own. */
const MOST_OUTSIDE = 9;

/** The sentence without the greeting it may open with. */
export function core(draft: string, sentence: Span): Span {
  const greeting = GREETING.exec(words(draft, sentence));
  return greeting ? { start: sentence.start + greeting[0].length, end: sentence.end } : sentence;
}

/** Whether the match is all that its sentence says, so that the sentence can be replaced or left out. */
export function fillsSentence(draft: string, match: Match): boolean {
  if (!match.span || !match.sentence) return false;
  const whole = core(draft, match.sentence);
  const before = draft.slice(whole.start, Math.max(whole.start, match.span.start));
  const after = draft.slice(match.span.end, whole.end);
  const outside = `${before} ${after}`;
  return !WORTH_KEEPING.test(outside) && (outside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= MOST_OUTSIDE;
}

/** The sentence reworded as each of `texts`; [] where it holds more than the match. */
export function instead(draft: string, match: Match, ...texts: string[]): Fix[] {
  if (!match.sentence || !fillsSentence(draft, match)) return [];
  const span = core(draft, match.sentence);
  return texts.map((text) => replaceSpan(draft, span, placed(draft, span.start, text), text));
}

/** The sentence left out; [] where it holds more than the match, or where nothing would be left. */
export function leaveOut(draft: string, match: Match): Fix[] {
  if (!match.sentence || !fillsSentence(draft, match)) return [];
  const { start, end } = match.sentence;
  if (core(draft, match.sentence).start !== start || (draft.slice(0, start) + draft.slice(end)).trim() === '')
    return [];
  return [removeSentence(draft, match.sentence)];
}

/** A side phrase ("as stated on our website,") cut with its commas; the sentence goes on in good form. */
export function cutPhrase(draft: string, phrase: Span, sentence: Span, label = 'Leave these words out'): Fix[] {
  const opens = core(draft, sentence).start === phrase.start;
  let { start, end } = phrase;
  const after = /^\s*,?\s*/.exec(draft.slice(end))![0];
  if (opens) {
    end += after.length;
    const next = draft[end];
    if (!next || !/\p{L}/u.test(next)) return [];
    return [editsFix([{ start, end: end + 1, text: placed(draft, start, next.toUpperCase()) }], label)];
  }
  const before = /\s*,?\s*$/.exec(draft.slice(0, start))![0];
  start -= before.length;
  const closes = /^[.!?]|^$/.test(draft.slice(end));
  if (closes) return [editsFix([{ start, end, text: '' }], label)];
  if (!before.includes(',') || !after.includes(',')) return [];
  end += after.length;
  return [editsFix([{ start, end, text: ' ' }], label)];
}

/** A text in its place: after a greeting's comma it goes on in lower case. */
export function placed(draft: string, at: number, text: string): string {
  return /,\s*$/.test(draft.slice(0, at)) && !/^(?:I\b|[A-Z]{2})/.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text;
}
