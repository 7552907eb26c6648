import { has } from '../../turn';
import { addressed } from '../address';
import type { StatementShape } from '../shape';
import { isDoer } from '../doer';

/** What is said of a thing that both know. */
const IT_IS = /^(?:nothing|fine|normal|ok|okay|ready|fixed|sorted|done|safe|too|not|gone|lost|impossible|ours|mine)$/;

/** "they said there was no booking" → "you were told there was no booking". */
export const reported: StatementShape = (terms) => {
  const at = terms.findIndex((t) => /^(?:said|told)$/.test(t.low));
  const toThem = terms[at - 1] && /^(?:was|were)$/.test(terms[at - 1]!.low) && at < 3;
  if (at < 0 || at > 3 || (at > 0 && !toThem && !isDoer(terms.slice(0, at)) && terms[0]!.low !== 'you'))
    return undefined;
  const rest = terms.slice(at + 1).filter((t, i) => !(i === 0 && /^(?:me|us)$/.test(t.low)));
  if (/^to$/.test(rest[0]?.low ?? '') && rest.length > 2) {
    const tail = addressed(rest, false);
    return tail ? ['you were told', ...tail].join(' ') : undefined;
  }
  if (at > 0 && !toThem && terms[at]!.low === 'told' && !/^(?:me|us)$/.test(terms[at + 1]?.low ?? '')) return undefined;
  // "told me 'check the app'"
  if (/^(?:me|us)$/.test(terms[at + 1]?.low ?? '') && has(rest[0], 'Infinitive', 'Imperative') && rest.length > 1) {
    const tail = addressed(rest, false);
    return tail ? ['you were told to', ...tail].join(' ') : undefined;
  }
  const clause = rest[0]?.low === 'that' ? rest.slice(1) : rest;
  // "told us it was nothing"
  if (clause[0]?.low === 'it' && has(clause[1], 'Copula') && IT_IS.test(clause[2]?.low ?? '') && clause.length < 6) {
    const rest = addressed(clause.slice(1), false);
    return rest ? ['you were told it', ...rest].join(' ') : undefined;
  }
  if (!/^(?:there|i|we|my|our|the|no|nothing|you)$/.test(clause[0]?.low ?? '') || clause.length < 3) return undefined;
  const tail = addressed(clause, true);
  return tail && clause.some((t) => has(t, 'Verb')) ? ['you were told', ...tail].join(' ') : undefined;
};
