import { describe, expect, test } from 'vitest';
import { NO_PLAYBOOK, review } from '@/lib/review';
import { rewrite } from '@/lib/rewrite';
import { exchangeOf } from './exchange';

const exchange = (customer: string, draft: string) => exchangeOf(customer, draft, 'google-business');
const rewritesOf = (customer: string, draft: string) => {
  const given = exchange(customer, draft);
  const judged = review(given, NO_PLAYBOOK);
  return { route: judged.reading?.route, list: rewrite(given, judged, NO_PLAYBOOK) };
};

describe('a line that holds until somebody else takes over', () => {
  const { route, list } = rewritesOf(
    'My daughter is allergic to nuts, we said so twice, and the cake had almonds in it. We spent the night in hospital.',
    'Our kitchen follows every rule and nobody else was ill, so it can’t have been the cake. You can call our manager Pia on 555-0144.',
  );

  test('is offered, and never pressed', () => {
    expect(route).toBe('hand-over');
    expect(list.length).toBeGreaterThan(0);
    for (const { optional } of list) expect(optional).toBe(true);
  });

  test('shows care, says who is on it and by when, and argues nothing', () => {
    for (const { text } of list) {
      expect(text).toMatch(/\[name\].*\[by when\]/);
      expect(text).toContain('555-0144');
      expect(text).not.toMatch(/kitchen|nobody else|almond|our fault|on us|got this wrong/i);
    }
  });
});

test.each([
  ['the press', 'I’m a reporter with the Evening Post, deadline is 5pm today, do you have a comment on the recall?'],
  ['a threat', 'I know when you lock up. You will regret this, I am coming for you tonight.'],
])('to %s nothing is drafted', (_, customer) => {
  expect(rewritesOf(customer, 'You are wrong about that. We follow all rules and will not comment.').list).toEqual([]);
});
