import { addressed } from '../address';
import { STAFF } from '../../turn';
import { DOER } from '../doer';
import type { StatementShape } from '../shape';

/** What is done over and over, and its participle. */
const DONE: Record<string, string> = {
  asking: 'asked',
  telling: 'told',
  sending: 'sent',
  charging: 'charged',
  billing: 'billed',
  booking: 'booked',
  giving: 'given',
  ignoring: 'ignored',
  promising: 'promised',
  passing: 'passed',
  blocking: 'blocked',
  refusing: 'refused',
  cancelling: 'cancelled',
  canceling: 'canceled',
  rebooking: 'rebooked',
  overcharging: 'overcharged',
  chasing: 'chased',
  calling: 'called',
  fobbing: 'fobbed',
  logging: 'logged',
};

/** "Support keeps asking me for the same photo" → "you keep being asked for the same photo"; whoever did it is left out. */
export const repeated: StatementShape = (terms) => {
  const at = terms.findIndex((t) => /^(?:keep|keeps|kept)$/.test(t.low));
  if (at < 0 || at > 4 || /^(?:i|we)$/.test(terms[0]!.low)) return undefined;
  // "Your chat bot keeps sending …": a thing may be named.
  if (
    at > 0 &&
    !terms
      .slice(0, at)
      .some((t) => DOER.test(t.low) || STAFF.test(t.low) || /^(?:you|services?|office|department)$/.test(t.low))
  )
    return undefined;
  const rest = terms.slice(at + 1);
  const prefix = /^(?:double|over|re)$/.test(rest[0]?.low ?? '') ? [rest.shift()!.low] : [];
  const done = DONE[rest[0]?.low ?? ''];
  if (!done) return undefined;
  const theirs = /^(?:me|us)$/.test(rest[1]?.low ?? '');
  if (!theirs && !/^(?:asking|promising)$/.test(rest[0]!.low)) return undefined;
  const tail = addressed(rest.slice(theirs ? 2 : 1), false);
  return tail
    ? ['you', terms[at]!.low === 'kept' ? 'kept' : 'keep', 'being', ...prefix, done, ...tail].join(' ')
    : undefined;
};
