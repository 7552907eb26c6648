import { addressed } from './address';
import { termsOf } from '../terms';

/** "(I) asked for a trim and got four inches cut off": what they wanted, and what they got. */
const ASKED =
  /^(?:i |we )?(asked(?: twice| again)? for|ordered|booked|paid for|wanted|requested)\s+([^,;:.!?]{3,40}?),?\s*(?:and|but|then)?\s+(?:i |we )?(?:only |just |then )?(got|were given|was given|received|ended up with)\s+([^,;:.!?]{3,45})$/i;
/** "Quoted $900, billed $1,640". */
const QUOTED =
  /^(?:i was |we were |was |were )?(quoted|promised|told) ([$£€]?\d[\d.,]*\d)(?:,\s*|\s+)(?:and |but |then )*(?:was |were )?(billed|charged|paid) ([$£€]?\d[\d.,]*\d)$/i;

/** What was wanted and what came instead, in one statement; null for any other clause. */
export function instead(clause: string): string | null {
  const plain = clause.trim().replace(/[.!]+$/, '');
  const sums = QUOTED.exec(plain);
  if (sums) return `you were ${sums[1]!.toLowerCase()} ${sums[2]} and ${sums[3]!.toLowerCase()} ${sums[4]}`;
  const asked = ASKED.exec(plain);
  if (!asked) return null;
  const wanted = addressed(termsOf(asked[2]!), false);
  const given = addressed(termsOf(asked[4]!), false);
  if (!wanted || !given || FOUL.test(plain)) return null;
  // Another verb than theirs: it is not to be read out to them.
  const got = /^got$/i.test(asked[3]!) ? 'ended up with' : 'got';
  return `you ${asked[1]!.toLowerCase()} ${wanted.join(' ')} and ${got} ${given.join(' ')}`;
}

const FOUL = /\b(?:shit|crap|fuck\w*|bullshit|rubbish|garbage|nothing but|scam\w*|refund|answer|no)\b/i;
