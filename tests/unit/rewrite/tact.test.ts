import { describe, expect, test } from 'vitest';
import { NO_PLAYBOOK, review } from '@/lib/review';
import { rewrite } from '@/lib/rewrite';
import { harvest } from '@/lib/rewrite/facts';
import { plainly } from '@/lib/rewrite/plainly';
import { exchangeOf } from './exchange';

const texts = (customer: string, draft: string): string[] => {
  const exchange = exchangeOf(customer, draft, 'google');
  return rewrite(exchange, review(exchange, NO_PLAYBOOK), NO_PLAYBOOK).map(({ text }) => text);
};
const sorries = (text: string) => text.match(/\b(?:sorry|apologi\p{L}+|regret)\b/giu)?.length ?? 0;

describe('tact', () => {
  test('a death is met first, and by the only sorry', () => {
    const made = texts(
      'You sent my late husband a letter saying he’d missed a payment. I told you in March. This is the third one.',
      'You should have updated your details. Our system sends these automatically. Please call 0800 496 0955.',
    );
    expect(made.length).toBeGreaterThan(0);
    for (const text of made) {
      expect(text).toMatch(/sorry for your loss/);
      expect(sorries(text)).toBe(1);
      expect(text).not.toMatch(/our fault|on us|got this wrong/i);
    }
  });

  test('a dead battery is no bereavement', () => {
    for (const text of texts(
      'My phone died after two days and nobody answers.',
      'You should have charged it. Call 555-0100.',
    ))
      expect(text).not.toMatch(/loss/);
  });

  test('a sneer is not thanked for', () => {
    for (const text of texts(
      'Lovely. Train cancelled, next one cancelled. 10/10 no notes',
      'Sorry for the inconvenience. We run 96% of trains on time.',
    ))
      expect(text).not.toMatch(/kind words|what you liked/i);
  });

  test('praise is', () => {
    expect(
      texts(
        'Lovely waitress and great cake, but the soup was cold.',
        'Our soup is always hot so you must have let it sit.',
      ).join(),
    ).toMatch(/kind words|what you liked/i);
  });

  test('a treat owns nothing', () => {
    for (const text of texts(
      'Asked twice for diet and got full sugar.',
      'That never happens. Your next drink is on us!',
    )) {
      expect(sorries(text)).toBeGreaterThan(0);
      expect(text).not.toMatch(/on us!/);
    }
  });

  test('what is denied is said as theirs', () => {
    for (const text of texts('The room was filthy and nobody came.', 'That is simply not true. Call Ana on 555-0100.'))
      expect(text).toMatch(
        /from what you (?:describe|say)|as you describe it|going by what you write|by your account/i,
      );
  });

  test.each([
    ['We totally get it! 😊', 'We totally get it.'],
    ['30 days notice is required, please read your contract.', '30 days notice is required.'],
    ['We will refund the $18 on Friday! 💛', 'We will refund the $18 on Friday.'],
    ['Sorry!', 'Sorry!'],
  ])('plainly: %s', (said, plain) => expect(plainly(said, harvest(said))).toBe(plain));

  test('voices begin differently', () => {
    const made = texts(
      'Waited 50 minutes and the pizza was cold. So angry.',
      'You should have called ahead. We will refund the $18. Call 555-0100.',
    ).map((text) => text.split(' ').slice(0, 2).join(' '));
    expect(new Set(made).size).toBe(made.length);
  });
});
