import { expect, test } from 'vitest';
import { NO_PLAYBOOK, review } from '@/lib/review';
import { rewrite, rewriteInDepth } from '@/lib/rewrite';
import { harvest, keeps } from '@/lib/rewrite/facts';
import { slotsIn } from '@/lib/rewrite/lock';
import { isGood } from '@/lib/rewrite/wanted';
import type { Exchange } from '@/lib/types';
import { exchangeOf } from './exchange';

const exchange = (draft: string, customer = 'Waited 50 minutes for a cold pizza.') => exchangeOf(customer, draft);
const written = (draft: string, customer?: string) => {
  const it = exchange(draft, customer);
  return rewrite(it, review(it), NO_PLAYBOOK);
};

test.each([
  [
    'a threat',
    'Remove this within 48 hours or you will hear from our solicitor. We will refund the $12.',
    '48',
    'threat',
  ],
  ['somebody’s address', 'We know you live at 41 Coppice Road. We will refund the $12.', '41', 'personal data'],
])('what is itself the fault goes, and the rewrite says so: %s', (_, draft, gone, because) => {
  const shown = written(draft);
  expect(shown.length).toBeGreaterThan(0);
  for (const { text, leftOut, kept } of shown) {
    expect(text).not.toContain(gone);
    expect(text).toContain('$12');
    expect(leftOut?.some((l) => l.fact.text.includes(gone) && l.because.includes(because))).toBe(true);
    expect(kept.some((fact) => fact.text.includes(gone))).toBe(false);
  }
});

test('a time that only blames goes with the blame, and the promise beside it stays', () => {
  const draft = 'You should have told the server at 8:15 instead of sulking. We will send you $12 by Friday.';
  for (const { text, leftOut = [] } of written(draft)) {
    expect(text).toContain('We will send you $12 by Friday');
    const lost = keeps(harvest(draft), text);
    expect(lost.every((fact) => leftOut.some((l) => l.fact.text === fact.text))).toBe(true);
  }
});

test('nothing is named as left out that is still there', () => {
  for (const { text, leftOut = [] } of written('Sorry if you were upset. We will refund the $12 by Friday.'))
    expect(leftOut.filter(({ fact }) => text.includes(fact.text))).toEqual([]);
});

test('a ready draft without a fault is left alone; another good one gets a wording that is called optional', () => {
  const good =
    'Hi, fifty minutes and then a cold pizza: I’d be upset too, and I’m sorry. That’s on us. I’ve refunded the $18 today, and you’ll see it by Friday. If it isn’t there, call me on 555-0100 and ask for Jo.';
  expect(written(good)).toEqual([]);
  for (const draft of [
    good,
    'Sorry if you were upset.',
    'I’m sorry you waited 50 minutes for a cold pizza. Call 555-0100.',
  ]) {
    const it = exchange(draft);
    const judged = review(it);
    for (const { optional } of rewrite(it, judged, NO_PLAYBOOK)) expect(optional ?? false).toBe(isGood(judged));
  }
});

test('with the reader a candidate is read before it is shown; one that was overtaken shows nothing', async () => {
  const it = exchange('You should have called ahead. We will refund the $12.');
  const judged = { ...review(it), reader: 'with' as const };
  const read: string[] = [];
  const none = await rewriteInDepth(it, judged, NO_PLAYBOOK, async ({ draft }) => {
    read.push(draft);
    return null;
  });
  expect(none).toEqual([]);
  expect(read).toHaveLength(1);
  expect(read[0]).toContain('$12');
});

test('a blank says what kind of answer fills it', () => {
  const kinds = slotsIn(
    'We will [what you will do] [by when]. Ask for [name] at [how to reach you] about [what went wrong].',
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(['deed', 'time', 'person', 'channel', 'words']);
});

test('two findings of one kind in a sentence ask for the same words once', () => {
  const draft =
    'You can reach out to us at help@ourfirm.example, alternatively reach out to us on WhatsApp at 555-0100 or call us on 555-0100 for any queries.';
  for (const { text } of written(draft)) expect(text.match(/look out for it/g)?.length ?? 0).toBeLessThanOrEqual(1);
});

test('an offer that the site bars goes with its reason, a way to reach somebody stays', () => {
  const exchange: Exchange = {
    site: 'tripadvisor',
    kind: 'review',
    customer: {
      text: 'The tour started an hour late and nobody told us why. We missed the last boat.',
      author: null,
      rating: null,
    },
    earlier: [],
    draft: 'Traffic is not our fault. We will give you a free tour on Friday. Call Ana on 555-0133.',
    limit: null,
    revision: 0,
  };
  const list = rewrite(exchange, review(exchange, NO_PLAYBOOK), NO_PLAYBOOK);
  expect(list.length).toBeGreaterThan(0);
  for (const { text, leftOut } of list) {
    expect(text).toContain('555-0133');
    expect(text).not.toMatch(/free tour/);
    expect(leftOut?.map((l) => l.because)).toContain('this site bars offers in replies');
  }
});
