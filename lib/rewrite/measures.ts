/** Amounts in free text: how long, how much, how often. Written out in full, so that they can stand in a reply. */
export interface Measure {
  text: string;
  start: number;
  end: number;
}

const SMALL_NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER = `\\d{1,4}(?:[.,]\\d{1,2})?\\+?|half an?|an?|${[...SMALL_NUMBERS, ...TENS].join('|')}|several|a couple of|a few`;
const UNITS: [RegExp, string][] = [
  [/^(?:s|secs?|seconds?)$/i, 'second'],
  [/^(?:m|mins?|minutes?)$/i, 'minute'],
  [/^(?:h|hrs?|hours?)$/i, 'hour'],
  [/^days?$/i, 'day'],
  [/^nights?$/i, 'night'],
  [/^(?:wks?|weeks?)$/i, 'week'],
  [/^(?:mths?|months?)$/i, 'month'],
  [/^(?:yrs?|years?)$/i, 'year'],
];
const UNIT = 'seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|nights?|weeks?|wks?|months?|mths?|years?|yrs?';
const DURATION = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/$€£])(${NUMBER})[\\s-]?(?:(?:full|whole|solid|straight|working|business|bloody|fucking|long)\\s)?(${UNIT})(?:\\s(and a half)|\\s?(\\d{1,2})\\s?(?:m|mins?|minutes?)?)?(?![\\p{L}\\p{N}:])`,
  'giu',
);
const MONEY =
  /(?:[$€£₹¥]|(?<![\p{L}])(?:Rs\.?|EUR|USD|GBP|AED|US\$|A\$|C\$)\s?)\s?\d(?:[\d,]*\d)?(?:\.\d{1,2})?k?|(?<![\p{L}\p{N}.,])\d(?:[\d,]*\d)?(?:\.\d{1,2})?\s?(?:dollars|euros?|pounds|quid|bucks|rupees|€|£)(?![\p{L}])/giu;
const TIMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(twice|thrice|(?:\\d{1,3}|${SMALL_NUMBERS.join('|')}|several)\\s?(?:times|x)|(?:\\d{1,2}x))(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th)\\stime(?![\\p{L}])`,
  'giu',
);

/** "90 mins", "1.5 hrs", "2hrs 10", "six weeks" → "90 minutes", "an hour and a half", "2 hours 10 minutes", "six weeks". */
export function durations(text: string): Measure[] {
  return [...text.matchAll(DURATION)].flatMap((m) => {
    // "3 years old", "5 years ago" and "a 6 month contract" are not how long something took.
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 12);
    const before = text.slice(Math.max(0, m.index - 16), m.index);
    // What was promised, or comes round again, is not how long it took.
    if (
      /\b(?:said|says|promised|promise|told|quoted|supposed|guaranteed|within|every|each|instead of|max|usually|normally|advertised)\b[\s"'“‘]*(?:it was |be |to be |in )?$/i.test(
        before,
      )
    )
      return [];
    if (/^[\s-]*(?:old|ago|warranty|contract|plan|guarantee|in advance|later|trial|notice|return|y\/?o)\b/i.test(after))
      return [];
    const unit = UNITS.find(([form]) => form.test(m[2]!))?.[1];
    return unit
      ? [
          {
            text: spoken(m[1]!.toLowerCase(), unit, Boolean(m[3]), m[4] ?? null),
            start: m.index,
            end: m.index + m[0].trimEnd().length,
          },
        ]
      : [];
  });
}

function spoken(count: string, unit: string, half: boolean, minutes: string | null): string {
  const article = unit === 'hour' ? 'an' : 'a';
  const one = /^(?:1|an?|one)$/.test(count);
  if (half || /^1[.,]5$/.test(count))
    return one || /^1[.,]5$/.test(count) ? `${article} ${unit} and a half` : `${count} and a half ${unit}s`;
  if (/^(?:half an?)$/.test(count)) return `half ${article} ${unit}`;
  const base = one ? (minutes ? `1 ${unit}` : `${article} ${unit}`) : `${count.replace(/\+$/, '')} ${unit}s`;
  return minutes && unit === 'hour' ? `${base} ${minutes} minutes` : base;
}

/** Sums as they stand: they are copied, never reckoned. */
export function sums(text: string): Measure[] {
  return [...text.matchAll(MONEY)].map((m) => ({ text: m[0].trim(), start: m.index, end: m.index + m[0].length }));
}

/** "3 times", "3x", "third time" → "three times". */
export function repeats(text: string): Measure[] {
  return [...text.matchAll(TIMES)].map((m) => ({
    text: often((m[1] ?? m[2])!.toLowerCase()),
    start: m.index,
    end: m.index + m[0].length,
  }));
}

const ORDINALS: Record<string, string> = {
  second: 'twice',
  '2nd': 'twice',
  third: 'three times',
  '3rd': 'three times',
  fourth: 'four times',
  '4th': 'four times',
  fifth: 'five times',
  '5th': 'five times',
  sixth: 'six times',
  '6th': 'six times',
  '7th': 'seven times',
  '8th': 'eight times',
  '9th': 'nine times',
};

function often(words: string): string {
  if (Object.hasOwn(ORDINALS, words)) return ORDINALS[words]!;
  if (words === 'thrice') return 'three times';
  const digits = /^(\d{1,3})\s?(?:times|x)$/.exec(words);
  if (!digits) return words.replace(/\sx$/, ' times');
  const n = Number(digits[1]);
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${n <= 20 ? SMALL_NUMBERS[n - 1] : n} times`;
}

/** A number in letters where it opens a sentence: "40 minutes" → "Forty minutes". Above ninety-nine, and for sums, digits stay. */
export function openWithLetters(text: string): string {
  return text.replace(/^(\d{1,2})(?=\s\p{L})/u, (digits) => {
    const n = Number(digits);
    if (n < 1) return digits;
    if (n <= 20) return SMALL_NUMBERS[n - 1]!;
    const ten = TENS[Math.floor(n / 10) - 2]!;
    return n % 10 === 0 ? ten : `${ten}-${SMALL_NUMBERS[(n % 10) - 1]}`;
  });
}
