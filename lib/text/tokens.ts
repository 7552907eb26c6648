/**
 * Words of one sentence, folded so that frames need to know one form only: lower case, straight apostrophes,
 * contractions opened (didn't -> did not, you've -> you have, dont -> do not).
 */
export interface Token {
  /** UTF-16 offsets into the sentence. The halves of a contraction share their word's letters. */
  start: number;
  end: number;
  /** The folded word. */
  norm: string;
  /** A second reading: 'd is would or had, 's is is or has; a mail address is also `an-email`. */
  alt: string | null;
  /** What stands between the word before and this one, e.g. `, `. */
  gap: string;
  /** The word as written. */
  raw: string;
}

// Sums and clock times stay one word: 14,500 and 22:14.
const WORD =
  /\d{1,3}(?:,\d{2,3})+(?![\d,])|\d{1,2}:\d{2}(?![\d:])(?:\s?[ap]m\b)?|[\p{L}\p{N}\p{M}_]+(?:['’ʼ.@&+/-][\p{L}\p{N}\p{M}_]+)*['’]?|[$€£₹¥]\s?\d[\d.,]*\d|[$€£₹¥]\s?\d|\p{Extended_Pictographic}/gu;

const MAIL = /^[\w.+-]+@[\w-]+\.[\w.-]+$/;

const ENDINGS: [RegExp, string, string | null][] = [
  [/n't$/, 'not', null],
  [/'ve$/, 'have', null],
  [/'re$/, 'are', null],
  [/'ll$/, 'will', null],
  [/'m$/, 'am', null],
  [/'d$/, 'would', 'had'],
];
const HOSTS_OF_S = new Set([
  'it',
  'that',
  'this',
  'there',
  'here',
  'he',
  'she',
  'what',
  'who',
  'where',
  'how',
  'when',
  'which',
  'everything',
  'something',
  'nothing',
  'nobody',
  'someone',
  'everyone',
]);
const WHOLE: Record<string, string[]> = {
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "shan't": ['shall', 'not'],
  "let's": ['let', 'us'],
  dont: ['do', 'not'],
  didnt: ['did', 'not'],
  doesnt: ['does', 'not'],
  isnt: ['is', 'not'],
  wasnt: ['was', 'not'],
  arent: ['are', 'not'],
  werent: ['were', 'not'],
  havent: ['have', 'not'],
  hasnt: ['has', 'not'],
  hadnt: ['had', 'not'],
  wouldnt: ['would', 'not'],
  couldnt: ['could', 'not'],
  shouldnt: ['should', 'not'],
  cant: ['can', 'not'],
  wont: ['will', 'not'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  youll: ['you', 'will'],
  weve: ['we', 'have'],
  theyre: ['they', 'are'],
  thats: ['that', 'is'],
  shouldve: ['should', 'have'],
  couldve: ['could', 'have'],
  wouldve: ['would', 'have'],
  "y'all": ['you', 'all'],
  gonna: ['going', 'to'],
};

/** Tokens of one sentence, at most `most` of them. */
export function tokenise(sentence: string, most = 2000): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const found of sentence.matchAll(WORD)) {
    const raw = found[0];
    const start = found.index;
    const end = start + raw.length;
    const folded = raw.toLowerCase().replace(/[’ʼ]/g, "'").replace(/'$/, '');
    const gap = sentence.slice(last, start);
    const halves = open(folded);
    if (halves) {
      const [first, second, alt] = halves;
      const middle = start + Math.max(1, raw.length - second.length);
      tokens.push({ start, end: Math.min(middle, end), norm: first, alt: null, gap, raw });
      tokens.push({ start: Math.min(middle, end), end, norm: second, alt, gap: '', raw });
    } else tokens.push({ start, end, norm: folded, alt: MAIL.test(folded) ? 'an-email' : null, gap, raw });
    last = end;
    if (tokens.length >= most) break;
  }
  return tokens;
}

function open(word: string): [string, string, string | null] | null {
  const whole = Object.hasOwn(WHOLE, word) ? WHOLE[word] : undefined;
  if (whole) return [whole[0]!, whole[1]!, null];
  if (!word.includes("'")) return null;
  for (const [ending, opened, alt] of ENDINGS) if (ending.test(word)) return [word.replace(ending, ''), opened, alt];
  const host = word.slice(0, -2);
  if (word.endsWith("'s") && HOSTS_OF_S.has(host)) return [host, 'is', 'has'];
  return null;
}
