import type { Term } from '../../terms';
import { has } from '../../turn';
import { addressed, asStatement } from '../address';
import type { StatementShape } from '../shape';
import { passive } from '../passive';
import { verbGroupEnd } from '../verb-group';
import { inTrouble, NO_EVENT } from '../vocabulary';

/** I, we or you (the firm) as the subject. */
export const person: StatementShape = (terms) => {
  if (!/^(?:i|we|you)$/.test(terms[0]!.low)) return undefined;
  const end = verbGroupEnd(terms, 1);
  const verb = terms
    .slice(1, Math.max(end, 2))
    .find((t) => !/^(?:never|still|already|always|just|only|even|also)$/.test(t.low));
  if (end < 0 || !verb) return null;
  // "You took £1,200 for a sofa": they paid it.
  if (
    terms[0]!.low === 'you' &&
    verb.low === 'took' &&
    /^[£$€₹]\d/.test(terms[2]?.text ?? '') &&
    terms[3]?.low === 'for'
  ) {
    const tail = addressed(terms.slice(2), false);
    return tail ? `you paid ${tail.join(' ')}` : null;
  }
  if (terms[0]!.low === 'you')
    return /^(?:are|were|have|need|should|want|know|like|think|say|said|told)$/.test(verb.low)
      ? null
      : (passiveToThem(terms) ?? asStatement(terms));
  if (/^(?:was|were)$/.test(verb.low) && !has(terms[2], 'PastTense', 'Participle', 'Gerund') && terms[2]?.low !== 'not')
    return null;
  return NO_EVENT.test(verb.low) && !inTrouble(terms) ? null : asStatement(terms);
};

/** "you charged me £39.99" → "you were charged £39.99". */
const passiveToThem = (terms: Term[]): string | null =>
  /^(?:me|us)$/.test(terms[2]?.low ?? '') ? passive(terms.slice(1)) : null;
