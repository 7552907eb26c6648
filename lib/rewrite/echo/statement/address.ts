import type { Term } from '../terms';
import { DOER } from './doer';
import { TURNED } from '../persons';
import { asWritten } from '../turn';

/** Words that point at something the reader of one sentence cannot see. */
const POINTS_ELSEWHERE =
  /^(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|this|these|those|lol|lmao|omg|pls|plz|u|ur|one|ones)$/;
const A_TIME = /^(?:week|month|year|morning|afternoon|evening|summer|winter|time)$/;
/** "My dog … her ear": it points at what the clause began with. */
const POINTS_BACK = /^(?:her|his|its|their)$/;
const ofTheirs = (before: Term[]): boolean =>
  before.length > 1 && /^(?:my|our|the)$/.test(before[0]!.low) && !before.slice(0, 3).some((t) => DOER.test(t.low));
/** "The sheets had hair on them": what is meant opens the clause. */
const manyThings = (terms: Term[], at: number): boolean =>
  terms.slice(0, Math.min(4, at)).some((t) => t.tags.has('Plural') && !DOER.test(t.low));
const PRONOUN_SUBJECT = /^(?:i|we)$/;

/**
 * Words of the customer with the persons turned: I → you, you → we, my → your, your → our; `was` follows an I.
 * @returns null where a word points at something outside the clause
 */
export function addressed(terms: Term[], opensClause: boolean): string[] | null {
  const words: string[] = [];
  for (const [i, term] of terms.entries()) {
    const { low } = term;
    const before = terms[i - 1];
    if (
      POINTS_ELSEWHERE.test(low) &&
      !(POINTS_BACK.test(low) && ofTheirs(terms.slice(0, i))) &&
      !(low === 'them' && i === terms.length - 1 && /^(?:on|in)$/.test(before?.low ?? '') && manyThings(terms, i)) &&
      !(low === 'it' && i > 3 && i === terms.length - 1 && /^(?:the|my|our|your)$/.test(terms[0]!.low)) &&
      !(low === 'this' && A_TIME.test(terms[i + 1]?.low ?? ''))
    )
      return null;
    // "that" may join a clause ("said that …"); alone it points elsewhere.
    if (low === 'that' && !/^(?:said|told|claimed|promised|insisted)$/.test(before?.low ?? '')) return null;
    const subject =
      i === 0 ? opensClause : /^(?:after|before|until|when|because|since|that|and|while)$/.test(before!.low);
    if (Object.hasOwn(TURNED, low)) words.push(TURNED[low]!);
    else if (low === 'you') words.push(subject ? 'we' : 'us');
    else if (before && PRONOUN_SUBJECT.test(before.low) && /^(?:was|am)$/.test(low))
      words.push(low === 'was' ? 'were' : 'are');
    else words.push(asWritten(term, words.length === 0, words.at(-1)));
  }
  return words;
}

/** A whole clause, turned to the customer. */
export const asStatement = (terms: Term[]): string | null => addressed(terms, true)?.join(' ') ?? null;
