import { defineCheck } from './shared/check';
import { instead, leaveOut } from './shared/mend';

const BARRED =
  'This site bars offers in replies, and a gift in public teaches others to shout; talk about it in private.';
const NO_GIFTS = new Set(['tripadvisor', 'trustpilot']);

export default defineCheck({
  id: 'res-public-money',
  group: 'res',
  severity: 2,
  title: 'A gift in public',
  why: 'A gift offered in public reads as buying silence and invites more complaints; say that you’ll put it right, and how in private.',
  source: 'Herhausen et al. 2019; Tripadvisor reply rules',
  flags: [
    'We’d like to [offer you a free meal].',
    'Here’s a [20% off] code: SORRY20.',
    '[We’ll send a $50 gift card].',
    'Your next drink is [on the house].',
    '[Enjoy a complimentary night].',
    '[We can give you a voucher].',
    '[Have a free month] on us.',
    'Come back for [a free dessert].',
    'I’ve added [a Rs 75 coupon] to your account.',
    'You’ll find [store credit] waiting for you.',
  ],
  spares: [
    'I’ve refunded the $18 you were overcharged.',
    'Your repair is free under the warranty.',
    'Feel free to call.',
    'Returns are free for 30 days.',
    'A free label is in your inbox now.',
    'I’d like to make it right; message me and we’ll work it out.',
    'Our menu is gluten free.',
    'Vouchers run for twelve months.',
    'That mistake is on us.',
    'Sorry your voucher didn’t work. ⇒ Your voucher works again, and I’m sorry.',
  ],
  frames: [
    '{(offer | offering | give | giving | send | sending | sent | have | get | issue | issued | add | added | apply | applied | provide | enjoy | receive | arrange | grant | take | put | released | release | like) ..5 ~ (a | an | some | your | you | the | # | with a)? ..3 <GIFT>} !(is | are | was | run | policy | expired | code did)',
    '{(free | complimentary) ~ (of charge)? (meal | night | dessert | drink | drinks | upgrade | month | months | coffee | stay | treatment | wash | session | breakfast | dinner | lunch | visit | round | tickets | ticket | class | ride | rides | starter | pizza | bottle | gift | week | trial | haircut | colour | color | spa | booking)} !(breakfast | parking | trial | is | are)',
    '{# (percent)? off}',
    '{on the house}',
    '{(a | your | with | find) ..3 (store credit | gift card | gift voucher | coupon)} !(is | was | did | problem)',
    '{(next | another | a) ..3 (is | are)? (on (us | me) | free)} !(to | return | returns | label | labels | shipping | postage | delivery | collection | replacement | repair | of)',
    '{next ..3 complimentary}',
  ],
  refine(match, context) {
    const { exchange, reading } = context;
    if (!match.span || !match.sentence) return null;
    // Their own voucher, or what everyone gets, is no gift for shouting; nor is a thank-you for praise.
    if (reading && reading.severity === 0) return null;
    const text = exchange.draft.slice(match.span.start, match.span.end);
    if (
      /\byour (?:\w+ )?(?:voucher|coupon|gift card|discount|credit)s?\b/i.test(text) ||
      /\b(?:voucher|coupon|discount|gift card)/i.test(exchange.customer?.text ?? '')
    )
      return null;
    if (/^\D*\d+ off$/.test(text)) return null;
    return NO_GIFTS.has(exchange.site) ? { ...match, severity: 3, message: BARRED } : match;
  },
  fixes(match, { exchange: { draft } }) {
    return [
      ...instead(draft, match, 'I’d like to put this right with you; could you message me so that we can talk?'),
      ...leaveOut(draft, match),
    ];
  },
});
