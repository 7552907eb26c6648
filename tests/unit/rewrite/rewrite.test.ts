import { describe, expect, test } from 'vitest';
import { NO_PLAYBOOK, review } from '@/lib/review';
import { rewrite } from '@/lib/rewrite';
import { copies, difference } from '@/lib/rewrite/alike';
import { invents, keeps } from '@/lib/rewrite/facts';
import { filled } from '@/lib/rewrite/lock';
import { fits } from '@/lib/text/length';
import type { Playbook } from '@/lib/types';
import { EXAMPLES, exchangeOf } from './exchanges';

const rewrites = (example: Parameters<typeof exchangeOf>[0], playbook: Playbook = NO_PLAYBOOK) => {
  const exchange = exchangeOf(example);
  return rewrite(exchange, review(exchange, playbook), playbook);
};

describe.each(EXAMPLES)('$name', (example) => {
  const exchange = exchangeOf(example);
  const judged = review(exchange, NO_PLAYBOOK);
  const shown = rewrite(exchange, judged, NO_PLAYBOOK);

  test('gets its voices: where room is short, one may be all there is', () => {
    expect(shown.length).toBeGreaterThanOrEqual(example.limit ? 1 : 2);
    expect(new Set(shown.map((r) => r.voice)).size).toBe(shown.length);
  });

  test.each(shown.map((r) => [r.voice, r] as const))('%s says what it must and nothing it must not', (_, { text }) => {
    for (const says of example.says) expect(text).toMatch(says);
    for (const never of example.never) expect(text).not.toMatch(never);
  });

  test.each(shown.map((r) => [r.voice, r] as const))(
    '%s keeps, invents and copies as the lock demands',
    (_, { text, kept, slots }) => {
      expect(keeps(kept, text)).toEqual([]);
      expect(invents(text, exchange, NO_PLAYBOOK)).toEqual([]);
      expect(copies(text, example.customer)).toBe(false);
      expect(fits(text, exchange.limit)).toBe(true);
      expect(review({ ...exchange, draft: filled(text) }, NO_PLAYBOOK).findings.filter((f) => f.severity >= 3)).toEqual(
        [],
      );
      for (const slot of slots) expect(text.slice(slot.span.start, slot.span.end)).toBe(`[${slot.name}]`);
    },
  );

  test.each(shown.map((r) => [r.voice, r] as const))('%s is well formed', (_, { text }) => {
    expect(text).not.toMatch(/\b(\p{L}+) \1\b/iu);
    expect(text).not.toMatch(/\{|\}|\s{2,}|\s[,.;!?]|\.\./);
    expect(text.match(/\b(?:Hi|Hello|Dear)\b/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(text).not.toMatch(/[.!?] \p{Ll}(?!\S*\.\p{Ll})(?![xo]*$)/u);
  });

  test('differs from voice to voice', () => {
    for (const [i, a] of shown.entries())
      for (const b of shown.slice(i + 1)) expect(difference(a.text, b.text)).toBeGreaterThanOrEqual(0.3);
  });

  test('is the same each time', () => {
    expect(rewrite(exchange, judged, NO_PLAYBOOK)).toEqual(shown);
  });
});

test('different complaints do not begin alike', () => {
  const openings = EXAMPLES.map((example) =>
    rewrites(example)
      .find((r) => r.voice === 'formal')
      ?.text.replace(/^Dear [^,]+, /, '')
      .split(' ')
      .slice(0, 5)
      .join(' '),
  );
  expect(new Set(openings).size).toBeGreaterThan(EXAMPLES.length * 0.7);
});

test.each([
  ['to an empty draft', 'The soup was cold.', ''],
  [
    'where the draft is good already',
    'Waited 90 minutes and the burger was raw. I want my money back.',
    'Hi, ninety minutes and then a raw burger: I’d be upset too, and I’m sorry. That’s on us. I’ve refunded the $18 today, and you’ll see it by Friday. If it isn’t there, call me on 555-0100 and ask for Jo.',
  ],
  ['to a troll', 'ratio + L + nobody asked, mid company for mid people', 'Rude! You should have read our awards page.'],
  [
    'to somebody at risk',
    'I don’t see the point of going on after your letter. I want to end it all.',
    'You failed to send the form. As per our policy we cannot help.',
  ],
])('says nothing %s', (_, customer, draft) => {
  expect(rewrites({ customer, draft })).toEqual([]);
});

describe('care instead of fault', () => {
  const sick = {
    customer: 'My rash got much worse after your cream, I had to go to hospital.',
    draft: 'You should have done a patch test. Call 555-0100 and ask for Kim.',
  };
  test('no rewrite owns a cause where somebody was harmed', () => {
    for (const { text } of rewrites(sick))
      expect(text).not.toMatch(/\bour fault|on us|our failure|we got this wrong|responsibility is ours/i);
  });
  test('in a clinic nothing confirms that anyone was there', () => {
    const shown = rewrites(
      {
        customer: 'Dr F. left half the tooth in and the girl at the desk told me to stop whining.',
        draft: 'We’re sorry your root canal hurt. You missed two visits. Please call our practice manager on 555-0100.',
      },
      { ...NO_PLAYBOOK, pack: 'health' },
    );
    expect(shown.length).toBeGreaterThan(0);
    for (const { text } of shown) {
      expect(text).toMatch(/555-0100/);
      expect(text).not.toMatch(/tooth|root canal|visits|whining|your (?:care|treatment|visit)/i);
    }
  });
  test('in a bank no detail of an account is told', () => {
    const shown = rewrites(
      {
        customer: 'You charged me $612 twice and nobody answers.',
        draft: 'You failed to read the terms. Call 555-0100 and ask for Kim.',
      },
      { ...NO_PLAYBOOK, pack: 'finance' },
    );
    for (const { text } of shown) expect(text).not.toMatch(/612|twice/);
  });
  test('no rewrite owns a fault in a regulated pack', () => {
    const complaint = {
      customer: 'The fee of $40 was never explained and nobody called me back for three weeks.',
      draft: 'You failed to read the terms. Call 555-0100 and ask for Kim.',
    };
    for (const pack of ['health', 'finance'] as const) {
      for (const { text } of rewrites(complaint, { ...NO_PLAYBOOK, pack }))
        expect(text).not.toMatch(/\bour fault|on us|our failure|we got this wrong|responsibility is ours/i);
    }
  });
});

describe('names nobody and nothing private', () => {
  test('a worker the customer names', () => {
    for (const { text } of rewrites({
      customer: 'Your receptionist Marta was rude and hung up on me.',
      draft: 'You should have been polite. Call 555-0100.',
    }))
      expect(text).not.toMatch(/Marta/);
  });
  test('the customer’s own number', () => {
    for (const { text } of rewrites({
      customer: 'Call me on 020 7946 0123, I have asked five times and nobody rings.',
      draft: 'You failed to leave a message. We will look into it.',
    }))
      expect(text).not.toMatch(/7946/);
  });
});

test('the playbook’s own contact stands where the way to reach the firm is open', () => {
  const shown = rewrites(
    { customer: 'You charged my card twice, $40, and nobody helps.', draft: 'You failed to read the terms.' },
    { ...NO_PLAYBOOK, ownContacts: ['care@harlow.example'] },
  );
  expect(shown.length).toBeGreaterThan(0);
  for (const { text } of shown) expect(text).not.toMatch(/\[how to reach you\]/);
});
