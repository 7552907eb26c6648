import { isOrdinaryWord } from '../../text/ordinary';
import { durations } from '../measures';
import { gerundOf, type Term, termsOf } from './terms';

/** What a clause says, turned to the reader; `np` and `you` as in an Echo. */
export interface Retold { np: string; you: string; plural?: boolean }

/** Most words that are carried over. */
const MOST = 8;
const STOP = new Set('because when as but so although though while if and then even which who that where or whereas bc cos cuz plus saying says yet'.split(' '));
/** These go on with a time ("after 3 wears"), not with a clause ("after I left"). */
const STOP_BEFORE_CLAUSE = new Set(['since', 'until', 'till', 'before', 'after']);
/** What customers do themselves when they leave the subject out ("Waited an hour"). */
const OWN_ACTS = new Set('waited queued stood sat missed drove travelled traveled walked slept found tried had went called rang phoned emailed chased asked'.split(' '));
/** They say what went before, not what went wrong. */
const PREFACE = /^(?:ordered|paid|bought|booked|spent|told|sent|requested|wanted|needed|used|said|thought|got|made|came|work|worked|know|knew|transferred|signed|applied|asked|called|rang|phoned|emailed)$/;
/** What is done to them when the subject is left out ("Charged twice"), with what may follow where the verb can mean something else. */
const DONE_TO: Record<string, RegExp | null> = {
  told: null, charged: null, fined: null, treated: null, accused: null, overcharged: null, billed: null, ignored: null, locked: null, banned: null, blocked: null,
  kicked: null, forced: null, downgraded: null, disqualified: null, given: null, shouted: /^at$/, laughed: /^at$/, turned: /^away$/, passed: /^(?:around|from|between)$/,
  left: /^(?:in|at|on|without|outside|alone|with|stranded|waiting)$/, refused: /^(?:entry|service|boarding|a|refund)$/, denied: /^(?:entry|boarding|a|refund)$/, sent: /^(?:home|away|back)$/,
};
/** Past forms that, after a thing, tell what was done to it ("card declined"). */
const PASSIVE = new Set('declined delayed cancelled canceled blocked limited locked damaged stolen broken gone given taken swapped closed rejected refused denied charged deducted debited lost deleted removed banned suspended restricted disabled delivered thrown left marked credited refunded processed approved activated postponed disconnected switched cut shut stuck jammed torn bent ruined ignored overbooked double-booked unpaid missed sold served scratched smashed dented crushed opened wiped erased hacked kept burnt spelled spelt printed uploaded scheduled rescheduled repaired booked retimed installed moved renewed increased executed'.split(' '));
const NOBODY_DOES = /^(?:answer|repl|respond|tell|told|ask|call|rang|ring|warn|explain|help|came|come|show|pick|listen|car(?:e|es|ed)$|knew|knows|offer|apolog|check|spoke|speak|turn|smil|look)/;
/** What staff do that may be told of them without a rule of its own. */
const MISDEED = /^(?:cancel|refus|forg[eo]t|left|leav|lost|los|broke|break|walk|hung|hang|switch|demand|skip|threw|throw|slam|clos|drop|ignor|miss|drove|driv|park|block|damag|scratch|spill|follow|search|charg|overcharg|follow|cut|lock|wak|wok|smok|push|grab|rush|kept|keep|never)/;
const KIN = /^(?:son|daughter|kids?|child|children|mum|mom|mother|dad|father|wife|husband|partner|family|niece|nephew|aunty?|uncle|gran|nan|grandma|grandad|grandfather|grandmother|baby|toddler|friends?|mates?|mam|nana|sister|brother|boyfriend|girlfriend|fianc[ée]+)$/;
const STAFF = /^(?:staff|drivers?|waiter|waitress|server|manager|receptionist|crew|engineers?|agents?|guard|nurse|doctor|courier|owner|team|rep|steward|instructor|coach|teacher|host|hostess|cashier|technician|mechanic|barber|stylist|cleaner|guide|inspector|usher|bouncer|chef|cook|purser|assistant|clerk|officer|builder|plumber|installer|dentist|vet|adjuster|director)$/;
const PREPOSITION = /^(?:in|on|at|behind|under|over|above|below|by|with|without|for|from|to|of|off|up|near|next|between|like|per|than)$/;
const GIVEN: Record<string, string> = { gave: 'given', sold: 'sold', told: 'told', sent: 'sent', charged: 'charged', asked: 'asked', offered: 'offered', left: 'left', quoted: 'quoted', refused: 'refused', denied: 'denied', promised: 'promised', ignored: 'ignored', blocked: 'blocked', banned: 'banned', threw: 'thrown', made: 'made', kept: 'kept', locked: 'locked', kicked: 'kicked', took: 'taken', showed: 'shown' };
const FOUL = /^(?:f+u+c*k|sh[i1*]t|crap|damn|bloody|arse|ass\b|bastard|bitch|piss|idiot|moron|stupid|clown|scam|crook|thie(?:f|ves)|liar|robb|pathetic|trash|garbage|rubbish|joke|dumb|\w*\*)/i;
const PERSON: Record<string, string> = { i: 'you', we: 'you', me: 'you', us: 'you', my: 'your', our: 'your', mine: 'yours', ours: 'yours', myself: 'yourself', ourselves: 'yourselves', your: 'our', am: 'are' };

