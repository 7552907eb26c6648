import type { FacetId } from '../types';
import { defineCheck } from './shared/check';
import { realFailure } from './shared/complaint';
import { editsFix } from './shared/fix';
import { absent } from './shared/theirs';

/** What can't be settled in public: it needs an account, an identity or a long talk. */
const PRIVATE_MATTERS = new Set<FacetId>(['billing', 'health', 'delivery', 'discrimination', 'privacy', 'ex-employer']);
const PRIVATE_WORDS =
  /\b(?:nurse|doctor|dentist|surgeon|ward|landlord|tenan(?:t|cy)|mou?ld|insurance|claim|hacked|wages|harass\w*|slur)\b/i;
const ANY_WAY =
  /\b(?:dms?|pm|inbox|private|message|mail|email|e-mail|phone|number|call|ring|rang|ask for|come by|come in|pop in|drop in|meet|visit|line|chat|whatsapp|ticket|form|in person|desk|reply here|tell us|text|in touch|contact\w*|reach\w*|write|wrote|written|speak|spoke)\b|@|https?:|\d{3}[ -]\d{3,}/i;
/** Where it is settled already, there is nothing left to talk about in private. */
const SETTLED =
  /\b(?:refunded|reversed|cancelled|canceled|credited|replaced|resent|restored|removed|unlocked|waived|went (?:out|back)|sent|fixed|on (?:its|the|their) way|is (?:back|live)|leaves)\b/i;

export default defineCheck({
  id: 'res-no-channel',
  group: 'res',
  severity: 2,
  title: 'No private way',
  why: 'This needs their details or a longer talk, and there is no private way to reach a person; give one, with a name.',
  source: 'Golmohammadi et al. 2021; Herhausen et al. 2019',
  flags: [
    'My card was charged twice and nobody answers me. ⇒ Sorry! We’ll look into it today.',
    'My order never came, it’s been three weeks. ⇒ That’s not right, checking.',
    'Someone hacked my account and took my money. ⇒ We’ll investigate now.',
    'Your insurance claim team denied me again, refund my premium. ⇒ We’re on it.',
    'The parcel was left in the rain and everything is ruined. ⇒ Thanks, we’ll see what went wrong.',
  ],
  spares: [
    'My card was charged twice and nobody answers me. ⇒ Message me the last four digits of the receipt number.',
    'What time do you close? ⇒ 9.',
    'Love the new blend! ⇒ Thank you!',
    'The soup was cold and the waiter was rude. ⇒ I’m sorry; it’s on the pass at 70 °C from today.',
    'My order never came, it’s been three weeks. ⇒ Call 555-0100, ask for Jo.',
    'My card was charged twice and nobody answers me. ⇒ I’m sorry. The second charge was reversed this morning.',
  ],
  find(context) {
    const { reading, signals, exchange } = context;
    if (!realFailure(context) || signals.contact || exchange.draft.trim() === '') return [];
    const needed =
      reading!.points.some((p) => PRIVATE_MATTERS.has(p.facet)) || PRIVATE_WORDS.test(exchange.customer!.text);
    return needed && !ANY_WAY.test(exchange.draft) && !SETTLED.test(exchange.draft) ? [absent()] : [];
  },
  fixes(_, { exchange: { draft } }) {
    const end = draft.trimEnd().length;
    return [
      'Could you message me [what you need], so that your details stay private?',
      'Please call [number] and ask for [name].',
    ].map((way) => editsFix([{ start: end, end, text: `${/[.!?…]$/.test(draft.trimEnd()) ? '' : '.'} ${way}` }], way));
  },
});
