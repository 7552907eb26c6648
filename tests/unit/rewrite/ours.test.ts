import { describe, expect, test } from 'vitest';
import { NO_PLAYBOOK, review } from '@/lib/review';
import { rewrite } from '@/lib/rewrite';
import { filled, namedBy } from '@/lib/rewrite/lock';
import { isOurs } from '@/lib/rewrite/ours';
import { exchangeOf } from './exchange';

const CUSTOMER =
  'Our boiler broke on Friday and nobody rang back for four days. I had to wash the baby at my sister’s.';

describe('a rewrite that was taken', () => {
  const first = exchangeOf(CUSTOMER, 'Your boiler is old, these things happen. Call us on 555-0142.');
  const judged = review(first);
  const taken = rewrite(first, judged, NO_PLAYBOOK).map((r) => filled(r.text, namedBy(judged, CUSTOMER)));

  test('is known in every voice, and by whoever writes without contractions', () => {
    expect(taken).toHaveLength(3);
    for (const text of taken) expect([isOurs(text), isOurs(text.replaceAll('’', "'"))]).toEqual([true, true]);
  });

  test('is not rewritten', () => {
    for (const text of taken) {
      const again = exchangeOf(CUSTOMER, text);
      expect(rewrite(again, review(again), NO_PLAYBOOK)).toEqual([]);
    }
  });

  test('is rewritten once something grave is added to it', () => {
    const worse = exchangeOf(
      CUSTOMER,
      `${taken[0]} You should have called the emergency line instead of sitting there.`,
    );
    expect(rewrite(worse, review(worse), NO_PLAYBOOK).length).toBeGreaterThan(0);
  });
});

test.each([
  'I’m sorry about the boiler. Ann will be with you on Monday at 8 with a new pump, and I’ll ring you that evening.',
  'Thanks for the kind words! See you next time.',
  'We’re sorry, that’s on us. The pump comes on Monday.',
])('what somebody wrote themselves is theirs: %s', (draft) => expect(isOurs(draft)).toBe(false));
