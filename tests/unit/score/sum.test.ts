import { describe, expect, it } from 'vitest';
import { review } from '@/lib/review';
import type { DialId, Exchange } from '@/lib/types';

const exchange = (
  draft: string,
  customer: string | null = 'Ninety minutes for a burger, and it came out raw.',
): Exchange => ({
  site: 'yelp',
  kind: 'review',
  customer: customer === null ? null : { text: customer, author: 'Maya', rating: null },
  earlier: [],
  draft,
  limit: null,
  revision: 1,
});

const DRAFTS = [
  'You should have told the server. Saturdays are always busy.',
  'Thank you for your feedback.',
  'Maya, ninety minutes and then a raw burger: I’m sorry, that’s on us. I’ve sent the money back today. – Priya, 555-0100',
];

describe('the overall score', () => {
  it.each(DRAFTS)('is the mean of the dials by their shares, held by its gate: %s', (draft) => {
    const { dials, sum } = review(exchange(draft));
    const shares = Object.entries(sum!.shares) as [DialId, number][];
    expect(shares.reduce((n, [, share]) => n + share, 0)).toBeCloseTo(1);
    expect(shares.reduce((n, [dial, share]) => n + share * dials[dial]!, 0)).toBeCloseTo(sum!.mean);
    expect(dials.overall).toBe(Math.round(Math.min(sum!.mean, sum!.gate?.most ?? 100)));
  });

  it('says what holds it, and nothing where nothing does', () => {
    const threat = review(exchange('We will sue you for this. I’m sorry about the ninety minutes; that’s on us.'));
    expect(threat.sum!.gate).toEqual({ most: 30, reason: 'something here must not be posted' });
    expect(review(exchange(DRAFTS[2]!)).sum!.gate).toBeNull();
  });

  it('has no share of what does not apply', () => {
    expect(Object.keys(review(exchange(DRAFTS[0]!, null)).sum!.shares)).not.toContain('heard');
    expect(Object.keys(review(exchange('Thank you, Maya!', 'Lovely burger, thanks!')).sum!.shares)).toEqual([
      'heard',
      'calm',
      'safe',
    ]);
  });

  it('asks two points of a short post, and all of a review', () => {
    const customer = 'Waited an hour. The soup was cold. The waiter was rude. We were charged twice.';
    const draft = 'Maya, an hour for cold soup is not good enough, and I’m sorry.';
    const covered = (limit: Exchange['limit']) =>
      review({ ...exchange(draft, customer), limit }).steps.find((s) => s.reason.includes('points heard'))!;
    const short = covered({ max: 280, unit: 'x' });
    expect(short.reason).toContain('2 are enough');
    expect(short.points).toBeGreaterThan(covered(null).points);
  });

  it('asks nothing of silence where no reply is best', () => {
    const bait = review(exchange('', 'ratio + L + nobody asked'));
    expect(bait.verdict.id).toBe('no-reply');
    expect([bait.dials.heard, bait.dials.owned, bait.dials.fixed, bait.dials.overall]).toEqual([null, null, null, 100]);
  });
});
