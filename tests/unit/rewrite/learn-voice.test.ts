import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_PLAYBOOK, review } from '@/lib/review';
import { rewrite } from '@/lib/rewrite';
import { openChooser, usedMore } from '@/lib/rewrite/choose';
import { learnVoice, NO_TALLY, tallied } from '@/lib/rewrite/learn-voice';
import type { Exchange } from '@/lib/types';

const BREEZY = [
  'Hi Maya, I’m sorry about the soup. I’ve told the kitchen. See you! – Ana',
  'Hi Jo, that’s my mistake. I’ll sort it today. – Ana',
  'Hi Sam, I can’t see why it failed. I’ll look. – Ana',
];
const STATELY = [
  'Dear Mr Okoro, we apologise for the delay in our centre. We have refunded the sum in full. Kind regards, The Team',
  'Dear Ms Lee, we do not charge for repairs of this kind and we are sorry that we did. Kind regards, The Team',
  'Dear Dr Hall, we will write to you on Friday, when our colleague is back. Kind regards, The Team',
];

describe('how somebody writes', () => {
  test('is told from a few replies', () => {
    expect(learnVoice(BREEZY)).toMatchObject({ person: 'I', contractions: true, greeting: 'hi', sign: 'name' });
    expect(learnVoice(STATELY)).toMatchObject({
      person: 'we',
      contractions: false,
      american: false,
      greeting: 'dear',
      sign: 'regards',
    });
    expect(learnVoice(STATELY)!.sentence).toBeGreaterThan(learnVoice(BREEZY)!.sentence);
  });

  test('is not told from one or two', () => expect(learnVoice(BREEZY.slice(0, 2))).toBeNull());

  test('is kept without a word of theirs', () => {
    const text = JSON.stringify([...BREEZY, ...STATELY].reduce(tallied, NO_TALLY));
    for (const word of ['Maya', 'Ana', 'soup', 'Okoro', 'Team', 'Friday']) expect(text).not.toContain(word);
  });

  test('whatever they write, the tally stays bounded and never negative', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 90 }), (replies) => {
        const tally = replies.reduce(tallied, NO_TALLY);
        expect(tally.replies).toBeLessThanOrEqual(40);
        for (const n of [
          tally.words,
          tally.sentences,
          ...Object.values(tally.greetings),
          ...Object.values(tally.signs),
        ])
          expect(n).toBeGreaterThanOrEqual(0);
        expect(Object.keys(tally.greetings).length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 30 },
    );
  });
});

const exchange: Exchange = {
  site: 'yelp',
  kind: 'review',
  customer: { text: 'Waited 50 minutes for a cold pizza.', author: 'Tomas Vrba', rating: null },
  earlier: [],
  draft: 'You should have called ahead. It was only a small delay.',
  limit: null,
  revision: 1,
};
const judged = review(exchange, NO_PLAYBOOK);

test('a rewrite follows it where the draft shows nothing', () => {
  const as = (replies: string[]) =>
    rewrite(exchange, judged, NO_PLAYBOOK, { used: {}, voice: learnVoice(replies) }).find((r) => r.voice === 'warm')!;
  expect(as(BREEZY).text).toMatch(/^Hi Tomas, .*\bI’m sorry\b.*– \[your name\]$/s);
  expect(as(BREEZY).slots.map((s) => s.name)).toContain('your name');
  expect(as(STATELY).text).not.toMatch(/\bI\b|we’re|n’t/);
});

describe('lines the writer took of late', () => {
  test('sink, and the others come first', () => {
    const lines = ['a', 'b', 'c'];
    let used: Record<string, number> = {};
    const taken = [0, 1, 2].map(() => {
      const choose = openChooser(5, used);
      const line = choose.pick('warm.own', lines);
      used = usedMore(used, choose.picked);
      return line;
    });
    expect([...taken].sort()).toEqual(lines);
  });

  test('change what a rewrite says', () => {
    const first = rewrite(exchange, judged, NO_PLAYBOOK);
    let used: Record<string, number> = {};
    for (const { openers } of first) used = usedMore(used, openers!);
    const second = rewrite(exchange, judged, NO_PLAYBOOK, { used });
    expect(second[0]!.text).not.toBe(first[0]!.text);
    for (const id of second[0]!.openers!) expect(first[0]!.openers).not.toContain(id);
  });

  test('are forgotten in time', () => {
    let used: Record<string, number> = { old: 1 };
    for (let i = 0; i < 100; i++) used = usedMore(used, ['new']);
    expect(used.old).toBeUndefined();
    expect(used.new).toBeLessThanOrEqual(60);
  });
});
