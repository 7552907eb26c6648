import { describe, expect, test } from 'vitest';
import { review } from '@/lib/review';
import type { Exchange, Playbook } from '@/lib/types';

const read = (draft: string, pack: Playbook['pack'], customer: string | null = null, ownContacts: string[] = []) => {
  const exchange: Exchange = {
    site: 'pasted',
    kind: 'pasted',
    customer: customer === null ? null : { text: customer, author: null, rating: null },
    earlier: [],
    draft,
    limit: null,
    revision: 0,
  };
  return review(exchange, { pack, ownContacts, firm: null }).findings;
};
const severityOf = (check: string, ...args: Parameters<typeof read>) =>
  Math.max(
    0,
    ...read(...args)
      .filter((f) => f.check === check)
      .map((f) => f.severity),
  );

describe('the clinic lock', () => {
  test('stops what confirms that somebody is a patient, and only there', () => {
    expect(severityOf('safe-health', 'Thanks for your visit to us, the desk was slow.', 'health')).toBe(4);
    expect(severityOf('safe-health', 'Thanks for your visit to us, the desk was slow.', 'general')).toBe(0);
  });
  test('stops even what the customer said themselves', () => {
    const theirs = 'My root canal hurt for a week.';
    expect(severityOf('safe-health', 'I’m sorry your root canal hurt.', 'health', theirs)).toBe(4);
    expect(severityOf('safe-health', 'I’m sorry your root canal hurt.', 'general', theirs)).toBe(0);
  });
  test('elsewhere a stranger’s condition is serious', () => {
    expect(severityOf('safe-health', 'You told us about your depression.', 'general', 'The gym was cold.')).toBe(3);
  });
});

describe('the bank lock', () => {
  test('keeps the state of an account private', () => {
    expect(severityOf('safe-pii', 'Your loan was declined.', 'finance', 'Nobody answers my calls.')).toBe(3);
    expect(severityOf('safe-pii', 'Your loan was declined.', 'general', 'Nobody answers my calls.')).toBe(0);
  });
  test('lets what they told be told back', () => {
    expect(severityOf('safe-pii', 'Your loan was declined by mistake.', 'finance', 'You declined my loan twice.')).toBe(
      0,
    );
  });
});

describe('a playful house', () => {
  const upset = 'Waited two hours and the pizza was cold, I’m really disappointed.';
  test('may be lighter, short of harm', () => {
    const cheer = (pack: Playbook['pack']) =>
      severityOf(
        'tone-cheer',
        'Two hours is a long nap for a pizza. We hope to see you again soon, new one is on us 🍕',
        pack,
        upset,
      );
    expect(cheer('general')).toBe(2);
    expect(cheer('playful')).toBe(1);
  });
});

describe('the firm’s own contacts', () => {
  test('may be shown however they are introduced', () => {
    expect(severityOf('safe-pii', 'Your number is 020 7946 0155.', 'general')).toBe(4);
    expect(severityOf('safe-pii', 'Your number is 020 7946 0155.', 'general', null, ['+44 20 7946 0155'])).toBe(0);
  });
});
