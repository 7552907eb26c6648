import { expect, test } from 'vitest';
import { NO_PLAYBOOK, review } from '@/lib/review';
import { vetted } from '@/lib/rewrite/vet';
import type { Exchange, Playbook } from '@/lib/types';

const exchange: Exchange = {
  site: 'yelp',
  kind: 'review',
  customer: { text: 'Waited 50 minutes for a cold pizza, nobody said sorry.', author: 'Maya K', rating: null },
  earlier: [],
  draft: 'You should have called ahead. We will refund the $18 by Friday. Call 555-0100.',
  limit: null,
  revision: 1,
};
const judged = review(exchange, NO_PLAYBOOK);
const GOOD =
  'Hi Maya, fifty minutes and then a cold pizza: that isn’t good enough, and I’m sorry. That’s on us. We will refund the $18 by Friday. Call 555-0100 and tell me if I’ve missed anything.';
const vet = (text: string, playbook: Playbook = NO_PLAYBOOK) => vetted(text, exchange, judged, playbook);

test('a proposal that keeps to the contract passes, and says who wrote it', () => {
  expect(vet(GOOD)).toMatchObject({ by: 'model', text: GOOD });
});

test.each([
  ['loses a fact', GOOD.replace(' by Friday', '')],
  ['changes a sum', GOOD.replace('$18', '$20')],
  ['invents a promise', `${GOOD} We will send you a new laptop and a voucher.`],
  ['blames', `${GOOD} You should have called us.`],
  ['asks for what nobody knows', `${GOOD} [insert sob story]`],
  ['is empty', '  '],
  ['is the draft', exchange.draft],
  ['never ends', `${GOOD} ${'Sorry. '.repeat(1000)}`],
])('a proposal that %s does not', (_, text) => expect(vet(text)).toBeNull());

test('in a clinic and in a bank nothing passes', () => {
  expect(vet(GOOD, { ...NO_PLAYBOOK, pack: 'health' })).toBeNull();
  expect(vet(GOOD, { ...NO_PLAYBOOK, pack: 'finance' })).toBeNull();
});
