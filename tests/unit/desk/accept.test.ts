import { describe, expect, it } from 'vitest';
import { acceptDesk, acceptOutcome, within } from '@/lib/desk/accept';
import { MOST_DRAFT } from '@/lib/desk/schema';
import { EMPTY_DESK } from '@/lib/desk/state';
import { OPEN } from '../../gallery/sample';

describe('acceptDesk', () => {
  it('takes what a page script pushes as it is', () => {
    expect(acceptDesk(EMPTY_DESK)).toEqual(EMPTY_DESK);
    expect(acceptDesk(structuredClone(OPEN))).toEqual(OPEN);
  });

  it.each([
    ['nothing', undefined],
    ['a string', 'open'],
    ['another version’s state', { ...OPEN, status: 'asleep' }],
    [
      'a span that ends before it starts',
      { ...OPEN, review: { ...OPEN.review!, promises: [{ span: { start: 3, end: 1 }, due: null }] } },
    ],
    ['a dial beyond 100', { ...OPEN, review: { ...OPEN.review!, dials: { ...OPEN.review!.dials, calm: 101 } } }],
    ['markup where a text belongs', { ...OPEN, siteName: { html: '<b>' } }],
  ])('refuses %s', (_, pushed) => {
    expect(acceptDesk(pushed)).toBeNull();
  });

  it('bounds texts and lists', () => {
    const huge = {
      ...OPEN,
      exchange: { ...OPEN.exchange!, draft: 'x'.repeat(MOST_DRAFT + 5) },
      ignored: Array.from({ length: 2_000 }, String),
      trouble: 'y'.repeat(9_000),
    };
    const accepted = acceptDesk(huge)!;
    expect(accepted.exchange!.draft).toHaveLength(MOST_DRAFT);
    expect(accepted.ignored).toHaveLength(500);
    expect(accepted.trouble).toHaveLength(2_000);
  });
});

describe('acceptOutcome', () => {
  it('takes both outcomes and nothing else', () => {
    expect(acceptOutcome({ ok: true, draft: 'a' })).toEqual({ ok: true, draft: 'a' });
    expect(acceptOutcome({ ok: false, reason: 'gone', text: 'a' })).toEqual({ ok: false, reason: 'gone', text: 'a' });
    expect(acceptOutcome({ ok: true })).toBeNull();
    expect(acceptOutcome(undefined)).toBeNull();
  });
});

describe('within', () => {
  it('cuts a span to its text, or drops it', () => {
    expect(within({ start: 2, end: 9 }, 5)).toEqual({ start: 2, end: 5 });
    expect(within({ start: 5, end: 9 }, 5)).toBeNull();
    expect(within(null, 5)).toBeNull();
  });
});
