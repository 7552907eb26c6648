import { TURNED } from '../persons';
import { gerundOf, type Term } from '../terms';
import {
  asWritten,
  determiner,
  has,
  KIN,
  PREPOSITION,
  put,
  type Retold,
  type Shape,
  STAFF,
  turned,
  whole,
} from '../turn';

/** Past forms that, after a thing, tell what was done to it ("card declined"). */
const PASSIVE = new Set(
  'declined delayed cancelled canceled blocked limited locked damaged stolen broken gone swapped closed rejected refused denied charged deducted debited lost deleted removed banned suspended restricted disabled delivered thrown left marked credited refunded processed approved activated postponed disconnected switched cut shut stuck jammed torn bent ruined overbooked double-booked unpaid missed scratched smashed dented crushed opened wiped erased hacked burnt spelled spelt printed uploaded scheduled rescheduled repaired booked retimed installed moved renewed increased executed laid fitted built cooked seated parked'.split(
    ' ',
  ),
);
const CARER = /^(?:nurse|doctor|dentist|vet|surgeon|midwife|carer|consultant|therapist|hygienist)$/;
/** What staff do that may be told of them without a rule of its own. */
const MISDEED =
  /^(?:cancel|refus|forg[eo]t|left|leav|lost|los|broke|break|walk|hung|hang|switch|demand|skip|threw|throw|slam|clos|drop|ignor|miss|drove|driv|park|block|damag|scratch|spill|follow|search|charg|overcharg|follow|cut|lock|wak|wok|smok|push|grab|rush|kept|keep|never)/;

/** "Jacket zip broke after 2 wears", "OTP never arrives", "Food cold", "the lift was out". */
export const happened: Shape = (terms) => {
  let at = 0;
  if (has(terms[0], 'Determiner', 'Possessive') && /^(?:the|my|our|your)$/.test(terms[0]!.low)) at = 1;
  const nouns: Term[] = [];
  while (at < 3 && has(terms[at], 'Adjective') && has(terms[at + 1], 'Noun') && !has(terms[at], 'Verb'))
    nouns.push(terms[at++]!);
  while (
    at < terms.length &&
    nouns.length < 4 &&
    has(terms[at], 'Noun') &&
    !has(terms[at], 'Pronoun', 'Possessive', 'Value') &&
    !has(terms[at], 'Verb')
  )
    nouns.push(terms[at++]!);
  if (
    nouns.length === 0 ||
    nouns.some((n) => n.low.length < 3 || KIN.test(n.low) || /^(?:here|there|back|everyday)$/.test(n.low)) ||
    /^(?:nobody|no|everyone|everything|nothing|someone|people|guy|lady|man|woman|thing|things|day|days|time|times|hours?|minutes?|weeks?|months?|star|stars|one)$/.test(
      nouns.at(-1)!.low,
    )
  )
    return null;
  // "Mine was raw" stands for a thing already named.
  const theirs = nouns.length === 1 ? TURNED[nouns[0]!.low] : undefined;
  const head = theirs ?? `${determiner(terms[0]!)} ${nouns.map((n, i) => asWritten(n, i === 0, undefined)).join(' ')}`;
  let never = '';
  while (/^(?:never|still|already|always|just|not)$/.test(terms[at]?.low ?? '')) never += `${terms[at++]!.low} `;
  const verb = terms[at];
  if (!verb) return null;
  const being = (from: number, adverb: string): Retold | null => {
    const tail = turned(terms.slice(from));
    const now = /^(?:is|are|was|were)$/.test(verb.low) ? verb.low : has(nouns.at(-1), 'Plural') ? 'were' : 'was';
    return tail ? whole(`${head} ${adverb}being`, tail, put(`${head} ${now} ${adverb.trim()}`.trim(), tail)) : null;
  };
  // What a nurse did to somebody is for nobody else to read.
  if (CARER.test(nouns.at(-1)!.low)) return null;
  // A second verb of state further on: this is not one plain clause.
  if (terms.slice(at + 1).some((t) => has(t, 'Copula') && /^(?:is|are|was|were)$/.test(t.low))) return null;
  const following = terms[at + 1];
  if (/^(?:kept|keeps|keep|started|starts)$/.test(verb.low) && has(following, 'Gerund')) {
    const tail = turned(terms.slice(at + 1));
    return tail ? whole(head, tail) : null;
  }
  const object =
    (has(following, 'Determiner', 'Possessive', 'Pronoun') &&
      !/^(?:both|all|every|each|this|that|last|twice)$/.test(following!.low)) ||
    (has(following, 'Noun') && !has(following, 'Date', 'Duration', 'Value')) ||
    /^(?:off|up|out)$/.test(following?.low ?? '');
  if (
    STAFF.test(nouns.at(-1)!.low) &&
    !/never|not/.test(never) &&
    !has(verb, 'Adjective') &&
    !/^(?:do|does|did|will|would|could|can|was|were|is|are)$/.test(verb.low) &&
    !MISDEED.test(verb.low)
  )
    return null;
  if (PASSIVE.has(verb.low) && !object && !STAFF.test(nouns.at(-1)!.low)) return being(at, never);
  if (has(verb, 'Adjective') && !PREPOSITION.test(verb.low))
    return has(following, 'Noun') && !has(following, 'Date', 'Duration') ? null : being(at, never);
  if (/^(?:was|were|is|are)$/.test(verb.low)) {
    let next = at + 1;
    let adverb = never;
    while (/^(?:never|still|already|always|not|just)$/.test(terms[next]?.low ?? '')) adverb += `${terms[next++]!.low} `;
    if (has(terms[next], 'Gerund')) {
      const tail = turned(terms.slice(next));
      return tail ? whole(`${head} ${adverb}`.trim(), tail) : null;
    }
    return has(terms[next], 'Adjective', 'PastTense', 'Participle') ||
      /^(?:out|down|off|full|gone|late)$/.test(terms[next]?.low ?? '')
      ? being(next, adverb)
      : null;
  }
  if (/^(?:do|does|did|will|can|could|would)$/.test(verb.low)) {
    const act = /^(?:even|really|just|ever|actually)$/.test(terms[at + 2]?.low ?? '') ? at + 3 : at + 2;
    if (!/^(?:not|never)$/.test(terms[at + 1]?.low ?? '') || !has(terms[act], 'Infinitive')) return null;
    const tail = turned(terms.slice(act + 1));
    return tail === null
      ? null
      : whole(`${head} not ${gerundOf(terms[act]!)}`, tail, put(`${head} ${verb.low} not ${terms[act]!.low}`, tail));
  }
  if (has(verb, 'Gerund')) {
    const tail = turned(terms.slice(at));
    return tail && never === '' ? whole(head, tail) : null;
  }
  if (
    never.includes('not') ||
    !has(verb, 'PastTense', 'PresentTense') ||
    has(verb, 'Auxiliary', 'Modal', 'Copula', 'Infinitive') ||
    /^(?:say|said|told|asked|wanted|want|felt|feels|keep|kept)/.test(verb.low)
  )
    return null;
  const tail = turned(terms.slice(at + 1));
  if (
    never !== 'never ' &&
    /^(?:came|come|comes|went|goes|got|gets)$/.test(verb.low) &&
    !/^(?:back|with|without|late|apart|off|wrong|missing|from|up)\b/.test(tail ?? '')
  )
    return null;
  return tail === null
    ? null
    : whole(`${head} ${never}${gerundOf(verb)}`, tail, put(`${head} ${never}${verb.low}`, tail));
};
