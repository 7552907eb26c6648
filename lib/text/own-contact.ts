import type { Personal } from './personal';

/** Before a mail address or phone: it is held up as the reader's, or was used on them. */
const THEIRS =
  /\b(?:your|his|her|their)(?: registered| own| home| work| new| old| personal| private| aadhaar| billing)? (?:e-?mail|mail|inbox|number|phone|mobile|cell|line|address|account|id|contact|landline)(?: address| number| id)?[\s,:(]*(?:(?:is|was|at|on|as|of|ending) ?)?[("'“]?$|\b(?:we|i|they|he|she|driver|courier|engineer|team|agent|colleague|who|and|been|was|were)(?:['’]ve|['’]d| have| had| has)?(?: already| also| just| again| then| both)?(?: tried(?: to)?)?(?: (?:tried you|reached you|called|rang|ring|call|emailed|mailed|e-mailed|texted|messaged|phoned|phone|contacted|reached|sent|posted))\b(?! (?:us|me)\b)[^.!?\n]{0,50}$/i;
const TO_THE_FIRM = /\b(?:us|me|our|my|from your)\b[^.!?\n]{0,30}$/i;
/** Before an address: it is where the firm can be found. */
const OURS =
  /\b(?:our|us|we(?:['’]re| are)?|shop|store|branch|office|studio|clinic|salon|desk|visit|find|come|join|open|located|pop|drop|bring|counter|depot|gate|based)\b[^.!?\n]{0,40}$/i;
const THEIR_HOME =
  /\b(?:your|you (?:live|lived|are)|many happy years|send (?:it|them|this|someone|somebody|an? \p{Ll}+)|sent|deliver\w*|driver|courier|engineer|letters?|left|go|visited|attended)\b[^.!?\n]{0,40}$/iu;
/** In the sentence of a room, seat or table: somebody is being placed there. */
const SOMEBODY =
  /\b(?:hello|hi|dear|you|your|yours|tenant|guest|couple|gentleman|lady|mr|mrs|ms|miss|somebody|someone|neighbou?rs?|son|daughter|wife|husband|partner|resident|served|refused|visited|attended)\b/i;
/** A case number that the writer hands out to be quoted to the firm. */
const HANDED =
  /\b(?:quote|quoting|mention|mentioning|(?<!\b(?:booking|order|account|policy)\s)(?:case|ticket|reference|ref|complaint|enquiry|query))(?: your| the)?(?: number| id| no\.?| ref(?:erence)?)?(?: is)?[\s:#]*$/i;

/** Whether something found in a reply is nobody's secret: the firm's own contact, on the playbook's list or offered as "call us on". */
export function isOwnContact(reply: string, item: Personal, ownContacts: readonly string[]): boolean {
  if (ownContacts.some((own) => sameContact(own, item.text))) return true;
  const before = reply.slice(Math.max(0, item.span.start - 90), item.span.start);
  switch (item.kind) {
    case 'email':
    case 'phone':
      return !THEIRS.test(before) || TO_THE_FIRM.test(before.slice(-40));
    case 'address':
      return OURS.test(before) && !THEIR_HOME.test(before);
    case 'place':
      return !SOMEBODY.test(sentenceAround(reply, item.span.start));
    default:
      return false;
  }
}

/** Whether it is a case number that the writer gives the reader to quote: not a stranger's key to much, yet better sent privately. */
export function isHandedOut(reply: string, item: Personal): boolean {
  return item.kind === 'reference' && HANDED.test(reply.slice(Math.max(0, item.span.start - 60), item.span.start));
}

function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 200), at);
  const after = text.slice(at, at + 120);
  return before.slice(before.search(/[^.!?\n]*$/)) + after.slice(0, (after.search(/[.!?\n]/) + 1 || 121) - 1);
}

export function sameContact(own: string, found: string): boolean {
  // The trunk zero goes with the country code: +44 20 … and 020 … are one line.
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}@]/gu, '')
      .replace(/^0+(?=\d+$)/, '');
  const a = bare(own);
  const b = bare(found);
  return b.length > 3 && (a === b || a.endsWith(b) || b.endsWith(a));
}
