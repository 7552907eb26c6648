const WORD = /[a-z]+(?:'[a-z]+)*|\d+|[!?]/g;
const LONGEST_GRAM = 3;

/** Lower-case words, `!` and `?`; every number is `#`. */
export function words(text: string): string[] {
  const found = text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  return found.map((word) => (word >= '0' && word <= '9~' ? '#' : word));
}

/** The distinct runs of one to three words, with `^` and `$` for the sentence's ends, in order of appearance. */
export function grams(text: string): string[] {
  const line = ['^', ...words(text), '$'];
  const found = new Set<string>();
  for (let length = 1; length <= LONGEST_GRAM; length++) {
    for (let at = 0; at + length <= line.length; at++) found.add(line.slice(at, at + length).join(' '));
  }
  return [...found];
}

/** Words too common to show that two texts speak of the same thing. */
const COMMON = new Set(
  `a about after all also am an and any are as at back be because been before but by can could did do does for from get got had has have
  he her here him his how i i'm if in into is it it's its just like me more my no not now of on one or our out over please she so some
  sorry than that the their them then there they this to too us very was we we're were what when where which who why will with would you
  your you're i've we've don't didn't`.split(/\s+/),
);

/** Stems (first five letters) of the words with content, and numbers as they stand. */
export function contentStems(text: string): Set<string> {
  const found = text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  return new Set(found.filter((word) => word > '?' && word.length > 2 && !COMMON.has(word)).map((word) => word.slice(0, 5)));
}

/** Numbers as they stand in a text, without separators. */
export const numbersIn = (text: string): Set<string> => new Set(text.replaceAll(/(?<=\d)[,.](?=\d{3})/g, '').match(/\d+/g) ?? []);
