import { put, type Shape, turned } from '../turn';

/** What is done to them when the subject is left out ("Charged twice"), with what may follow where the verb can mean something else. */
const DONE_TO: Record<string, RegExp | null> = {
  told: null,
  charged: null,
  fined: null,
  treated: null,
  accused: null,
  overcharged: null,
  billed: null,
  ignored: null,
  locked: null,
  banned: null,
  blocked: null,
  kicked: null,
  forced: null,
  downgraded: null,
  disqualified: null,
  given: null,
  shouted: /^at$/,
  laughed: /^at$/,
  turned: /^away$/,
  passed: /^(?:around|from|between)$/,
  left: /^(?:in|at|on|without|outside|alone|with|stranded|waiting)$/,
  refused: /^(?:entry|service|boarding|a|refund)$/,
  denied: /^(?:entry|boarding|a|refund)$/,
  sent: /^(?:home|away|back)$/,
};
const GIVEN: Record<string, string> = {
  gave: 'given',
  sold: 'sold',
  told: 'told',
  sent: 'sent',
  charged: 'charged',
  asked: 'asked',
  offered: 'offered',
  left: 'left',
  quoted: 'quoted',
  refused: 'refused',
  denied: 'denied',
  promised: 'promised',
  ignored: 'ignored',
  blocked: 'blocked',
  banned: 'banned',
  threw: 'thrown',
  made: 'made',
  kept: 'kept',
  locked: 'locked',
  kicked: 'kicked',
  took: 'taken',
  showed: 'shown',
};

/** "Charged twice" / "Gave me the wrong tablets" / "They told us the machine was down". */
export const doneTo: Shape = (terms) => {
  const rest = /^(?:they|he|she|you|staff|driver|waiter|waitress|receptionist|manager|agent|guy|rep)$/.test(
    terms[0]!.low,
  )
    ? terms.slice(1)
    : terms;
  const verb = rest[0];
  if (!verb) return null;
  if (/^(?:me|us)$/.test(rest[1]?.low ?? '') && Object.hasOwn(GIVEN, verb.low)) {
    const tail = turned(rest.slice(2));
    return tail && !/\b(?:feel|to|be)$/.test(tail)
      ? { np: put(`being ${GIVEN[verb.low]}`, tail), you: put(`were ${GIVEN[verb.low]}`, tail) }
      : null;
  }
  const next = rest[1]?.low ?? '';
  if (
    rest.length !== terms.length ||
    !Object.hasOwn(DONE_TO, verb.low) ||
    /^(?:me|us|my|our|it|the|a|an)$/.test(next) ||
    (DONE_TO[verb.low] && !DONE_TO[verb.low]!.test(next))
  )
    return null;
  const tail = turned(rest.slice(1));
  return tail === null || (tail === '' && /^(?:told|given|left|sent|asked|forced)$/.test(verb.low))
    ? null
    : { np: put(`being ${verb.low}`, tail), you: put(`were ${verb.low}`, tail) };
};
