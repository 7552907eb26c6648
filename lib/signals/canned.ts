import { STOCK_WORDS } from '@/assets/classes/stock';
import type { PlacedSentence, SentenceFacts } from '../text/net';
import { Kept, noted } from '../text/remembered';

/** Up to this share of the words may be the reply's own, and never more than this many: measured on the project's corpus. */
const OWN_SHARE = 0.12;
const MOST_OWN = 5;
/** Below these, a reply is too short to call stock, or one word of its own is enough. */
const FEWEST_WORDS = 3;
const SHORT = 8;

const CONTACT =
  /https?:\/\/\S{1,500}|\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,40}|@\w{1,64}|\b[\w-]{1,64}\.(?:com|example|in|app|io|org|net|co)\b(?:\/\S{0,500})?|\d[\d -]{6,40}\d/g;
const GREETING =
  /^\s*(?:@\w+[,:]?\s*)*(?:(?:hi|hello|hey|dear|good (?:day|morning|afternoon|evening)|greetings|namaste|hiya|kia ora)\b[^,.!\n:]{0,40}[,.!:\n]\s*)?/i;
const SIGN_OFF =
  /(?:[\^~∞]\s?\w{1,12}|[-–—]\s?\p{Lu}[\p{L}. ]{0,25}|\b(?:(?:kind|best|warm|many)\s)?(?:regards|wishes|sincerely|thanks)[,!.]?\s*[-\n ]*(?:\p{Lu}[\p{L}&'’]*[ ,.]*){0,5}|\bTeam \p{Lu}\p{L}+(?: \p{L}+)?|\d\/\d)\s*$/u;
const WORD = /\p{L}+(?:['’]\p{L}+)?|\d[\d.,:]*/gu;

/** A word without its ending: enough to match `shared` with `share`. */
function stem(word: string): string {
  const bare = word.replace(/['’].*$/, '');
  const ending = ['ing', 'ed', 'es', 's', 'ly'].find((e) => bare.endsWith(e) && bare.length - e.length >= 3);
  return ending ? bare.slice(0, -ending.length) : bare;
}

const stock = new Set(STOCK_WORDS.flatMap((line) => line.split(' ')).flatMap((word) => [word, stem(word)]));

/** What one sentence adds: its words, how far those that are no stock words are its own, and their stems. */
interface Own {
  all: number;
  own: number;
  roots: string[];
}

function ownIn(text: string, opens: boolean): Own {
  const count: Own = { all: 0, own: 0, roots: [] };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = word.toLowerCase();
    const root = stem(folded);
    count.all++;
    if (stock.has(folded) || stock.has(root)) continue;
    if (!/^\d/.test(word)) count.roots.push(root);
    // A name in mid-sentence is half a word: it may be the firm's own.
    count.own +=
      /^\p{Lu}/u.test(word) &&
      !(opens && index === 0) &&
      /[\p{L}\p{N},'’] $/u.test(text.slice(Math.max(0, index - 2), index))
        ? 0.5
        : 1;
  }
  return count;
}

const ownInWhole = noted(({ text }: SentenceFacts) => ownIn(text.replace(CONTACT, ' '), true));

/** A draft's first and last sentence, less its greeting and its sign-off. */
const ownInPart = new Kept<Own>(200);

const stems = new Kept<ReadonlySet<string>>(16);
const stemsOf = (message: string) =>
  stems.of(message, () => new Set([...message.toLowerCase().matchAll(WORD)].map((m) => stem(m[0]))));

/** How much of a reply is its own: all its words, those that are no stock words, and those of them that the customer used too. */
export function ownWords(
  draft: string,
  customer: string | null,
  sentences: PlacedSentence[],
): { all: number; own: number; shared: number } {
  const theirs = stemsOf(customer ?? '');
  const count = { all: 0, own: 0, shared: 0 };
  for (const { all, own, roots } of bodies(draft, sentences)) {
    count.all += all;
    count.own += own;
    count.shared += roots.filter((root) => theirs.has(root)).length;
  }
  return count;
}

/**
 * Whether a reply could be pasted under any other message unchanged: hardly a word in it is its own, and none of
 * those is the customer's. Greeting, names, contacts and sign-off don't count. Judges the reply as a whole.
 */
export function isCanned(draft: string, customer: string | null, sentences: PlacedSentence[]): boolean {
  const { all, own, shared } = ownWords(draft, customer, sentences);
  return (
    shared === 0 && all >= FEWEST_WORDS && own <= (all < SHORT ? 0.5 : Math.max(1, Math.min(MOST_OWN, OWN_SHARE * all)))
  );
}

/** The sentences' words without greeting, contacts and sign-off. */
function bodies(draft: string, sentences: PlacedSentence[]): Own[] {
  const start = GREETING.exec(draft)![0].length;
  let end = draft.trimEnd().length;
  for (let turn = 0; turn < 3; turn++) end = draft.slice(start, end).replace(SIGN_OFF, '').trimEnd().length + start;
  return sentences.map(({ span, facts }) => {
    if (span.start >= start && span.end <= end) return ownInWhole(facts);
    const from = Math.max(start, span.start);
    const part = draft.slice(from, Math.min(end, span.end));
    return ownInPart.of(`${from === span.start} ${part}`, () => ownIn(part.replace(CONTACT, ' '), from === span.start));
  });
}
