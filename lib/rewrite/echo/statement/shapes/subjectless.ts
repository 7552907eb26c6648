import type { Term } from '../../terms';
import { has } from '../../turn';
import { addressed } from '../address';
import type { StatementShape } from '../shape';
import { passive } from '../passive';
import { inTrouble, MINE, NO_EVENT, OWN_ACTS } from '../vocabulary';

/** "Called six times", "Charged me twice", "Can't log in". */
export const subjectless: StatementShape = (terms) => {
  const [verb, next] = terms;
  if (/^(?:can|could)$/.test(verb!.low) && next?.low === 'not' && has(terms[2], 'Infinitive'))
    return after('you', terms);
  // "Still paying £34 a month"
  // "Tried to rip me off": somebody else did.
  if (verb!.low === 'tried' && terms.some((t) => /^(?:me|us|my|our)$/.test(t.low))) return null;
  // "Still nothing on 3 July"
  if (verb!.low === 'still' && /^(?:nothing|no|not)$/.test(next?.low ?? ''))
    return next!.low === 'not' ? null : after('there was still', terms.slice(1));
  if (verb!.low === 'still' && /^\p{L}{2,}ing$/u.test(next?.low ?? '') && terms.length > 2)
    return after('you are', terms);
  // "Weren't seated until 7:50", "was told to leave"
  if (/^(?:was|were)$/.test(verb!.low)) {
    const not = next?.low === 'not' || next?.low === 'never';
    if ((not ? NOT_DONE_FOR : DONE_TO).test(terms[not ? 2 : 1]?.low ?? '') && terms.length > (not ? 3 : 2))
      return after('you were', terms.slice(1));
  }
  if (verb!.low === 'got' && has(next, 'PastTense', 'Participle') && terms.length > 2)
    return after('you were', terms.slice(1));
  if (terms.slice(2).some((t, i) => has(t, 'Copula') && !/^(?:that|i|we|when)$/.test(terms[i + 1]!.low))) return null;
  if (/^(?:charged|fined|billed|overcharged)$/.test(verb!.low) && !/^(?:me|us|my|our)$/.test(next?.low ?? ''))
    return after('you were', terms);
  if (/^(?:stuck|stranded|trapped)$/.test(verb!.low) && has(next, 'Preposition')) return after('you were', terms);
  if (/^(?:turned|sent|kicked|locked)$/.test(verb!.low) && /^(?:away|home|out|off)$/.test(next?.low ?? ''))
    return after('you were', terms);
  // "Sat nav" is no act.
  if (/^(?:sat|stood|slept)$/.test(verb!.low) && !has(next, 'Preposition', 'Value', 'Determiner', 'Adverb', 'Duration'))
    return null;
  // "Gave us the wrong tablets", "called my cat by another name": somebody else did.
  if (verb!.low === 'gave' && /^(?:me|us)$/.test(next?.low ?? '')) return passive(terms);
  if (verb!.low === 'called' && /^(?:my|our|me|us)$/.test(next?.low ?? '')) return null;
  if (
    OWN_ACTS.test(verb!.low) &&
    !(verb!.low === 'lost' && next?.low === 'for') &&
    (!NO_EVENT.test(verb!.low) || inTrouble(terms))
  )
    return /^(?:asked|took)$/.test(verb!.low) && next?.low === 'for' ? null : after('you', terms);
  return /^(?:me|us|my|our)$/.test(next?.low ?? '') && !MINE.test(verb!.low) ? passive(terms) : null;
};

/** What is done to a customer and to no thing ("was closed" is of a shop). */
const DONE_TO =
  /^(?:told|charged|given|sent|sold|made|ignored|refused|asked|promised|quoted|overcharged|billed|fined|treated|turned|denied|offered|accused|seated)$/;
const NOT_DONE_FOR =
  /^(?:told|given|offered|asked|informed|allowed|contacted|refunded|notified|warned|helped|seated|served|greeted|let)$/;

const after = (subject: string, terms: Term[]): string | null => {
  const tail = addressed(terms, false);
  return tail ? `${subject} ${tail.join(' ').replace(/^\p{Lu}/u, (c) => c.toLowerCase())}` : null;
};
