import { isOrdinaryWord } from '../../text/ordinary';
import { TURNED } from './persons';
import type { Term } from './terms';

/** What a clause says, turned to the reader; `np` and `you` as in an Echo. */
export interface Retold {
  /** null where only the statement reads well. */
  np: string | null;
  you: string;
  /** The whole as a statement, where it is not "you" and `you`. */
  says?: string;
  plural?: boolean;
}

/** One grammatical shape of a complaint; null where the clause has another. */
export type Shape = (terms: Term[]) => Retold | null;

export const KIN =
  /^(?:son|daughter|kids?|child|children|mum|mom|mother|dad|father|wife|husband|partner|family|niece|nephew|aunty?|uncle|gran|nan|grandma|grandad|grandfather|grandmother|baby|toddler|friends?|mates?|mam|nana|sister|brother|boyfriend|girlfriend|fianc[ée]+)$/;
export const STAFF =
  /^(?:staff|drivers?|waiter|waitress|server|manager|receptionist|crew|engineers?|agents?|guard|nurse|doctor|courier|owner|team|rep|steward|instructor|coach|teacher|host|hostess|cashier|technician|mechanic|barber|stylist|cleaner|guide|inspector|usher|bouncer|chef|cook|purser|assistant|clerk|officer|builder|plumber|installer|dentist|vet|adjuster|director)$/;
export const PREPOSITION =
  /^(?:in|on|at|behind|under|over|above|below|by|with|without|for|from|to|of|off|up|near|next|between|like|per|than)$/;
/** They say what went before, not what went wrong. */
export const PREFACE =
  /^(?:ordered|paid|bought|booked|spent|told|sent|requested|wanted|needed|used|said|thought|got|made|came|work|worked|know|knew|transferred|signed|applied|asked|called|rang|phoned|emailed)$/;

export const has = (term: Term | undefined, ...tags: string[]): boolean =>
  Boolean(term && tags.some((tag) => term.tags.has(tag)));
export const put = (head: string, tail: string): string => (tail ? `${head} ${tail}` : head);
export const determiner = (first: Term): string =>
  /^(?:my|our)$/.test(first.low) ? 'your' : first.low === 'your' ? 'our' : 'the';
/** For what went wrong by itself: a thing that did something. */
export const whole = (head: string, tail: string, says?: string): Retold => ({
  np: put(head, tail),
  you: put(`were let down by ${head}`, tail),
  ...(says && { says }),
});

/** Words of the customer, turned to the reader; null where something in them cannot be said by a firm. */
export function turned(terms: Term[]): string | null {
  const words: string[] = [];
  for (const term of terms) {
    if (
      /^(?:you|it|they|he|she|him|her|his|them|their|its|this|that|these|those|lol|lmao|omg|pls|u|ur)$/.test(term.low)
    )
      return null;
    words.push(
      Object.hasOwn(TURNED, term.low)
        ? TURNED[term.low]!
        : term.low === 'am'
          ? 'are'
          : asWritten(term, words.length === 0, words.at(-1)),
    );
  }
  return words
    .join(' ')
    .replace(/^(\d+ to \d+)\b/, 'from $1')
    .replace(/\bw\b/g, 'with')
    .replace(/\bsince (?=\d+ (?:days|weeks|months|hours|years)\b)/g, 'for ');
}

/** Names keep their capital; shouting and the first word of a sentence lose it. */
export function asWritten(term: Term, first: boolean, before: string | undefined): string {
  if (/^\p{Lu}\p{Ll}+$/u.test(term.text)) {
    // A place is often only a common thing with a capital at the start ("Dog park fence").
    if (first && !has(term, 'FirstName', 'LastName', 'Organization', 'Country', 'City', 'WeekDay', 'Month'))
      return term.low;
    const name =
      has(term, 'ProperNoun', 'Place', 'Person', 'Organization', 'WeekDay', 'Month') ||
      (!first && !isOrdinaryWord(term.low)) ||
      /^\p{Lu}/u.test(before ?? '');
    return name && !(first && isOrdinaryWord(term.low)) ? term.text : term.low;
  }
  if (has(term, 'WeekDay', 'Month')) return term.low.replace(/^./, (c) => c.toUpperCase());
  if (/^(?:IN|OF|ON|AT|TO|NO|IS|BY|OR|AN|AS|UP|OFF|OUT|THE|FOR|AND|NOT)$/.test(term.text)) return term.low;
  if (/^\p{Lu}{3,}['’]\p{Lu}+$/u.test(term.text)) return term.low;
  return /^\p{Lu}{3,}$/u.test(term.text) &&
    !has(term, 'Acronym', 'Organization') &&
    (isOrdinaryWord(term.low) || term.text.length > 4)
    ? term.low
    : term.text;
}
