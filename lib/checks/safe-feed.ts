import type { AuthorKind } from '../types';
import { defineCheck } from './shared/check';
import { absent } from './shared/theirs';

const WHY: Partial<Record<AuthorKind, string>> = {
  troll: 'There are signs that this is bait: an answer gives it a stage. No reply, or one calm line, ends it.',
  spam: 'There are signs that this is spam: report and hide it rather than answer.',
  satire: 'There are signs that this is satire: an earnest answer becomes the next joke.',
  threat:
    'There are signs of a threat: don’t answer in public; keep a copy, tell a manager, call the police if it is real.',
  doxxing:
    'Somebody’s private details are in this message: don’t answer or repeat them; report it and tell the person.',
};
/** A neutral line for those who watch, which names no one and argues nothing. */
const NEUTRAL =
  /\b(?:asked for (?:this|it) to be taken down|reported (?:this|it)|isn['’]t ok here|not ok here|can tell us|tell us about)\b/i;
const LINE = 25;

export default defineCheck({
  id: 'safe-feed',
  group: 'safe',
  severity: 3,
  title: 'Better not answered',
  why: 'An answer gives this a stage; no reply, or one calm line, is the stronger choice.',
  source: 'US Air Force response chart v2; Golmohammadi et al. 2021',
  flags: [
    'ratio + L + nobody asked ⇒ Rude! We’re great actually.',
    'FREE CRYPTO GIVEAWAY click here t.me/xyz claim now ⇒ Sorry to hear that!',
    'Watch your back, I am coming for you. I know when you lock up ⇒ Come and try.',
    'The manager’s home address is 9 Hill Road, go and tell her what you think ⇒ Her address is nobody’s business.',
    'ratio. cope harder ⇒ cry more',
  ],
  spares: [
    'I’m FURIOUS, third broken parcel. ⇒ That’s on us.',
    'I worked there for 3 years and they broke us. ⇒ I’d like to hear it.',
    'Is this account real? ⇒ Yes, we’re the official one.',
    'The panda mug broke again haha ⇒ Poor panda, a new one is on its way.',
    'The manager’s home address is 9 Hill Road, go and tell her what you think ⇒ We’ve asked for this to be taken down because it shows someone’s home.',
  ],
  find({ reading, exchange }) {
    if (!reading || reading.route !== 'no-reply' || exchange.draft.trim() === '') return [];
    const words = exchange.draft.match(/\S+/g)!.length;
    if (words <= LINE && NEUTRAL.test(exchange.draft)) return [];
    const kind = reading.author[0]?.kind;
    return [absent({ message: reading.routeReason ?? (kind && WHY[kind]) ?? WHY.troll! })];
  },
  fixes: () => [],
  noFix: 'The remedy is to send nothing, or to hand it to a person; no wording mends it.',
});
