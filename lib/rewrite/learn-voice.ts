import { sentences } from '../text/sentences';
import type { Voice, VoiceTally } from '../types';
import { mannersOf } from './manners';
import { shownIn } from './style';

/** Fewer replies than this are chance. */
const LEAST_REPLIES = 3;
/** Above this many replies all counts are halved, so that a writer who changes is followed. */
const MOST_REPLIES = 40;
/** Longest reply that is read, in UTF-16 units. */
const LONGEST = 5_000;
/** What of the replies must agree for it to be a habit. */
const HABIT = 0.6;

export const NO_TALLY: VoiceTally = {
  replies: 0,
  singular: 0,
  plural: 0,
  short: 0,
  full: 0,
  american: 0,
  british: 0,
  greetings: {},
  signs: {},
  words: 0,
  sentences: 0,
};

/** How somebody writes, from replies of their own; null where there are too few. */
export function learnVoice(replies: readonly string[]): Voice | null {
  return voiceOf(replies.reduce((tally, reply) => tallied(tally, reply), NO_TALLY));
}

/** The tally with one more reply counted in. */
export function tallied(before: VoiceTally, reply: string): VoiceTally {
  const text = reply.slice(0, LONGEST);
  const { greeting, sign, body } = mannersOf({ draft: text, customer: null });
  const { I, we, short, full, american, british } = shownIn(text);
  const told = sentences(text.slice(body.start, body.end));
  const tally: VoiceTally = {
    replies: before.replies + 1,
    singular: before.singular + Number(I > we),
    plural: before.plural + Number(we > I),
    short: before.short + short,
    full: before.full + full,
    american: before.american + american,
    british: before.british + british,
    greetings: more(before.greetings, greetingOf(greeting)),
    signs: more(before.signs, signOf(sign)),
    words: before.words + (text.slice(body.start, body.end).match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0),
    sentences: before.sentences + told.length,
  };
  return tally.replies > MOST_REPLIES ? halved(tally) : tally;
}

/** What a tally comes to. */
export function voiceOf(tally: VoiceTally): Voice | null {
  if (tally.replies < LEAST_REPLIES) return null;
  const { singular, plural, short, full, american, british } = tally;
  return {
    person: either(singular, plural, 'I', 'we'),
    contractions: either(short, full, true, false),
    american: either(american, british, true, false),
    greeting: habit(tally.greetings, tally.replies) as Voice['greeting'],
    sign: habit(tally.signs, tally.replies) as Voice['sign'],
    sentence: Math.round((10 * tally.words) / Math.max(1, tally.sentences)) / 10,
  };
}

const GREETINGS = new Set(['hi', 'hello', 'hey', 'dear']);
const greetingOf = (word: string): string =>
  word === '' ? 'none' : GREETINGS.has(word.toLowerCase()) ? word.toLowerCase() : 'other';

function signOf(sign: string): string {
  if (sign === '') return 'none';
  if (/^[\^~/]/.test(sign)) return 'initials';
  return /regards|wishes|sincerely|yours/i.test(sign) ? 'regards' : /^x+o?/i.test(sign) ? 'other' : 'name';
}

const more = (counts: Record<string, number>, key: string) => ({ ...counts, [key]: (counts[key] ?? 0) + 1 });

function either<T>(a: number, b: number, one: T, other: T): T | null {
  if (a + b === 0) return null;
  return a / (a + b) >= HABIT ? one : b / (a + b) >= HABIT ? other : null;
}

function habit(counts: Record<string, number>, of: number): string | null {
  const [most] = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  return most && most[0] !== 'other' && most[1] / of >= HABIT ? most[0] : null;
}

function halved(tally: VoiceTally): VoiceTally {
  const half = (n: number) => Math.floor(n / 2);
  const all = (counts: Record<string, number>) =>
    Object.fromEntries(Object.entries(counts).map(([key, n]) => [key, half(n)]));
  return {
    replies: half(tally.replies),
    singular: half(tally.singular),
    plural: half(tally.plural),
    short: half(tally.short),
    full: half(tally.full),
    american: half(tally.american),
    british: half(tally.british),
    greetings: all(tally.greetings),
    signs: all(tally.signs),
    words: half(tally.words),
    sentences: half(tally.sentences),
  };
}
