import { Kept } from '../../text/remembered';

/** Numbers of a text as bare values, so that "90", "Ninety" and "90.0" are one. */
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const WORDS: Record<string, number> = {
  ...Object.fromEntries(ONES.map((word, n) => [word, n])),
  ...TENS,
  hundred: 100,
  thousand: 1000,
  dozen: 12,
  twice: 2,
  double: 2,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  once: 1,
  first: 1,
  couple: 2,
  thrice: 3,
  half: 0.5,
};
const DIGITS = /(?<![\p{L}\p{N}])[$€£₹¥#]?\s?(\d(?:[\d,]*\d)?(?:\.\d+)?)(k)?(?=$|[^\p{N}])/giu;
const LETTERS = /\p{L}+(?:-\p{L}+)?/gu;

export interface FoundNumber {
  value: number;
  start: number;
  end: number;
  text: string;
}

export function digitsIn(text: string): FoundNumber[] {
  return [...text.matchAll(DIGITS)].map((m) => ({
    value: Number(m[1]!.replaceAll(',', '')) * (m[2] ? 1000 : 1),
    start: m.index,
    end: m.index + m[0].length,
    text: m[0].trim(),
  }));
}

/** Number words; "one" and "first" are left out, being mostly pronoun and order. */
export function wordsIn(text: string): FoundNumber[] {
  return [...text.matchAll(LETTERS)].flatMap((m) => {
    const value = valueOf(m[0].toLowerCase());
    return value === null || value < 2 ? [] : [{ value, start: m.index, end: m.index + m[0].length, text: m[0] }];
  });
}

function valueOf(word: string): number | null {
  if (Object.hasOwn(WORDS, word)) return WORDS[word]!;
  const [ten, one] = word.split('-');
  return one !== undefined && Object.hasOwn(TENS, ten!) && Object.hasOwn(WORDS, one) && WORDS[one]! < 10
    ? TENS[ten!]! + WORDS[one]!
    : null;
}

/** Every value a text contains, in digits or letters; "an hour and a half" holds 1.5 and 90. */
export function valuesIn(text: string): ReadonlySet<number> {
  return known.of(text, () => {
    const values = new Set([...digitsIn(text), ...wordsIn(text)].map((n) => n.value));
    if (/\band a half\b/i.test(text)) values.add(1.5);
    return values;
  });
}

/** One fact is looked for in every candidate. */
const known = new Kept<ReadonlySet<number>>(200);
