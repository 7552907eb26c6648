import { defineCheck } from './shared/check';
import { realFailure } from './shared/complaint';
import { editsFix } from './shared/fix';

/** Tell me, write to us, a way to reach somebody, a question. */
const DOOR =
  /\?|\b(?:tell|let|write|call|message|email|mail|ring|phone|dm|text|ping|contact|reach|reply|ask for|drop|visit|come (?:by|in)|speak|talk|get in touch|send)\b[^.!?]{0,40}\b(?:me|us|here|know|line|in touch|directly|out|for|any ?time|to)\b|\b(?:I['’]m|we['’]re|I am|we are) (?:here|all ears|listening|around|reachable)\b|@|https?:|\b\d{3}[-\s]\d{3,4}\b|\bDMs?\b/i;
/** A first name or initials at the end: "– Ana", "^JR", "Marcus". */
const SIGNED =
  /(?:[-–—~^]\s?\p{Lu}[\p{L}.]{0,20}(?:\s\p{Lu}[\p{L}.]{0,20})?(?:,[^.!?]{0,40})?|\n\s*\p{Lu}[\p{L}.]{1,20}(?:[,\s][^.!?\n]{0,50})?|[.!]\s+\p{Lu}\p{Ll}{2,12}(?:,\s[^.!?]{2,40})?)\s*\p{Extended_Pictographic}?\s*$/u;
/** An answer to a plain question, or thanks for praise, needs no door. */
const ANSWER =
  /^\s*(?:(?:hi|hello|hey|dear)\b[^,.!]{0,30}[,.!]\s*)?(?:yes|no|yep|nope|sure|of course|absolutely|thank|thanks|cheers)\b/i;

export default defineCheck({
  id: 'close-no-door',
  group: 'close',
  severity: 1,
  title: 'No way back to you',
  why: 'The reply ends without a question, a line or a name, so there is nobody to turn to if it is still not right.',
  source: 'van Hooijdonk & Liebrecht 2021; Sharma et al. 2020',
  flags: [
    'We refunded you.',
    'The part ships Tuesday.',
    'Sorry about the wait. It won’t be so long.',
    'I’ve spoken to the team.',
    'It has been fixed.',
    'Your fee was waived.',
    'Our hours are on the door.',
    'A new one was sent.',
    'You charged me twice and nobody answers! ⇒ The second charge went back to your card this morning.',
  ],
  spares: [
    'We refunded you; tell me if it isn’t there by Friday. – Ana',
    'Does that work for you?',
    'Call me on 555-0100.',
    'Yes, until 9!',
    'What would make it right? ^JR',
    'Thank you, that made our day.',
    'The second charge went back this morning. – Dana',
  ],
  find(context) {
    const {
      exchange: { draft, customer },
      signals,
      sentences,
    } = context;
    const last = sentences.at(-1);
    if (!last || signals.contact || ANSWER.test(draft)) return [];
    // Praise and plain questions are closed as they are.
    if (customer && !realFailure(context)) return [];
    const tail = draft.slice(sentences.at(-2)?.span.start ?? last.span.start);
    if (DOOR.test(tail) || SIGNED.test(draft)) return [];
    return [{ span: null, sentence: null, captures: {}, frame: -1 }];
  },
  fixes(_, { exchange: { draft } }) {
    const end = draft.trimEnd().length;
    const stop = /[.!?…)]$/.test(draft.slice(0, end)) ? '' : '.';
    return [
      editsFix(
        [{ start: end, end: draft.length, text: `${stop} Tell me if anything is still not right. – [name]` }],
        'Tell me if anything is still not right. – [name]',
      ),
      editsFix(
        [{ start: end, end: draft.length, text: `${stop} Is there anything about that day I’ve missed?` }],
        'Is there anything about that day I’ve missed?',
      ),
    ];
  },
});
