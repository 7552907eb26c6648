import { isOrdinaryWord } from '../../../text/ordinary';
import { endsInNouns, inFull } from '../retell';
import { type Term, termsOf } from '../terms';
import { has } from '../turn';
import { NOT_OURS } from './vocabulary';

/** Most words that are said back. */
const MOST = 12;
/** Where a second thought begins; the first is enough. */
const STOP = new Set(
  'because as but so although though while if and then even which who where or whereas bc cos cuz plus yet when whenever everytime like'.split(
    ' ',
  ),
);
const SUBORDINATE = new Set(['after', 'before', 'until', 'since', 'when']);

const BAD_ENDS =
  /^(?:feel|a|an|the|my|your|our|is|was|are|were|just|still|even|s|and|or|than|as|no|not|very|so|too|some|any|did|does|do|has|have|had|been|be|will|would|can|could|until|after|before|since)$/;
/** What cannot end a clause that was cut short, though it may end one by itself ("can’t log in"). */
const CUT_ENDS = /^(?:to|for|with|at|in|on|of|by|from|into|about)$/;

/**
 * The words of the first plain clause, ready to be turned: no joining words before it, no verdicts, no second thought.
 * @returns null where it is not plain, not English, or a firm had better not say it
 */
export function clauseTerms(said: string): Term[] | null {
  // "cancelled it because I “did not respond”": what was done stands before the quotation.
  const clause = said.replace(/\s(?:because|as|saying|since)\s[^"“”]*["“].*$/iu, '');
  if (/\.\.\.|…|\?|!{2}|["“”/|<>#=+*~]|\p{Extended_Pictographic}/u.test(clause.replace(/[!?]+$/, ''))) return null;
  const plain = inFull(spelled(quietly(clause)))
    .replace(/(?<=\b(?:my|our) \p{L}+)['’]s (?=(?:being|been|still|not)\b)/giu, ' is ')
    .replace(/[.!]+$/, '')
    .replace(/^@\S+\s+/, '')
    // "the last two times I’ve had to leave"
    .replace(/^(?:for )?(?:the )?last (?:\w+ )?(?:times?|days?|weeks?|months?|visits?),? (?=(?:I|we)\b)/i, '')
    // "taken twice instead of once": what it should have been goes without saying.
    .replace(/,? (?:instead of|rather than|not) (?:one|once|two)$/i, '')
    // "staff didn't know anything about it"
    .replace(/\s(?:about|of|to|for|with|on) (?:it|this|that)$/i, '')
    // "Lovely stay but the taxi never came": what went wrong stands after the turn.
    .replace(/^[^,;:.]{3,60}\bbut (?=\p{L}+ \p{L}+ \p{L}+)/iu, '')
    .replace(
      /^(?:(?:and|but|so|then|also|plus|now|apparently|basically|literally|yesterday|today|again|last (?:night|week|month))\s*,?\s+)+/i,
      '',
    )
    // "won't open since yesterday"
    .replace(
      /\b(?:(?:wo|does)n[’']t|will not|does not) (open|load|work|start|sync|connect|respond)(?= since\s)/iu,
      'has not $1ed',
    )
    // "Since the last update the widget drains my battery"
    .replace(
      /^(?:ever )?(?:since|after|with) (?:the|your|this|my|a) (?:(?:last|latest|new|newest|recent) )?(?:update|upgrade|version|redesign)(?: \S*\d\S*)?,? (?=\p{L}+ \p{L}+)/iu,
      '',
    )
    // "When we arrived they said …": what happened stands in the main clause.
    .replace(/^(?:when|after|since|once|while)\s+(?:\S+\s+){1,6}?(?=(?:i|we|they|you|nobody|he|she|there)\s)/i, '')
    .replace(/\s(?:lol|lmao|smh|wtf|omg|tho|though|btw)$/i, '')
    .trim();
  // "my wife's never came" is of her order.
  if (/\b(?:my|our) \p{L}+['’]s (?:never|still|just) (?:came|arrived|turned|showed|went|got|was)\b/iu.test(plain))
    return null;
  // "someone's used tissues": whose is and who is look alike.
  if (
    /(?<!\b(?:it|that|there|what|here|else|yesterday|today|tonight|tomorrow))['’]s\s/i.test(plain.replace(OF_KIN, ''))
  )
    return null;
  const terms = cut(withoutVerdicts(termsOf(plain)));
  if (
    terms.length < 2 ||
    strange(terms) ||
    terms.some(
      (t) => NOT_OURS.test(t.low) || (t.low !== 'no' && has(t, 'FirstName', 'LastName', 'Expression', 'QuestionWord')),
    )
  )
    return null;
  return terms;
}

/** "My mum's carer", "my daughter's bedroom". */
const OF_KIN =
  /(?<=\b(?:my|our) (?:mum|mom|dad|son|daughter|wife|husband|mother|father|nan|gran|child|kid|baby|partner|sister|brother|friend))['’]s(?=\s(?!being|been|got|had|a|an|the|not|still|now|in|on|at)\p{L})/giu;

/** "the same useless link": the verdict goes, the link stays. */
const withoutVerdicts = (terms: Term[]): Term[] =>
  terms.filter((t, i) => !(VERDICT.test(t.low) && has(terms[i + 1], 'Noun') && i > 0));
const VERDICT =
  /^(?:useless|stupid|bloody|damn|fucking|f\*+ing|pathetic|ridiculous|terrible|awful|horrible|dreadful|lousy|disgusting|absolute|complete|total|utter|fecking|freaking)$/;

/** Contractions as they are spelled: people who leave the apostrophe out mean what others mean. */
const spelled = (clause: string): string =>
  clause
    .replace(/\b(ca|wo|do|does|did|is|are|was|were|could|should|would|has|have|had)nt\b/gi, '$1n’t')
    .replace(/\bim\b/g, 'I’m')
    .replace(/\bive\b/g, 'I’ve')
    .replace(/\bi\b/g, 'I')
    .replace(/(?<=n’t |not )even (?=\p{L})/giu, '');

/** Shouting said quietly. */
const quietly = (clause: string): string => {
  const loud = clause.replace(/\P{Lu}/gu, '').length;
  return loud > 6 && loud > clause.replace(/\P{L}/gu, '').length / 2
    ? clause.toLowerCase().replace(/\bi\b/g, 'I')
    : clause;
};

/** The first clause, with a subordinate one of their own ("after I cancelled"), and no more words than may be said back. */
function cut(terms: Term[]): Term[] {
  const out: Term[] = [];
  let short = false;
  for (const [i, term] of terms.entries()) {
    const own = SUBORDINATE.has(term.low) && /^(?:i|we)$/.test(terms[i + 1]?.low ?? '') && i > 2;
    const list =
      term.low === 'and' &&
      (endsInNouns(terms.slice(i + 1)) || (terms[i + 1]?.low === 'a' && terms[i + 2]?.low === 'half'));
    // "sold as new", "as promised"
    const state =
      term.low === 'as' && has(terms[i + 1], 'Adjective', 'PastTense', 'Participle') && i + 2 >= terms.length;
    // "… with empty glasses watching the servers chat"
    if (i > 3 && /^(?:watching|waiting|looking|hoping|wondering)$/.test(term.low) && has(terms[i - 1], 'Noun')) break;
    short =
      i > 1 &&
      !state &&
      !own &&
      !list &&
      (STOP.has(term.low) ||
        (SUBORDINATE.has(term.low) && has(terms[i + 1], 'Pronoun', 'Verb') && i + 2 < terms.length));
    if (short) break;
    // A second "I" that nothing joins begins another sentence.
    if (
      i > 2 &&
      /^(?:i|we)$/.test(term.low) &&
      !/^(?:that|after|before|until|since|when|said|told|me|us|what|time|moment)$/.test(terms[i - 1]!.low)
    )
      break;
    out.push(term);
    if (/[,;:–—(.]/.test(term.after)) break;
    if (out.length > MOST) {
      // "… at a petrol station 200 miles from home": where it was may go, what happened stays.
      const place = out.findIndex((t, k) => k > 3 && /^(?:at|in|on|from|by|near|outside)$/.test(t.low));
      if (place < 0 || has(out[place - 1], 'Verb')) return [];
      out.length = place;
      break;
    }
  }
  if (/^(?:before|after|until|since)$/.test(out.at(-1)?.low ?? '') && !short) return [];
  while (out.length && (BAD_ENDS.test(out.at(-1)!.low) || (short && CUT_ENDS.test(out.at(-1)!.low)))) out.pop();
  return out;
}

/** Words of text messages, whose spelling we cannot vouch for. */
const TEXTED =
  /^(?:doesnt|didnt|dont|cant|wont|isnt|wasnt|couldnt|shouldnt|im|ive|ill|bcoz|coz|cuz|pls|plz|dnt|ppl|wanna|gonna|gotta|thru|tho|ur|u|r|n|w|wud|cud|hv|msg|msgs|rcvd|yday|tmrw|abt|bro|sir|mam|madam|kindly|na|ko|po|ang|ng|sa|ka|ji|hai|yo|lvl|acct|asap|fyi|idk|smh|aka)$/;
/** From this share of words that no English lexicon holds, it may be another language. */
const FOREIGN = 0.5;
const known = (t: Term): boolean =>
  isOrdinaryWord(t.low) ||
  !/^\p{L}+$/u.test(t.low) ||
  has(
    t,
    'PastTense',
    'PresentTense',
    'Gerund',
    'Plural',
    'Adverb',
    'Comparative',
    'Pronoun',
    'Determiner',
    'Preposition',
    'Auxiliary',
    'Negative',
    'Conjunction',
    'Possessive',
  );
const strange = (terms: Term[]): boolean =>
  terms.some((t) => TEXTED.test(t.low)) || terms.filter((t) => !known(t)).length >= Math.max(3, FOREIGN * terms.length);
