import type { EchoRule } from '../rule';

const took = '(charged | charging | charge | charges | billed | debited | took | taken | paid | deducted)';
const rules: EchoRule[] = [
  {
    facets: ['billing'],
    frames: [`${took} ..5 (twice | two times | double)`, '(double | duplicate) (charged | charge | billed | payment)'],
    np: 'seeing {sum} leave your account twice',
    you: 'were charged {sum} twice',
  },
  {
    facets: ['billing'],
    frames: [`${took} ..5 (twice | two times | double)`, '(double | duplicate) (charged | charge | billed | payment)'],
    np: 'being charged twice',
    you: 'were charged twice',
    vague: true,
  },
  {
    facets: ['billing'],
    frames: [
      `cancelled ... ${took}`,
      `canceled ... ${took}`,
      `${took} ... after .. (cancelled | canceled | cancelling)`,
    ],
    np: 'being charged after you cancelled',
    you: 'were charged after you had cancelled',
    vague: true,
  },
  {
    facets: ['billing', 'promise'],
    frames: ['(refund | refunded | money back | reimbursed)'],
    np: '{dur} without your refund',
    you: 'have gone {dur} without your refund',
  },
  {
    facets: ['billing', 'promise'],
    frames: [
      '(no | not | still | waiting | never | where | pending | denied | refused | refuse | want | need | get) ..4 (refund | refunded | money back | reimbursed)',
      'refund ~ (not | never | pending | denied | refused | still)',
    ],
    np: 'still being without your refund',
    you: 'are still without your refund',
    vague: true,
  },
  {
    facets: ['billing'],
    frames: ['(fee | fees | surcharge | penalty | fine | fined)'],
    np: 'a charge of {sum} you did not expect',
    you: 'were met with a charge of {sum} you did not expect',
    vague: true,
  },
  {
    facets: ['billing'],
    frames: ['(fee | fees | surcharge | penalty | fine | fined | hidden)'],
    np: 'a charge you did not expect',
    you: 'were met with a charge you did not expect',
    vague: true,
  },
  {
    facets: ['billing'],
    frames: ['overcharged', 'charged ~ (too much | more)', 'overcharge'],
    np: 'being overcharged',
    you: 'were overcharged',
  },
  { facets: ['billing'], frames: [took], np: 'seeing {sum} go like that', you: 'saw {sum} go', vague: true },
  {
    facets: ['billing', 'value'],
    frames: [
      '(price | prices | rates | cost | subscription | bill | premium | rent) ..3 (up | rise | rose | increase | increased | doubled | hike | higher | went)',
    ],
    np: 'the rise in price',
    you: 'were met with a rise in price',
    vague: true,
  },
  {
    facets: ['billing'],
    frames: ['(charged | billed | bill | invoice | debited)'],
    np: 'a charge that does not add up',
    you: 'were sent a charge that does not add up',
    vague: true,
  },
  {
    facets: ['value'],
    frames: ['# for (that | this | it)', 'for that'],
    np: 'paying {sum} and not getting your money’s worth',
    you: 'paid {sum} and did not get your money’s worth',
    vague: true,
  },
  {
    facets: ['value'],
    frames: ['(overpriced | expensive | worth | rip | pricey | small | tiny)'],
    np: 'not getting your money’s worth',
    you: 'did not get your money’s worth',
    vague: true,
  },
];
export default rules;
