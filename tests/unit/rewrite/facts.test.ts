import { describe, expect, test } from 'vitest';
import { NO_PLAYBOOK } from '@/lib/review';
import { harvest, invents, keeps } from '@/lib/rewrite/facts';
import type { Exchange } from '@/lib/types';

const found = (draft: string) => harvest(draft).map((f) => `${f.kind} ${f.text}`);

describe('harvest', () => {
  test.each([
    ['We will refund the $18.', ['promise We will refund the $18', 'money $18']],
    ['Call 555-0100 and ask for Ravi.', ['phone 555-0100', 'name Ravi']],
    [
      'Write to help@ourfirm.example or see ourfirm.com/claims.',
      ['email help@ourfirm.example', 'link ourfirm.com/claims'],
    ],
    ['It was fixed on 3 May at 9:30.', ['date 3 May', 'time 9:30']],
    ['It takes 5 days.', ['duration 5 days']],
    ['We can’t refund after 30 days.', ['limit We can’t refund after 30 days', 'duration 30 days']],
    ['You don’t need to send it back.', ['negation You don’t need to send it back']],
    ['DM @harlow_help with the photo.', ['handle @harlow_help']],
    ['Thanks for letting us know.', []],
    ['Saturdays are always busy.', []],
  ])('%s', (draft, facts) => {
    expect(found(draft)).toEqual(facts);
    for (const { text, span } of harvest(draft)) expect(draft.slice(span.start, span.end)).toBe(text);
  });
});

describe('keeps', () => {
  const lost = (draft: string, text: string) => keeps(harvest(draft), text).map((f) => f.kind);
  test('finds what is gone', () => {
    expect(lost('We will refund the $18 by Friday. Call 555-0100.', 'We’re sorry.')).toEqual([
      'promise',
      'money',
      'date',
      'phone',
    ]);
  });
  test('takes a number in letters for the same', () => {
    expect(lost('You waited 90 minutes.', 'Ninety minutes is too long.')).toEqual([]);
  });
  test('takes a promise with other small words for the same', () => {
    expect(lost('We will refund the $18.', 'I’ll refund the $18 by Friday.')).toEqual([]);
  });
  test('does not take the opposite of a limit for the limit', () => {
    expect(lost('We can’t refund after 30 days.', 'We refund after 30 days.')).toEqual(['limit']);
  });
});

describe('invents', () => {
  const exchange: Exchange = {
    site: 'yelp',
    kind: 'review',
    customer: { text: 'Waited 90 minutes, paid $18. Dan was rude.', author: 'Maya K', rating: null },
    earlier: [],
    draft: 'We will refund the $18. Call 555-0100.',
    limit: null,
    revision: 1,
  };
  const strange = (text: string) => invents(text, exchange, NO_PLAYBOOK);
  test('nothing in what draft and message hold', () => {
    expect(strange('Hi Maya, ninety minutes is too long. We will refund the $18. Call 555-0100.')).toEqual([]);
  });
  test('slots claim nothing', () => {
    expect(strange('We will refund the $18 [by when]. Ask for [name].')).toEqual([]);
  });
  test.each([
    'I’ve refunded $25.',
    'It took 40 minutes.',
    'Call 555-0199.',
    'Write to jo@firm.example.',
    'We spoke with Kevin.',
    'It will be there on Tuesday.',
    'See firm.com/help.',
    'We will send you a new laptop and a voucher.',
  ])('%s', (text) => {
    expect(strange(text).length).toBeGreaterThan(0);
  });
  test('the playbook’s own contacts are known', () => {
    expect(
      invents('Write to care@harlow.example.', exchange, { ...NO_PLAYBOOK, ownContacts: ['care@harlow.example'] }),
    ).toEqual([]);
  });
});
