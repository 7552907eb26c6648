import { defineCheck } from './shared/check';
import { instead } from './shared/mend';

/** What makes a hand-over more than a push: who is there, why, or what happens then. */
const OPEN_HANDED =
  /\bask for\b|\bso (?:that )?(?:I|we|he|she|they|your?)\b|\b(?:I|we|he|she)(?:['’]ll| will|['’]d| can| am|['’]m|['’]re| are)\b|\b(?:quot|mention)(?:e|ing)\b|\bto (?:protect|keep) your\b|\bmy name\b|\b(?:has|have) your\b|\band (?:\p{Lu}\p{Ll}+|my \w+|our \w+)\b[^.]{0,40}\bwill\b|\bwith (?:the|your|a)\b[^.]{0,30}\band\b|\bdirect\b|\b(?:for you|you['’]ll)\b/u;

export default defineCheck({
  id: 'own-bounce',
  group: 'own',
  severity: 2,
  title: 'Sending them away',
  why: 'This gives them the work and nobody to turn to; say who is there, why, and what you have already done.',
  source: 'Davidow 2003 (facilitation)',
  flags: [
    '[Please contact customer support].',
    '[You need to fill in our online form].',
    '[Kindly email us].',
    '[That’s not my area].',
    '[You’ll have to call the airline].',
    '[Please submit a ticket] on our website.',
    '[We can’t help here].',
    '[Reach out to the branch] directly.',
    '[DM us].',
    'Sorry about that. [Kindly visit our help page].',
    'For billing [please refer to] the app store.',
    '[We are unable to discuss] this on social media.',
  ],
  spares: [
    'Call 555-0100 and ask for Ravi; he has your file.',
    'I’d like to take this off the page to protect your details: send me a message and I’ll answer within the hour.',
    'The form takes two minutes; put my name, Jo, in it so it reaches me.',
    'Please don’t fill in anything else.',
    'I’ve called the airline for you.',
    'Please send me the order number so I can trace it.',
    'Could you DM us your booking number? We’ll look it up right away.',
  ],
  frames: [
    '{(please | kindly | you can | you may | you could | you should | you need to | you have to | you will need to | you will have to | you must | request you to | ask you to | advise you to | do | feel free to | suggest you | recommend you) ~ (directly)? ~ (contact | contacting | call | calling | email | reach out to | get in touch with | speak (to | with) | talk to | refer to | visit | fill (in | out)? | fill | submit | complete | open a | raise a | raise | write to | take this up with | go to | get back to | connect with | log a | log | check with) ..4 (us | support | customer | team | form | ticket | website | site | page | helpdesk | help | desk | line | branch | store | shop | office | department | airline | courier | bank | carrier | care | centre | center | portal | survey | manufacturer | seller | host | landlord | council | agent | complaint | complaints | request | faq | faqs | app store | app)}',
    '^^ {(contact | call | email | reach out to | get in touch with | speak to | refer to | visit | submit | fill in | fill out | dm | message | write to | inbox | pm) ..3 (us | support | customer | team | form | ticket | website | site | branch | store | office | department | airline | courier | bank | care | help)}',
    '{(that | this | it) ~ (is | falls) ~ (not | outside) ~ (my | our | this) ~ (department | team | area | responsibility | remit)}',
    '{not our department}',
    '{(we | i) ~ (can not | are not able to | are unable to | am unable to | am not able to | are not allowed to | do not) ~ (help | assist | discuss | deal with | handle | comment on | respond to | look at) ..4 (here | on (social | this | facebook | twitter | x | instagram | yelp | google) | over social | in the comments | publicly | by (phone | email))}',
    '^ {(dm | dms | pm | inbox) (us | me)? (please)?} $',
    '{(you will | you would)? (need | have) to (take (it | this | that) up | ask | chase | contact | call) ..3 (with)? (the | your | them)}',
  ],
  refine(match, context) {
    const { draft } = context.exchange;
    if (!match.sentence || !match.span) return null;
    const next = context.sentences.find((s) => s.span.start >= match.sentence!.end)?.span;
    const around =
      draft.slice(match.sentence.start, match.span.start) +
      draft.slice(match.span.end, next?.end ?? match.sentence.end);
    // A question they asked is answered by where to go; only a complaint is bounced.
    if (context.reading && context.reading.severity === 0) return null;
    return OPEN_HANDED.test(around) ||
      /\b(?:don['’]t|not)\s*$/i.test(draft.slice(match.sentence.start, match.span.start))
      ? null
      : match;
  },
  fixes(match, { exchange: { draft } }) {
    return instead(
      draft,
      match,
      'Could you message me [what you need], so that your details stay private? I’ll answer by [when].',
      'Please call [number] and ask for [name], so that you don’t have to start from the beginning.',
    );
  },
});
