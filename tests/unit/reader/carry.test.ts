import { describe, expect, it } from 'vitest';
import { carried } from '@/lib/reader/carry';
import { review } from '@/lib/review';
import { sentences } from '@/lib/text/sentences';
import type { Exchange } from '@/lib/types';
import { openReader } from '@/scripts/reader';

const CUSTOMER = 'The soup was cold and nobody helped me with the pram on the stairs.';
const IMPLIED = 'It would have helped had you told the waiter, but we are sorry about the cold soup.';
const DRAFT = `Thank you for writing. ${IMPLIED} We'll refund the soup today.`;

const reader = await openReader();
const exchange = (draft: string): Exchange => ({
  site: 'yelp',
  kind: 'review',
  customer: { text: CUSTOMER, author: null, rating: null },
  earlier: [],
  draft,
  limit: null,
  revision: 0,
});
const points = review(exchange(DRAFT)).reading!.points.map((p) => p.span);
const readings = (await reader.read({ draft: DRAFT, customer: CUSTOMER, points }))!;
const last = { draft: DRAFT, customer: CUSTOMER, readings };
const carry = (draft: string, customer: string | null = CUSTOMER) => carried(last, draft, customer, sentences);

describe('readings carried over', () => {
  it('are the very same for the same draft', () => {
    expect(carry(DRAFT)).toEqual({ ...readings, unread: [] });
  });

  it('go with their sentences, and leave out the one being typed', () => {
    const draft = `Hello Ana, and thank you for writing. ${IMPLIED} We'll refund the soup today. And w`;
    const { sentences: read, unread } = carry(draft)!;
    expect(read.map(({ span }) => draft.slice(span.start, span.end))).toEqual([
      IMPLIED,
      "We'll refund the soup today.",
    ]);
    expect(unread!.map((span) => draft.slice(span.start, span.end))).toEqual([
      'Hello Ana, and thank you for writing.',
      'And w',
    ]);
    const { clause } = read[0]!;
    expect(draft.slice(clause!.start, clause!.end)).toBe('It would have helped had you told the waiter');
  });

  it('keep their findings on the screen while somebody types', async () => {
    const draft = `Perhaps a table nearer the lift would have been the wiser choice on your part. ${DRAFT}`;
    const now = (await reader.read({ draft, customer: CUSTOMER, points }))!;
    const implied = (typed: string) =>
      review(exchange(typed), undefined, carried({ ...last, draft, readings: now }, typed, CUSTOMER, sentences))
        .findings.filter((f) => f.by === 'reader')
        .map(({ check, span }) => [check, typed.slice(span!.start, span!.end)]);
    expect(implied(draft)).not.toEqual([]);
    expect(implied(`${draft} We wi`)).toEqual(implied(draft));
    expect(implied(`Hello Ana. ${draft}`)).toEqual(implied(draft));
  });

  it('leave open whether a point is heard where its sentence changed', () => {
    const heard = readings.reply.points.find((p) => p.heard)!;
    const sentence = DRAFT.slice(heard.heard!.start, heard.heard!.end);
    const draft = DRAFT.replace(sentence, `${sentence.slice(0, -1)} indeed.`);
    expect(carry(draft)!.reply.points.some((p) => p.span.start === heard.span.start)).toBe(false);
    expect(carry(`Hello. ${DRAFT}`)!.reply.points).toHaveLength(readings.reply.points.length);
  });

  it('let a sentence that is still being typed take up what was not heard', () => {
    const draft = 'Thank you for writing. The stairs with a pram are hard.';
    const before = { ...last, draft: 'Thank you for writing.', readings: { ...readings } };
    const none = {
      ...readings,
      sentences: readings.sentences.slice(0, 1).map((s) => ({ ...s, span: { start: 0, end: 22 } })),
      reply: {
        ...readings.reply,
        acknowledgement: { none: 1, generic: 0, specific: 0 },
        points: readings.reply.points.map((p) => ({ ...p, heard: null, p: 0 })),
      },
    };
    const known = carried({ ...before, readings: none }, draft, CUSTOMER, sentences)!;
    expect(review(exchange(draft), undefined, known).reading!.points.some((p) => p.heard)).toBe(true);
    expect(review(exchange(draft), undefined, { ...known, unread: [] }).reading!.points.some((p) => p.heard)).toBe(
      false,
    );
  });

  it('are none where another message is answered, or nothing is left of the draft', () => {
    expect(carry(DRAFT, 'Another message.')).toBeNull();
    expect(carry(DRAFT, null)).toBeNull();
    expect(carry('Something else altogether.')).toBeNull();
    expect(carry('')).toBeNull();
  });
});
