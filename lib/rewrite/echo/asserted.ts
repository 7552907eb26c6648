import type { FacetId } from '../../types';

/** "1. ", "(2) ", "- ": a point of a list. */
const MARKER = /^\s*(?:\(?\d{1,2}[.)]\s+|[-•*–]\s+)/u;
/** "why has my direct debit gone up" → "my direct debit has gone up". */
const WHY =
  /^(?:(?:can|could) (?:you|someone|anyone|somebody) (?:please )?(?:tell me|explain) )?(?:so |and )?(?:why|how come)\s+(has|have|is|are|was|were)\s+((?:my|our|the|your)\s+(?:[\p{L}-]+\s+){1,2}?)(?=(?:not |still |always |never )?(?:gone|been|shut|closed|out|down|off|late|broken|locked|blocked|\p{L}+ed|\p{L}+ing)\b)/iu;
/** "(tell me) why the pool was shut": the clause stands in order already. */
const TOLD_WHY =
  /^(?:(?:can|could) (?:you|someone|anyone|somebody) (?:please )?(?:tell me|explain) )(?:why|how come)\s+(?=(?:my|our|the|your)\b)/iu;
/** "Since the update it crashes": of an app, "it" is the app. */
const THE_APP =
  /^(?:(?:ever )?since (?:the |your )?(?:last |latest |new |recent )?update,?\s+)?(?:and |but |now )?it(?:['’]s)?(?=\s)/iu;
const ORDERED =
  /\b(?:my|our|the|a|an)\s+(parcel|package|order|delivery|bag|suitcase|card|letter|sofa|bed|mattress|cake|dress)\b/i;
const IT_CAME = /^(?:and |but |then )?it(?=\s+(?:never|did|has|was|is|arrived|came|turned|still|took))/i;

/** "The dress I ordered came in a size 6": whose it is goes without saying. */
const THEIRS =
  /(?<=^(?:the|my|our) \p{L}+(?: \p{L}+)?) (?:that |which )?(?:i|we)(?:['’]d)? (?:had )?(?:ordered|bought|booked|paid for|got|received|picked|chose)(?: from you| online)? (?=(?:came|arrived|was|were|is|had|has|broke|never|did|didn|fell|stopped|does|doesn|turned)\b)/iu;

/** The customer's words as a plain assertion: no list marks, no "why", and an "it" that the message names. */
export function asserted(words: string, facet: FacetId, customer: string): string {
  const plain = words
    .replace(MARKER, '')
    .replace(/\bevery ?time\b/gi, 'every time')
    .replace(
      /^(room|table|seat|cabin|flat|apartment|suite|unit) (?:no\.? ?)?\d+\w? (?=\p{Ll})/iu,
      (_, thing: string) => `my ${thing.toLowerCase()} `,
    )
    .replace(THEIRS, ' ')
    .replace(TOLD_WHY, '')
    .replace(WHY, (_, verb: string, thing: string) => `${thing}${verb.toLowerCase()} `);
  if (facet === 'app') return plain.replace(THE_APP, (it) => (/['’]s$/.test(it) ? 'the app is' : 'the app'));
  const thing = facet === 'delivery' ? ORDERED.exec(customer)?.[1]?.toLowerCase() : undefined;
  return thing ? plain.replace(IT_CAME, `my ${thing}`) : plain;
}
