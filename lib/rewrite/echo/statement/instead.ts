import { addressed } from './address';
import { termsOf } from '../terms';

/** "(I) asked for a trim and got four inches cut off": what they wanted, and what they got. */
const ASKED =
  /^(?:i |we )?(asked(?: twice| again)? for|ordered|booked|paid for|wanted|requested)\s+((?:[^,;:.!?]|\.\d){3,40}?),?\s*(?:and|but|then)?\s+(?:i |we )?(?:only |just |then )?(got|were given|was given|(?:was|were) offered|received|ended up with)\s+([^,;:.!?]{3,45})$/i;
/** "Quoted $900, billed $1,640". */
const QUOTED =
  /^(?:i was |we were |was |were )?(quoted|promised|told) ([$£€]?\d[\d.,]*\d)(?:,\s*|\s+)(?:and |but |then )*(?:was |were )?(billed|charged|paid) ([$£€]?\d[\d.,]*\d)$/i;

/** "I signed up for £5 a month and you took £50". */
const AGREED =
  /^(?:i |we )?(signed up for|agreed to|set up|said|pledged) ((?:a )?[$£€]?\d[\d.,]*(?: (?:a|per) (?:week|month|year))?),? (?:and|but) (?:then )?(?:you|they|then) (?:have )?(took|taken|charged|charged me|debited) ([$£€]\d[\d.,]*\d|[$£€]\d)$/i;

/** "Website said £39, at the till it was £57". */
const SHOWN =
  /^(?:the |your )?(website|site|menu|app|sign|listing|label|shelf|ad|page|poster|ticket) (?:said|showed|says|shows) ([$£€]\d[\d.,]*\d|[$£€]\d),?\s+(?:(?:and|but|then)\s+)?(?:(at the (?:till|counter|desk|door|checkout)|at checkout|in store),? )?(?:it was|it came to|i paid|was charged|i was charged|they charged(?: me)?|you charged(?: me)?|charged(?: me)?) ([$£€]\d[\d.,]*\d|[$£€]\d)(?: (at the (?:till|counter|desk|door|checkout)|at checkout|in store))?$/i;
/** "The sign says yes, the door says no". */
const TWO_SIGNS =
  /^(?:the |your )?(\p{L}+) (says?|said) (\p{L}+(?: \p{L}+)?),?\s+(?:(?:and|but)\s+)?(?:the |your )?(\p{L}+) (?:says?|said) (\p{L}+(?: \p{L}+)?)$/iu;
const SIGNS =
  /^(?:sign|door|website|site|app|email|letter|menu|text|page|poster|listing|ticket|label|phone|invoice|bill|receipt)$/i;

/** What was wanted and what came instead, in one statement; null for any other clause. */
export function instead(clause: string): string | null {
  const plain = clause.trim().replace(/[.!]+$/, '');
  const sums = QUOTED.exec(plain);
  if (sums) return `you were ${sums[1]!.toLowerCase()} ${sums[2]} and ${sums[3]!.toLowerCase()} ${sums[4]}`;
  const shown = SHOWN.exec(plain);
  if (shown) {
    const where = shown[3] ?? shown[5];
    return `our ${shown[1]!.toLowerCase()} said ${shown[2]} and it came to ${shown[4]}${where ? ` ${where.toLowerCase()}` : ''}`;
  }
  const signs = TWO_SIGNS.exec(plain);
  if (signs && SIGNS.test(signs[1]!) && SIGNS.test(signs[4]!))
    return `our ${signs[1]!.toLowerCase()} ${signs[2]!.toLowerCase()} ${signs[3]} and our ${signs[4]!.toLowerCase()} ${signs[2]!.toLowerCase()} ${signs[5]}`;
  const agreed = AGREED.exec(plain);
  if (agreed)
    return `it was to be ${agreed[2]} and ${/^t/i.test(agreed[3]!) ? `${agreed[4]} was taken` : `were charged ${agreed[4]}`}`;
  const asked = ASKED.exec(plain);
  if (!asked) return null;
  const wanted = addressed(termsOf(asked[2]!), false);
  const given = addressed(termsOf(asked[4]!), false);
  if (!wanted || !given || FOUL.test(plain)) return null;
  // Another verb than theirs: it is not to be read out to them.
  const got = /^got$/i.test(asked[3]!) ? 'ended up with' : /offered/i.test(asked[3]!) ? 'were offered' : 'got';
  return `you ${asked[1]!.toLowerCase()} ${wanted.join(' ').replace(/^the (?=[£$€])/u, 'your ')} and ${got} ${given.join(' ')}`;
}

const FOUL = /\b(?:shit|crap|fuck\w*|bullshit|rubbish|garbage|nothing but|scam\w*|refund|answer|no)\b/i;
