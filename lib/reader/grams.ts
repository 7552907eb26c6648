const WORD = /<\w+>|[a-z]+(?:'[a-z]+)*|\d+|[!?]/g;
const LONGEST_GRAM = 3;

/** Shapes that matter by kind and not by letter. Linear, and in this order: an address may hold digits, a price may hold a time. */
const KINDS: readonly [RegExp, string][] = [
  [/[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60})+/g, ' <mail> '],
  [
    /https?:\/\/\S{1,300}|\bwww\.\S{1,300}|\b[a-z0-9-]{2,40}\.(?:com|org|net|example|co\.uk|io|in)\b\S{0,200}/g,
    ' <link> ',
  ],
  [/@\w{2,30}/g, ' <handle> '],
  [/\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)\b|\b\d{1,2}:\d\d\b/g, ' <time> '],
  [/[$€£₹¥]\s?\d[\d,.]{0,12}|\b(?:rs\.?|usd|eur|gbp|inr)\s?\d[\d,.]{0,12}/g, ' <money> '],
  [/\+?\(?\d{2,5}\)?(?:[\s.-]\(?\d{2,6}\)?){1,4}\b/g, ' <phone> '],
  [
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b/g,
    ' <day> ',
  ],
];

/** Lower-case words, `!` and `?`; every other number is `#`, and addresses, prices, times and days are named by kind. */
export function words(text: string): string[] {
  let plain = text.toLowerCase().replaceAll('’', "'");
  for (const [pattern, name] of KINDS) plain = plain.replace(pattern, name);
  return (plain.match(WORD) ?? []).map((word) => (word >= '0' && word <= '9~' ? '#' : word));
}

/** The distinct runs of one to three words, with `^` and `$` for the sentence's ends, in order of appearance. */
export const grams = (text: string): string[] => [...new Set(runs(['^', ...words(text), '$']))];

/** Stands for a word that the customer used as well. */
const ECHO = '§';
/**
 * The runs that hold a word of the customer's, with that word masked: "your § is §" says that theirs is taken up,
 * whatever it was.
 * @param stems of the customer's words with content
 */
export function echoGrams(text: string, stems: ReadonlySet<string>): string[] {
  const line = words(text).map((word) => (isContent(word) && stems.has(stemOf(word)) ? ECHO : word));
  return [...new Set(runs(['^', ...line, '$']).filter((run) => run.includes(ECHO)))];
}

function runs(line: readonly string[]): string[] {
  const found: string[] = [];
  for (let length = 1; length <= LONGEST_GRAM; length++) {
    for (let at = 0; at + length <= line.length; at++) found.push(line.slice(at, at + length).join(' '));
  }
  return found;
}

/** Words too common to show that two texts speak of the same thing. */
const COMMON = new Set(
  `a about after all also am an and any are as at back be because been before but by can could did do does for from get got had has have
  he her here him his how i i'm if in into is it it's its just like me more my no not now of on one or our out over please she so some
  sorry than that the their them then there they this to too us very was we we're were what when where which who why will with would you
  your you're i've we've don't didn't`.split(/\s+/),
);

/** Stems (first five letters) of the words with content. */
export function contentStems(text: string): Set<string> {
  const found =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z]+(?:'[a-z]+)*/g) ?? [];
  return new Set(found.filter(isContent).map(stemOf));
}

const isContent = (word: string): boolean => word.length > 2 && !COMMON.has(word);
const stemOf = (word: string): string => word.slice(0, 5);

/** Numbers as they stand in a text, without separators. */
export const numbersIn = (text: string): Set<string> =>
  new Set(text.replaceAll(/(?<=\d)[,.](?=\d{3})/g, '').match(/\d+/g) ?? []);
