import { defineCheck } from './shared/check';
import { instead, leaveOut } from './shared/mend';

const PROMOTION = 'Selling in answer to a complaint reads as not having heard it.';
const ASKING = 'Asking people to change their review reads as caring about the stars; let the repair speak.';
/** Something given for the stars, or held back until they come. */
const TRADE =
  /\b(?:free|vouchers?|refund|discount|% off|\d+% |gift|bundle|in (?:exchange|return)|once|while|until|or (?:we|i)|five stars and|release)\b|% off/i;
/** Asked without a wish about stars, and once it is mended: app stores allow it, other readers still see a firm that minds its stars. */
const MILD =
  /\b(?:updat(?:e|ing)|revisit(?:ing)?) (?:your|the|this) (?:\p{L}+ )?(?:review|rating|feedback)\b(?!\s+to\b)/iu;
const FIRST_PROMOTION = 14;
/** Asking to hide a phone number or to add the date is a service, not a wish about stars. */
const SERVICE = /\b(?:phone|number|address|email|hide|privacy|safety|details|date|order)\b/i;

export default defineCheck({
  id: 'safe-incentive',
  group: 'safe',
  severity: 4,
  title: 'Asking for stars',
  why: 'Asking to change a review, or trading something for it, breaks the sites’ rules and can break the law.',
  source: '16 CFR 465 (2024); Yelp, Trustpilot, Google and Tripadvisor rules',
  unguarded: ['hypothetical', 'reported', 'absolved'],
  flags: [
    'We’d refund you [if you update your review].',
    'Please [change your rating].',
    'Would you consider [taking this down]?',
    '[Leave a review on Google too] for 10% off your next visit.',
    '[Leave five stars] and get 10% off.',
    '[In exchange for removing it] we offer a voucher.',
    'We hope [this earns us five stars].',
    'Could you [edit your post] now that it’s fixed?',
    '[Try our new] summer menu!',
    'Please [reconsider your stars].',
    'Pop [this up to 5 stars] and there’s a free carvery in it.',
    '[Once it’s updated to a 4] we can release a voucher.',
    '[Take the review down] and I’ll do it for free.',
  ],
  spares: [
    'I’ve updated your address.',
    'We’re reviewing the rating system.',
    'Your four stars tell us what to work on.',
    'We changed the menu after your review.',
    'Could you edit your post to hide your phone number, for your safety?',
    'Tell me if anything is still not right.',
    'Would you leave a review of the new menu some day?',
    'Try our help page at example.com/help if it happens again.',
  ],
  frames: [
    '!(we | i) {(change | changing | update | updating | edit | editing | remove | removing | delete | deleting | revise | revising | reconsider | reconsidering | raise | raising | upgrade | upgrading | amend | amending | rethink | rethinking | improve | improving | increase | increasing | bump | revisit | revisiting | adjust | withdraw | withdrawing) (up)? (your | the | this | that) ..2 <REVIEWED>} ',
    '{(take | taking | took) (your | the | this | that | it) ..2 (<REVIEWED>)? down} !(from)',
    '(consider | considering | please | could you | would you | kindly | can you) ~ {(change | changing | update | updating | edit | editing | remove | removing | delete | deleting | revise | revising | rate | rating) (this | it | us) ..3 (to | up | down | again | higher | better | #)}',
    '{(leave | leaving | give | giving | rate | drop | post | deserve | earn | earns | get) (us)? ..3 (5 | five | 5-star | five-star | full | 4) ..2 (stars | star | review | rating)}',
    '{(this | that | we) ..4 (earn | earns | earned | deserve | deserves) ..3 (5 | five) stars}',
    '{(this | it | that | review | rating) ..2 (up)? to (a)? (4 | 5 | four | five) ..2 (stars)?} ..8 (and | we | free | or above)',
    '{(edit | change | bump | pop | get | move | put) (this | it | that) ..2 (up | down)? to (a)? (4 | 5 | four | five) ..1 (star | stars)?}',
    '{(once | if | when) (it | this | that | your ..2 <REVIEWED>) (is | are) ..2 (updated | changed | edited | removed | down | raised | amended)}',
    '{(in (exchange | return) for) ..4 (<REVIEWED> | removing | changing | deleting | taking | editing | updating | it)}',
    '{if you ~ ..3 (update | change | remove | delete | take | edit | revise | amend | fix | raise) (your | this | that | it | the) ..3}  ..4 (to | review | rating | down | post | something | * nicer)',
    '{(make | making) (this | it) (a)? (5-star | 5 star | five-star | five star)} !(rating experience | experience | stay | visit | service | app)',
    '{(fix | sort | change) (that | this | your) review}',
    '{while (it | the review | your review | this | that) is still up}',
    '{(leave | write | post | drop) (us)? (a | your | another) ..2 review ..3} for (a | # | free | your | ten | twenty)',
    '{(check out | try | discover | explore | come try | do not miss | enjoy | have a look at) our ~ (new | special | latest | summer | winter | spring | autumn | christmas | famous | award-winning | seasonal | exciting) ..3}',
  ],
  refine(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return null;
    const sentence = draft.slice(match.sentence.start, match.sentence.end);
    const before = draft.slice(match.sentence.start, match.span.start);
    if (match.frame >= FIRST_PROMOTION) return { ...match, severity: 2, message: PROMOTION };
    if (
      SERVICE.test(draft.slice(match.span.end, match.sentence.end)) &&
      !/\b(?:free|voucher|refund|discount)\b/i.test(draft.slice(match.span.end))
    )
      return null;
    const done =
      /\b(?:we|i|i['’]ve|we['’]ve|have|to)\s+(?:\w+ly )?$/i.test(before) &&
      /^(?:chang|updat|remov|delet|rais|improv)\w*d\b/i.test(draft.slice(match.span.start));
    if (done || /\b(?:decision|able|unable|right|had|how) to $/i.test(before)) return null;
    if (TRADE.test(sentence)) return match;
    return { ...match, severity: MILD.test(sentence) ? 2 : 3, message: ASKING };
  },
  fixes(match, { exchange: { draft } }) {
    return [...instead(draft, match, 'Tell me if anything is still not right.'), ...leaveOut(draft, match)];
  },
});
