/** A number in a text with its unit folded: money is `money:40`, durations are in minutes, other numbers are bare. */
export interface Quantity {
  key: string;
  start: number;
  end: number;
}

const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  half: 0.5,
  twice: 2,
  double: 2,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  thrice: 3,
  a: 1,
  an: 1,
  couple: 2,
  dozen: 12,
  fortnight: 2,
};
const MINUTES: Record<string, number> = {
  minute: 1,
  min: 1,
  hour: 60,
  hr: 60,
  day: 1440,
  night: 1440,
  week: 10080,
  month: 43200,
  year: 525600,
  yr: 525600,
};
const NUMBER = String.raw`\d+(?:[.,]\d+)*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred`;
const TENS = String.raw`(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](?:one|two|three|four|five|six|seven|eight|nine)`;
const DURATION = new RegExp(
  String.raw`\b(?:(half) an?|(an?|${TENS}|${NUMBER})(?:\s*(?:whole|full|solid|working|business))?)[ -]*(minute|min|hour|hr|day|night|week|month|year|yr)s?\b(?:\s+and\s+(?:a\s+)?(half|quarter)|\s+(\d+)(?:\s*m(?:in(?:ute)?s?)?)?\b)?`,
  'gi',
);
const MONEY = new RegExp(
  String.raw`(?:[$€£₹¥]|\b(?:rs|inr|usd|eur|gbp|cad|aud|r)\.?\s?)\s?(\d+(?:[.,]\d+)*)(k)?|\b(\d+(?:[.,]\d+)*)\s?(k)?(?:\s?[$€£₹]|\s(?:dollars?|pounds?|quid|euros?|rupees|rs|bucks|grand))`,
  'gi',
);
const PLAIN = new RegExp(String.raw`\b(?:${TENS}|${NUMBER}|twice|double|third|fourth|fifth|thrice)\b`, 'gi');

/** Every sum, duration and number of a text, so that "90 minutes" meets "an hour and a half". */
export function quantitiesIn(text: string): Quantity[] {
  const out: Quantity[] = [];
  const taken = (start: number, end: number) => out.some((q) => q.start < end && start < q.end);
  const add = (key: string, start: number, end: number) => {
    if (!taken(start, end)) out.push({ key, start, end });
  };
  for (const m of text.matchAll(MONEY))
    add(`money:${Math.round(numeric(m[1] ?? m[3]!) * (m[2] || m[4] ? 1000 : 1))}`, m.index, m.index + m[0].length);
  for (const m of text.matchAll(DURATION)) {
    const unit = MINUTES[m[3]!.toLowerCase()]!;
    const extra = m[4]
      ? (m[4].toLowerCase() === 'half' ? 0.5 : 0.25) * unit
      : m[5]
        ? Number(m[5]) * (unit === 60 ? 1 : 0)
        : 0;
    add(`minutes:${Math.round((m[1] ? 0.5 : numeric(m[2]!)) * unit + extra)}`, m.index, m.index + m[0].length);
  }
  for (const m of text.matchAll(PLAIN)) {
    const n = numeric(m[0]);
    // "One of our team" is no echo of "one star".
    if (n !== 1) add(`n:${n}`, m.index, m.index + m[0].length);
  }
  return out.sort((a, b) => a.start - b.start);
}

function numeric(word: string): number {
  const folded = word.toLowerCase();
  if (/\d/.test(folded)) return Number(folded.replace(/,(?=\d{3}\b)/g, '').replace(',', '.'));
  return folded.split(/[ -]/).reduce((sum, part) => sum + (WORDS[part] ?? 0), 0);
}
