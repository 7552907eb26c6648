import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { review } from '@/lib/review';
import type { rewrite } from '@/lib/rewrite';
import type { Exchange } from '@/lib/types';
import { CUSTOMER } from '@/tests/bench/texts';

interface Judge {
  review: typeof review;
  rewrite: typeof rewrite;
}

/** A judge that has read nothing yet: its modules, and with them all that they keep, are loaded anew. */
async function fresh(): Promise<Judge> {
  vi.resetModules();
  const [judge, rewriter] = await Promise.all([import('@/lib/review'), import('@/lib/rewrite')]);
  return { review: judge.review, rewrite: rewriter.rewrite };
}

const exchange = (draft: string, customer: string | null): Exchange => ({
  site: 'x',
  kind: 'post',
  customer: customer === null ? null : { text: customer, author: 'Ana Reyes', rating: null },
  earlier: [],
  draft,
  limit: { max: 280, unit: 'x' },
  revision: 0,
});

/** What drafts are made of: faults, facts, and joints at which it is doubtful whether a sentence ends. */
const PIECES = [
  'Hi Ana, ',
  '@ana_r ',
  'Thank you for your feedback. ',
  'We are sorry if you felt let down. ',
  'You should have checked your order',
  ' no. 20871 before you paid £64.',
  ' Order no.',
  ' FW-20871. ',
  'Booking reference:\n',
  'AB12345\n',
  'Call 020 7946 0018 or write to ana@fernway.example. ',
  'See www.fernway.example/help. ',
  'That is BULLSHIT!!! ',
  '“As per our policy,” we said, ',
  '(which is clear). ',
  'Nobody else has complained. ',
  "I'll write to you by Friday. ",
  'As you said, third week of waiting for the parcel. ',
  'We refunded £64 today. ',
  'Regards, Priya',
  '\n- Priya',
  '\n> quoted\n',
  '!!! ',
  'ок спасибо ',
  '😡🙏🏽 ',
  '\ud83d',
  ' ',
];

const typed = fc.array(
  fc.record({ at: fc.nat(), cut: fc.nat({ max: 40 }), put: fc.oneof(fc.constantFrom(...PIECES), fc.string()) }),
  { minLength: 3, maxLength: 12 },
);
const customers = fc.constantFrom(null, CUSTOMER, 'Order no. 20871 never came and your driver was rude to my mother!');

describe('a review after many keystrokes', () => {
  let warm: Judge;
  beforeEach(async () => {
    warm = await fresh();
  });

  // The judge that saw every draft on the way must say what one says that sees the last draft alone.
  it('is the review from scratch, and so are its rewrites', async () => {
    await fc.assert(
      fc.asyncProperty(typed, customers, async (edits, customer) => {
        let draft = '';
        for (const { at, cut, put } of edits) {
          const from = at % (draft.length + 1);
          draft = draft.slice(0, from) + put + draft.slice(from + cut);
          warm.review(exchange(draft, customer));
        }
        const last = exchange(draft, customer);
        const cold = await fresh();
        const judged = warm.review(last);
        expect(judged).toEqual(cold.review(last));
        const playbook = { pack: 'general' as const, ownContacts: [], firm: null };
        expect(warm.rewrite(last, judged, playbook)).toEqual(cold.rewrite(last, judged, playbook));
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
