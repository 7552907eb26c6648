import { gerundOf } from '../terms';
import { has, PREFACE, put, type Shape, turned } from '../turn';

/** What customers do themselves when they leave the subject out ("Waited an hour"). */
const OWN_ACTS = new Set(
  'waited queued stood sat missed drove travelled traveled walked slept found tried had went called rang phoned emailed chased asked'.split(
    ' ',
  ),
);

/** "I waited 25 minutes in the rain" / "Waited 25 minutes". */
export const ownAct: Shape = (terms) => {
  const first = terms[0]!;
  const subject = /^(?:i|we)$/.test(first.low);
  const rest = subject ? terms.slice(1) : terms;
  const verb = rest[0];
  if (!verb || (!subject && !OWN_ACTS.has(verb.low))) return null;
  const tail = turned(rest.slice(1));
  // "Tried to rip me off": somebody else did.
  if (!subject && verb.low === 'tried' && rest.some((t) => /^(?:me|us)$/.test(t.low))) return null;
  if (!tail || (PREFACE.test(verb.low) && !/\b(?:times|twice)\b/.test(tail))) return null;
  if (
    /^(?:churned|left|cancelled|canceled|moved|switched|joined|deleted|uninstalled|decided|wrote|posted|complained|thought|hoped|wished|liked|loved|enjoyed)$/.test(
      verb.low,
    )
  )
    return null;
  if (verb.low === 'tried' && has(rest[1], 'Gerund')) return { np: tail, you: put('tried', tail) };
  if (verb.low === 'had' && rest[1]?.low === 'to') {
    const after = has(rest[2], 'Infinitive') ? turned(rest.slice(3)) : null;
    return after === null ? null : { np: put('having', tail), you: put(`ended up ${gerundOf(rest[2]!)}`, after) };
  }
  if (/^(?:was|were)$/.test(verb.low))
    return has(rest[1], 'PastTense', 'Participle') && !/^(?:told|given|left|sent|asked|sold)$/.test(tail)
      ? { np: put('being', tail), you: put('were', tail) }
      : null;
  if (/^(?:could|can)$/.test(verb.low) && rest[1]?.low === 'not') {
    const after = turned(rest.slice(2));
    return after ? { np: put('not being able to', after), you: put('could not', after) } : null;
  }
  if (verb.low === 'have' && has(rest[1], 'PastTense', 'Participle') && !/^(?:been|got)$/.test(rest[1]!.low)) {
    const after = turned(rest.slice(2));
    return after === null ? null : { np: put(gerundOf(rest[1]!), after), you: put(`have ${rest[1]!.low}`, after) };
  }
  return has(verb, 'PastTense') &&
    /ed$|^(?:paid|bought|rang|wrote|drove|slept|found|sat|stood|spent|had|lost|left)$/.test(verb.low)
    ? { np: put(gerundOf(verb), tail), you: put(verb.low, tail) }
    : null;
};
