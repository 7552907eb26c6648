import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_PLAYBOOK, review } from '@/lib/review';
import { rewrite } from '@/lib/rewrite';
import { copies, difference } from '@/lib/rewrite/alike';
import { invents, keeps } from '@/lib/rewrite/facts';
import { filled } from '@/lib/rewrite/lock';
import { fits, lengthOf } from '@/lib/text/length';
import type { DialId, Exchange } from '@/lib/types';

const COMPLAINTS = [
  'Waited 50 minutes for a cold pizza.',
  'The driver threw my parcel over the gate.',
  'I was charged $40 twice.',
  'Nobody answers the phone.',
  'My screen cracked after two days.',
  'The room was filthy and smelled of smoke.',
  'App crashes every time I pay.',
  'The man at the till laughed at me.',
  'We missed our flight because of you.',
  'No refund after 6 weeks.',
  'You promised a call back and nobody rang.',
  'SO ANGRY RIGHT NOW!!',
  'When will this be fixed?',
  'My daughter cried all evening.',
  'The soup was cold, and the bill took 20 minutes.',
];
const FAULTS = [
  'You should have called ahead.',
  'You failed to read the terms.',
  'Sorry if you were upset.',
  'It was only a small delay.',
  'That is simply not true.',
  'As per our policy, sales are final.',
  'Sorry for the inconvenience.',
  'WE DO NOT DO THAT.',
  'The courier is to blame.',
  'You must have misread the price.',
  'We pride ourselves on great service.',
  'Calm down.',
];
const KEPT = [
  'We will refund the $40 by Friday.',
  'I’ll call you tomorrow at 9am.',
  'Please call 555-0100 and ask for Ravi.',
  'Write to help@ourfirm.example.',
  'See example.com/claims for the form.',
  'We can’t refund after 30 days.',
  'The heater was replaced on 3 May.',
  'You don’t need to send it back.',
  'Our engineer Priya will visit on Tuesday before noon.',
  'Two people now check each order.',
];
const sentences = (pool: string[], min: number, max: number) =>
  fc.shuffledSubarray(pool, { minLength: min, maxLength: max });

const exchanges: fc.Arbitrary<Exchange> = fc
  .record({
    customer: sentences(COMPLAINTS, 1, 4),
    faults: sentences(FAULTS, 0, 3),
    kept: sentences(KEPT, 0, 3),
    order: fc.integer(),
    greeting: fc.constantFrom('', 'Hi Maya, ', 'Dear Mr Okoro, ', 'Hello! ', '@maya_k '),
    sign: fc.constantFrom('', ' – Ana', ' Kind regards, The Harlow Team', ' ^JR'),
    x: fc.boolean(),
  })
  .map(({ customer, faults, kept, order, greeting, sign, x }) => {
    const body = order % 2 === 0 ? [...faults, ...kept] : [...kept, ...faults];
    return {
      site: x ? 'x' : 'yelp',
      kind: x ? ('post' as const) : ('review' as const),
      customer: { text: customer.join(' '), author: null, rating: null },
      earlier: [],
      draft: body.length === 0 ? '' : greeting + body.join(' ') + sign,
      limit: x ? { max: 280, unit: 'x' as const } : null,
      revision: 1,
    };
  });

test('whatever the exchange, a rewrite that is shown keeps to the contract', () => {
  let shownAtAll = 0;
  fc.assert(
    fc.property(exchanges, (exchange) => {
      const judged = review(exchange, NO_PLAYBOOK);
      const shown = rewrite(exchange, judged, NO_PLAYBOOK);
      shownAtAll += shown.length;
      expect(rewrite(exchange, judged, NO_PLAYBOOK)).toEqual(shown);
      for (const { text, kept, length, slots } of shown) {
        expect(keeps(kept, text)).toEqual([]);
        expect(invents(text, exchange, NO_PLAYBOOK)).toEqual([]);
        expect(copies(text, exchange.customer!.text)).toBe(false);
        expect(fits(text, exchange.limit)).toBe(true);
        expect(length).toBe(lengthOf(text, exchange.limit));
        for (const slot of slots) expect(text.slice(slot.span.start, slot.span.end)).toBe(`[${slot.name}]`);
        const again = review({ ...exchange, draft: filled(text) }, NO_PLAYBOOK);
        expect(again.findings.filter((f) => f.severity >= 3)).toEqual([]);
        const dials: (DialId | 'overall')[] = judged.findings.some((f) => f.severity === 4)
          ? ['safe', 'overall']
          : ['heard', 'owned', 'fixed', 'calm', 'safe', 'overall'];
        for (const dial of dials) expect(again.dials[dial] ?? 100).toBeGreaterThanOrEqual(judged.dials[dial] ?? 0);
        expect(text).not.toMatch(/\b(\p{L}+) \1\b|\{|\s{2,}/iu);
      }
      for (const [i, a] of shown.entries())
        for (const b of shown.slice(i + 1)) expect(difference(a.text, b.text)).toBeGreaterThanOrEqual(0.3);
    }),
    { numRuns: 40, seed: 7 },
  );
  expect(shownAtAll).toBeGreaterThan(40);
});

test('promises of a draft with faults are in every rewrite, word for word', () => {
  fc.assert(
    fc.property(sentences(FAULTS, 1, 2), sentences(KEPT.slice(0, 5), 1, 3), (faults, kept) => {
      const exchange: Exchange = {
        site: 'yelp',
        kind: 'review',
        customer: { text: 'Waited 50 minutes for a cold pizza.', author: null, rating: null },
        earlier: [],
        draft: [...faults, ...kept].join(' '),
        limit: null,
        revision: 1,
      };
      for (const { text } of rewrite(exchange, review(exchange, NO_PLAYBOOK), NO_PLAYBOOK))
        for (const sentence of kept) expect(text).toContain(sentence.replace(/\.$/, ''));
    }),
    { numRuns: 20, seed: 11 },
  );
});

test('hostile text neither crashes nor hangs it', () => {
  const texts = [
    '\ud800 lone',
    '!'.repeat(5000),
    'a '.repeat(20_000),
    '([{'.repeat(3000),
    '‏שלום',
    '🙂'.repeat(500),
    '[by when] [name]',
    '@a @b @c',
    'you should have '.repeat(400),
    '1'.repeat(4000),
    'x@y.'.repeat(900),
  ];
  for (const [i, draft] of texts.entries()) {
    const customer = texts[(i + 3) % texts.length]!;
    const exchange: Exchange = {
      site: 'yelp',
      kind: 'review',
      customer: { text: customer, author: null, rating: null },
      earlier: [],
      draft,
      limit: null,
      revision: 1,
    };
    expect(Array.isArray(rewrite(exchange, review(exchange, NO_PLAYBOOK), NO_PLAYBOOK))).toBe(true);
  }
});
