import nlp from 'compromise/two';

const lexicon = (nlp as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }).model().one
  .lexicon;

/** Tags of names, places and short forms: written in capitals they are no louder than usual. */
const NAMES = new Set([
  'Acronym',
  'Organization',
  'Country',
  'City',
  'Region',
  'Place',
  'SportsTeam',
  'Currency',
  'Unit',
  'FirstName',
  'LastName',
  'Person',
  'ProperNoun',
  'Honorific',
  'Month',
  'WeekDay',
  'Timezone',
  'RomanNumeral',
]);
const WITH_CAPITAL = new Set([
  'Organization',
  'Country',
  'City',
  'Region',
  'Place',
  'SportsTeam',
  'FirstName',
  'LastName',
  'MaleName',
  'FemaleName',
  'Person',
  'ProperNoun',
  'Month',
  'WeekDay',
]);

/** Whether a lower-case word is an everyday English word by compromise's dictionary, not a name or a short form. */
export function isOrdinaryWord(word: string): boolean {
  const tags = Object.hasOwn(lexicon, word) ? lexicon[word]! : stem(word);
  if (!tags) return false;
  return (typeof tags === 'string' ? [tags] : tags).every((tag) => !NAMES.has(tag));
}

/** Whether a lower-case word names a person, place, day or month: written with a capital even when nobody shouts. */
export function isNameWord(word: string): boolean {
  const tags = Object.hasOwn(lexicon, word) ? lexicon[word]! : [];
  return (typeof tags === 'string' ? [tags] : tags).some((tag) => WITH_CAPITAL.has(tag));
}

/** The dictionary lists most words in one form only. */
function stem(word: string): string | string[] | null {
  for (const [ending, put] of [
    ['ies', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['s', ''],
    ['ied', 'y'],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
    ['ly', ''],
  ] as const) {
    const root = word.slice(0, -ending.length) + put;
    if (word.endsWith(ending) && root.length > 2 && Object.hasOwn(lexicon, root)) return lexicon[root]!;
  }
  return null;
}