/** Turns one clause of a customer's message to the reader, where its grammar is plain enough; else null. */
export function retell(clause: string): Retold | null {
  if (/\.\.\.|…|\?|[!]{2}/.test(clause.replace(/[!?]+$/, ''))) return null;
  const plain = inFull(clause.replace(/["“”]|(?<!\p{L})['‘]|['’](?!\p{L})/gu, '')).replace(/[.!]+$/, '').replace(/^@\S+\s+/, '').replace(/^(?:and|but|so|then|also|plus|now|still|just)\s+/i, '');
  const all = termsOf(plain);
  const terms = trimmed(all);
  if (terms.length < 2 || terms.some((t, i) => FOUL.test(t.low) || /\dx$|\dh\d*$|^[<>&/|+=-]+$|#/.test(t.low) || (has(t, 'Value') && /[$€£₹]|^rs/.test(t.low) && has(terms[i - 1], 'Noun')))) return null;
  // "Quoted $900, final $1,640": what went wrong is in the part that was cut off.
  if (all.length > terms.length && (PREFACE.test(terms[0]!.low) || PREFACE.test(terms[1]!.low) || terms.slice(2, 4).some((t) => PREFACE.test(t.low)) || (/^(?:i|we)$/.test(terms[0]!.low) ? terms[1]! : terms[0]!).low === 'had' || all.slice(terms.length).some((t) => /\d/.test(t.text) || t.low === 'but'))) return null;
  // "someone's used tissues": whose is and who has look alike.
  if (terms.some((t, i) => /^(?:has|is)$/.test(t.low) && has(terms[i - 1], 'Noun') && !has(terms[i - 1], 'Pronoun')) && /\p{L}['’]s\s/u.test(clause)) return null;
  return ownAct(terms) ?? doneTo(terms) ?? nobody(terms) ?? lacking(terms) ?? happened(terms) ?? amount(terms) ?? fragment(terms);
}

/** The first clause only, and no more words than may be carried over. */
function trimmed(terms: Term[]): Term[] {
  const out: Term[] = [];
  for (const [i, term] of terms.entries()) {
    if (i > 1 && ((STOP.has(term.low) && !(term.low === 'and' && endsInNouns(terms.slice(i + 1)))) || (STOP_BEFORE_CLAUSE.has(term.low) && !opensTime(terms[i + 1], terms[i + 2])))) {
      // "3 days before my visit": without the visit the days hang in the air.
      while (STOP_BEFORE_CLAUSE.has(term.low) && out.length > 2 && (has(out.at(-1), 'Value') || has(out.at(-2), 'Value'))) out.pop();
      break;
    }
    out.push(term);
    if (/[,;:–—(.]/.test(term.after)) break;
    if (out.length > MOST) {
      // Too much to carry over: the last "on the front" may go, if it leaves a sentence.
      const last = out.findLastIndex((t) => PREPOSITION.test(t.low));
      if (last < 4) return [];
      out.length = last;
      break;
    }
  }
  while (out.length && /^(?:to|for|with|at|in|on|of|by|from|a|an|the|my|your|our|is|was|just|still|even|it|s)$/.test(out.at(-1)!.low)) out.pop();
  return out;
}

/** "two coffees and a toastie": what follows is no clause of its own. */
const endsInNouns = (rest: Term[]): boolean => rest.length > 0 && rest.length <= 3 && rest.every((t) => has(t, 'Noun', 'Determiner', 'Value', 'Adjective', 'Month', 'WeekDay') && !has(t, 'Verb', 'Pronoun'));
const opensTime = (next: Term | undefined, later: Term | undefined): boolean => has(next, 'Value', 'Date', 'WeekDay', 'Month', 'Time') || (has(next, 'Determiner', 'Possessive') && has(later, 'Noun')) || /^(?:day|last|lunch|noon|midnight|dark|christmas|easter)$/.test(next?.low ?? '');

/** Lengths of time written out. */
function inFull(clause: string): string {
  let text = clause;
  for (const m of durations(clause).reverse()) text = text.slice(0, m.start) + m.text + text.slice(m.end);
  return text;
}

const has = (term: Term | undefined, ...tags: string[]): boolean => Boolean(term && tags.some((tag) => term.tags.has(tag)));

/** "I waited 25 minutes in the rain" / "Waited 25 minutes". */
function ownAct(terms: Term[]): Retold | null {
  const first = terms[0]!;
  const subject = /^(?:i|we)$/.test(first.low);
  const rest = subject ? terms.slice(1) : terms;
  const verb = rest[0];
  if (!verb || (!subject && !OWN_ACTS.has(verb.low))) return null;
  const tail = turned(rest.slice(1));
  if (!tail || (PREFACE.test(verb.low) && !/\b(?:times|twice)\b/.test(tail))) return null;
  if (/^(?:churned|left|cancelled|canceled|moved|switched|joined|deleted|uninstalled|decided|wrote|posted|complained|thought|hoped|wished|liked|loved|enjoyed)$/.test(verb.low)) return null;
  if (verb.low === 'tried' && has(rest[1], 'Gerund')) return { np: tail, you: put('tried', tail) };
  if (verb.low === 'had' && rest[1]?.low === 'to') {
    const after = has(rest[2], 'Infinitive') ? turned(rest.slice(3)) : null;
    return after === null ? null : { np: put('having', tail), you: put(`ended up ${gerundOf(rest[2]!)}`, after) };
  }
  if (/^(?:was|were)$/.test(verb.low)) return has(rest[1], 'PastTense', 'Participle') && !/^(?:told|given|left|sent|asked|sold)$/.test(tail) ? { np: put('being', tail), you: put('were', tail) } : null;
  if (/^(?:could|can)$/.test(verb.low) && rest[1]?.low === 'not') {
    const after = turned(rest.slice(2));
    return after ? { np: put('not being able to', after), you: put('could not', after) } : null;
  }
  if (verb.low === 'have' && has(rest[1], 'PastTense', 'Participle') && rest[1]!.low !== 'been') {
    const after = turned(rest.slice(2));
    return after === null ? null : { np: put(gerundOf(rest[1]!), after), you: put(`have ${rest[1]!.low}`, after) };
  }
  return has(verb, 'PastTense') && /ed$|^(?:paid|bought|rang|wrote|drove|slept|found|sat|stood|spent|had|lost|left)$/.test(verb.low) ? { np: put(gerundOf(verb), tail), you: put(verb.low, tail) } : null;
}

/** "Charged twice" / "Gave me the wrong tablets" / "They told us the machine was down". */
function doneTo(terms: Term[]): Retold | null {
  const rest = /^(?:they|he|she|you|staff|driver|waiter|waitress|receptionist|manager|agent|guy|rep)$/.test(terms[0]!.low) ? terms.slice(1) : terms;
  const verb = rest[0];
  if (!verb) return null;
  if (/^(?:me|us)$/.test(rest[1]?.low ?? '') && Object.hasOwn(GIVEN, verb.low)) {
    const tail = turned(rest.slice(2));
    return tail ? { np: put(`being ${GIVEN[verb.low]}`, tail), you: put(`were ${GIVEN[verb.low]}`, tail) } : null;
  }
  const next = rest[1]?.low ?? '';
  if (rest.length !== terms.length || !Object.hasOwn(DONE_TO, verb.low) || /^(?:me|us|my|our|it|the|a|an)$/.test(next) || (DONE_TO[verb.low] && !DONE_TO[verb.low]!.test(next))) return null;
  const tail = turned(rest.slice(1));
  return tail === null || (tail === '' && /^(?:told|given|left|sent|asked|forced)$/.test(verb.low)) ? null : { np: put(`being ${verb.low}`, tail), you: put(`were ${verb.low}`, tail) };
}

/** "Nobody answers the phone". */
function nobody(terms: Term[]): Retold | null {
  const two = terms[0]!.low === 'no' && terms[1]?.low === 'one';
  if (!two && !/^(?:nobody|noone)$/.test(terms[0]!.low)) return null;
  const verb = terms[two ? 2 : 1];
  if (!verb || !NOBODY_DOES.test(verb.low) || !has(verb, 'PastTense', 'PresentTense')) return null;
  const tail = turned(terms.slice(two ? 3 : 2));
  return tail === null || (tail === '' && /^(?:t[eo]l|ask)/.test(verb.low)) ? null : { np: put(`nobody ${gerundOf(verb)}`, tail), you: put(`met with nobody ${gerundOf(verb)}`, tail) };
}

/** "No water for 14 hours". */
function lacking(terms: Term[]): Retold | null {
  if (!/^no$/.test(terms[0]!.low) || !has(terms[1], 'Noun', 'Adjective', 'Gerund') || terms.slice(1).some((t) => has(t, 'Pronoun', 'Auxiliary', 'Copula'))) return null;
  if (/^(?:one|idea|thanks|wonder|way|more|longer|problem|stars?|good|show|matter|doubt|buenos?)$/.test(terms[1]!.low) || terms.slice(1).some((t) => has(t, 'PastTense', 'PresentTense'))) return null;
  const tail = turned(terms.slice(1))?.replace(/ (no \p{L}+)$/u, ' and $1');
  return tail && !/\bno (?:nothing|one)\b/.test(tail) ? { np: `having no ${tail}`, you: `had no ${tail}` } : null;
}

/** "Jacket zip broke after 2 wears", "OTP never arrives", "Food cold", "the lift was out". */
function happened(terms: Term[]): Retold | null {
  let at = 0;
  if (has(terms[0], 'Determiner', 'Possessive') && /^(?:the|my|our|your)$/.test(terms[0]!.low)) at = 1;
  const nouns: Term[] = [];
  while (at < 3 && has(terms[at], 'Adjective') && has(terms[at + 1], 'Noun') && !has(terms[at], 'Verb')) nouns.push(terms[at++]!);
  while (at < terms.length && nouns.length < 4 && has(terms[at], 'Noun') && !has(terms[at], 'Pronoun', 'Possessive', 'Value') && !has(terms[at], 'Verb')) nouns.push(terms[at++]!);
  if (nouns.length === 0 || nouns.some((n) => n.low.length < 3 || KIN.test(n.low) || /^(?:here|there|back|everyday)$/.test(n.low)) || /^(?:nobody|no|everyone|everything|nothing|someone|people|guy|lady|man|woman|thing|things|day|days|time|times|hours?|minutes?|weeks?|months?|star|stars|one)$/.test(nouns.at(-1)!.low)) return null;
  const head = `${determiner(terms[0]!)} ${nouns.map((n, i) => asWritten(n, i === 0, undefined)).join(' ')}`;
  let never = '';
  while (/^(?:never|still|already|always|just|not)$/.test(terms[at]?.low ?? '')) never += `${terms[at++]!.low} `;
  const verb = terms[at];
  if (!verb) return null;
  const being = (from: number, adverb: string): Retold | null => {
    const tail = turned(terms.slice(from));
    return tail ? whole(`${head} ${adverb}being`, tail) : null;
  };
  const following = terms[at + 1];
  if (/^(?:kept|keeps|keep|started|starts)$/.test(verb.low) && has(following, 'Gerund')) { const tail = turned(terms.slice(at + 1)); return tail ? whole(head, tail) : null; }
  const object = (has(following, 'Determiner', 'Possessive', 'Pronoun') && !/^(?:both|all|every|each|this|that|last|twice)$/.test(following!.low)) || (has(following, 'Noun') && !has(following, 'Date', 'Duration', 'Value')) || /^(?:off|up|out)$/.test(following?.low ?? '');
  if (STAFF.test(nouns.at(-1)!.low) && !/never|not/.test(never) && !has(verb, 'Adjective') && !/^(?:do|does|did|will|would|could|can|was|were|is|are)$/.test(verb.low) && !MISDEED.test(verb.low)) return null;
  if (PASSIVE.has(verb.low) && !object && !STAFF.test(nouns.at(-1)!.low)) return being(at, never);
  if (has(verb, 'Adjective') && !PREPOSITION.test(verb.low)) return has(following, 'Noun') && !has(following, 'Date', 'Duration') ? null : being(at, never);
  if (/^(?:was|were|is|are)$/.test(verb.low)) {
    let next = at + 1;
    let adverb = never;
    while (/^(?:never|still|already|always|not|just)$/.test(terms[next]?.low ?? '')) adverb += `${terms[next++]!.low} `;
    if (has(terms[next], 'Gerund')) { const tail = turned(terms.slice(next)); return tail ? whole(`${head} ${adverb}`.trim(), tail) : null; }
    return has(terms[next], 'Adjective', 'PastTense', 'Participle') || /^(?:out|down|off|full|gone|late)$/.test(terms[next]?.low ?? '') ? being(next, adverb) : null;
  }
  if (/^(?:do|does|did|will|can|could|would)$/.test(verb.low)) {
    const act = /^(?:even|really|just|ever|actually)$/.test(terms[at + 2]?.low ?? '') ? at + 3 : at + 2;
    if (!/^(?:not|never)$/.test(terms[at + 1]?.low ?? '') || !has(terms[act], 'Infinitive')) return null;
    const tail = turned(terms.slice(act + 1));
    return tail === null ? null : whole(`${head} not ${gerundOf(terms[act]!)}`, tail);
  }
  if (has(verb, 'Gerund')) { const tail = turned(terms.slice(at)); return tail && never === '' ? whole(head, tail) : null; }
  if (never.includes('not') || !has(verb, 'PastTense', 'PresentTense') || has(verb, 'Auxiliary', 'Modal', 'Copula', 'Infinitive') || /^(?:say|said|told|asked|wanted|want|felt|feels)/.test(verb.low)) return null;
  const tail = turned(terms.slice(at + 1));
  if (never !== 'never ' && /^(?:came|come|comes|went|goes|got|gets)$/.test(verb.low) && !/^(?:back|with|without|late|apart|off|wrong|missing|from|up)\b/.test(tail ?? '')) return null;
  return tail === null ? null : whole(`${head} ${never}${gerundOf(verb)}`, tail);
}

/** "71 minutes on hold", "£120 for two". */
function amount(terms: Term[]): Retold | null {
  if (!has(terms[0], 'Value') || terms.length < 4 || terms.some((t) => has(t, 'Verb', 'Pronoun'))) return null;
  const tail = turned(terms);
  return tail && /^(?:\d+|[a-z]+) \p{L}+ (?:on|in|at|for|without|of) /u.test(tail) ? { np: tail, you: `were left with ${tail}` } : null;
}

/** "Mould behind the wardrobe", "dirty bathroom". */
function fragment(terms: Term[]): Retold | null {
  const [first] = terms;
  const own = has(first, 'Determiner', 'Possessive') ? terms.slice(1) : terms;
  const stop = own.findIndex((t) => PREPOSITION.test(t.low));
  const head = own.slice(0, stop < 0 ? own.length : stop);
  const noun = head.at(-1);
  if (own.length < 2 || head.length === 0 || head.length > 4 || !has(noun, 'Noun') || own.some((t) => KIN.test(t.low) || /^(?:like|nobody|everyone|everything|nothing|time|times|thing|things|people|way)$/.test(t.low)) || head.some((t) => STAFF.test(t.low))) return null;
  if (first !== own[0] && !/^(?:the|an?|my|our|your)$/.test(first!.low)) return null;
  if (head.slice(0, -1).some((t) => !has(t, 'Adjective', 'Noun')) || own.some((t) => has(t, 'Verb', 'Pronoun', 'Negative', 'Value', 'Conjunction', 'Adverb') && !PREPOSITION.test(t.low))) return null;
  if (head.length === 1 && stop < 0) return null;
  const rest = turned(own);
  return rest ? { np: `${determiner(first!)} ${rest}`, you: `were left with ${determiner(first!)} ${rest}`, plural: has(noun, 'Plural') } : null;
}

const whole = (head: string, tail: string): Retold => ({ np: put(head, tail), you: put(`were let down by ${head}`, tail) });
const put = (head: string, tail: string): string => (tail ? `${head} ${tail}` : head);
const determiner = (first: Term): string => (/^(?:my|our)$/.test(first.low) ? 'your' : first.low === 'your' ? 'our' : 'the');

/** Words of the customer, turned to the reader; null where something in them cannot be said by a firm. */
function turned(terms: Term[]): string | null {
  const words: string[] = [];
  for (const term of terms) {
    if (/^(?:you|it|they|he|she|him|her|his|them|their|its|this|that|these|those|lol|lmao|omg|pls|u|ur)$/.test(term.low)) return null;
    words.push(Object.hasOwn(PERSON, term.low) ? PERSON[term.low]! : asWritten(term, words.length === 0, words.at(-1)));
  }
  return words.join(' ').replace(/^(\d+ to \d+)\b/, 'from $1').replace(/\bw\b/g, 'with').replace(/\bsince (?=\d+ (?:days|weeks|months|hours|years)\b)/g, 'for ');
}

/** Names keep their capital; shouting and the first word of a sentence lose it. */
function asWritten(term: Term, first: boolean, before: string | undefined): string {
  if (/^\p{Lu}\p{Ll}+$/u.test(term.text)) {
    // A place is often only a common thing with a capital at the start ("Dog park fence").
    if (first && !has(term, 'FirstName', 'LastName', 'Organization', 'Country', 'City', 'WeekDay', 'Month')) return term.low;
    const name = has(term, 'ProperNoun', 'Place', 'Person', 'Organization', 'WeekDay', 'Month') || (!first && !isOrdinaryWord(term.low)) || /^\p{Lu}/u.test(before ?? '');
    return name && !(first && isOrdinaryWord(term.low)) ? term.text : term.low;
  }
  if (has(term, 'WeekDay', 'Month')) return term.low.replace(/^./, (c) => c.toUpperCase());
  if (/^(?:IN|OF|ON|AT|TO|NO|IS|BY|OR|AN|AS|UP|OFF|OUT|THE|FOR|AND|NOT)$/.test(term.text)) return term.low;
  return /^\p{Lu}{3,}$/u.test(term.text) && !has(term, 'Acronym', 'Organization') && (isOrdinaryWord(term.low) || term.text.length > 4) ? term.low : term.text;
}
