import { durations } from '../measures';
import { amount } from './shapes/amount';
import { doneTo } from './shapes/done-to';
import { fragment } from './shapes/fragment';
import { happened } from './shapes/happened';
import { lacking } from './shapes/lacking';
import { nobody } from './shapes/nobody';
import { ownAct } from './shapes/own-act';
import { type Term, termsOf } from './terms';
import { has, PREFACE, PREPOSITION, type Retold, type Shape } from './turn';

/** Shapes in the order in which they are tried. */
const SHAPES: Shape[] = [ownAct, doneTo, nobody, lacking, happened, amount, fragment];
/** Those whose noun form always reads well: "being charged twice", "having no heating". */
export const GERUNDS: readonly Shape[] = [ownAct, doneTo, lacking];
/** Most words that are carried over. */
const MOST = 8;
const STOP = new Set(
  'because when as but so although though while if and then even which who that where or whereas bc cos cuz plus saying says yet'.split(
    ' ',
  ),
);
/** These go on with a time ("after 3 wears"), not with a clause ("after I left"). */
const STOP_BEFORE_CLAUSE = new Set(['since', 'until', 'till', 'before', 'after']);
const FOUL =
  /^(?:f+u+c*k|sh[i1*]t|crap|damn|bloody|arse|ass\b|bastard|bitch|piss|idiot|moron|stupid|clown|scam|crook|thie(?:f|ves)|liar|robb|pathetic|trash|garbage|rubbish|joke|dumb|\w*\*)/i;

/** Turns one clause of a customer's message to the reader, where its grammar is plain enough; else null. */
export function retell(clause: string, shapes: readonly Shape[] = SHAPES): Retold | null {
  if (/\.\.\.|…|\?|[!]{2}/.test(clause.replace(/[!?]+$/, ''))) return null;
  // "no card no email nothing" → "no card or email"
  const listed = clause.replace(/\b(no \p{L}+),? no (\p{L}+)(?:,? nothing$)?/iu, '$1 or $2');
  const plain = inFull(listed.replace(/["“”]|(?<!\p{L})['‘]|['’](?!\p{L})/gu, ''))
    .replace(/[.!]+$/, '')
    .replace(/^@\S+\s+/, '')
    .replace(/^(?:and|but|so|then|also|plus|now|still|just)\s+/i, '');
  const all = termsOf(plain);
  const terms = trimmed(all);
  if (
    terms.length < 2 ||
    terms.some(
      (t, i) =>
        FOUL.test(t.low) ||
        /\dx$|\dh\d*$|^[<>&/|+=-]+$|#/.test(t.low) ||
        (has(t, 'Value') && /[$€£₹]|^rs/.test(t.low) && has(terms[i - 1], 'Noun')),
    )
  )
    return null;
  // "Quoted $900, final $1,640": what went wrong is in the part that was cut off.
  if (
    all.length > terms.length &&
    (PREFACE.test(terms[0]!.low) ||
      PREFACE.test(terms[1]!.low) ||
      terms.slice(2, 4).some((t) => PREFACE.test(t.low)) ||
      (/^(?:i|we)$/.test(terms[0]!.low) ? terms[1]! : terms[0]!).low === 'had' ||
      all.slice(terms.length).some((t) => /\d/.test(t.text) || t.low === 'but'))
  )
    return null;
  // "someone's used tissues": whose is and who has look alike.
  if (
    terms.some((t, i) => /^(?:has|is)$/.test(t.low) && has(terms[i - 1], 'Noun') && !has(terms[i - 1], 'Pronoun')) &&
    /\p{L}['’]s\s/u.test(clause)
  )
    return null;
  // Whoever the customer names, staff or family, is not ours to name.
  if (terms.some((t) => has(t, 'FirstName', 'LastName') && /^\p{Lu}/u.test(t.text))) return null;
  for (const shape of shapes) {
    const told = shape(terms);
    if (told) return told;
  }
  return null;
}

/** The first clause only, and no more words than may be carried over. */
function trimmed(terms: Term[]): Term[] {
  const out: Term[] = [];
  for (const [i, term] of terms.entries()) {
    if (
      i > 1 &&
      ((STOP.has(term.low) &&
        !(
          term.low === 'and' &&
          (endsInNouns(terms.slice(i + 1)) || (terms[i + 1]?.low === 'a' && terms[i + 2]?.low === 'half'))
        )) ||
        (STOP_BEFORE_CLAUSE.has(term.low) && !opensTime(terms[i + 1], terms[i + 2])))
    ) {
      // "3 days before my visit": without the visit the days hang in the air.
      while (
        STOP_BEFORE_CLAUSE.has(term.low) &&
        out.length > 2 &&
        (has(out.at(-1), 'Value') || has(out.at(-2), 'Value'))
      )
        out.pop();
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
  while (
    out.length &&
    /^(?:to|for|with|at|in|on|of|by|from|a|an|the|my|your|our|is|was|just|still|even|all|it|s)$/.test(out.at(-1)!.low)
  )
    out.pop();
  return out;
}

/** "two coffees and a toastie": what follows is no clause of its own. */
export const endsInNouns = (rest: Term[]): boolean =>
  rest.length > 0 &&
  rest.length <= 3 &&
  rest.every(
    (t) => has(t, 'Noun', 'Determiner', 'Value', 'Adjective', 'Month', 'WeekDay') && !has(t, 'Verb', 'Pronoun'),
  );
const opensTime = (next: Term | undefined, later: Term | undefined): boolean =>
  has(next, 'Value', 'Date', 'WeekDay', 'Month', 'Time') ||
  (has(next, 'Determiner', 'Possessive') && has(later, 'Noun')) ||
  /^(?:day|last|lunch|noon|midnight|dark|christmas|easter)$/.test(next?.low ?? '');

/** Lengths of time written out. */
export function inFull(clause: string): string {
  let text = clause;
  for (const m of durations(clause).reverse()) text = text.slice(0, m.start) + m.text + text.slice(m.end);
  return text;
}
