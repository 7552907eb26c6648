import { participleOf, type Term } from '../terms';
import { has, PREPOSITION } from '../turn';
import { addressed } from './address';
import { objectEnd } from './object';

/** These do not turn: what is done is not done to the customer. */
const NOT_DONE =
  /^(?:was|were|is|are|had|has|have|did|does|do|got|get|let|lets|wanted|needed|knew|seemed|looked|felt|thought|said|says|loved|liked|tried|came|went|met|saw|heard|left|became|kept|keeps|keep|told|tells|asked|took|cost|lied|stole|helped|saved|gave me the)$/;
/** Of those, these turn when what follows is the customer or a thing of theirs. */
const DONE_TO = /^(?:told|asked|left|kept|gave|took|heard|saw)$/;

/**
 * What somebody did to the customer or a thing, with the doer left out ("your fries were eaten", "you were fined £100"):
 * a public reply accuses nobody by name. `terms` begins at the verb.
 */
export function passive(terms: Term[]): string | null {
  const [verb, object] = terms;
  if (
    !verb ||
    !object ||
    !(has(verb, 'PastTense') || /^(?:put|cut|shut|hit|set)$/.test(verb.low)) ||
    (NOT_DONE.test(verb.low) && !DONE_TO.test(verb.low))
  )
    return null;
  if (/^(?:me|us)$/.test(object.low)) return doneToThem(verb, terms.slice(2));
  // "put eleven of us at the bar"
  if (has(object, 'Value') && terms[2]?.low === 'of' && /^(?:us|me)$/.test(terms[3]?.low ?? '')) {
    const tail = addressed(terms.slice(4), false);
    return tail ? [object.low, 'of you were', participleOf(verb), ...tail].join(' ') : null;
  }
  const end = objectEnd(terms, 1);
  if (end < 0 || /^(?:told|asked|gave|heard|saw)$/.test(verb.low)) return null;
  const rest = terms.slice(end);
  // "my mums 60th cake": the thing goes on.
  if (/^\d+(?:st|nd|rd|th)$/.test(rest[0]?.low ?? '')) return null;
  const [next] = rest;
  if (
    next &&
    !PREPOSITION.test(next.low) &&
    !has(next, 'Date', 'Duration', 'WeekDay', 'Value') &&
    !/^(?:again|twice|away|down|out|up|back|after|before|when|without)$/.test(next.low)
  )
    return null;
  const thing = addressed(terms.slice(1, end), false);
  const tail = addressed(rest, false);
  if (!thing || !tail) return null;
  const many =
    has(terms[end - 1], 'Plural') &&
    !/^[£$€₹]|^an?$/.test(terms[1]!.low) &&
    !terms.slice(1, end).some((t) => t.low === 'of');
  return [...thing, many ? 'were' : 'was', participleOf(verb), ...tail].join(' ');
}

function doneToThem(verb: Term, rest: Term[]): string | null {
  if (verb.low === 'told' && rest.length < 2) return null;
  const said = verb.low === 'made' && has(rest[0], 'Infinitive') ? ['to'] : [];
  if (verb.low === 'made' && said.length === 0 && !has(rest[0], 'Infinitive')) return null;
  if (
    /^(?:asked|told|forced)$/.test(verb.low) &&
    rest[0] &&
    !/^(?:to|that|there|i|we|my|our|the|no)$/.test(rest[0].low)
  )
    return null;
  const tail = addressed(rest, false);
  return tail &&
    (tail.length > 0 || /^(?:ignored|overcharged|banned|blocked|insulted|refused|abandoned|stranded)$/.test(verb.low))
    ? ['you were', participleOf(verb), ...said, ...tail].join(' ')
    : null;
}
