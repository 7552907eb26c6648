import { describe, expect, test } from 'vitest';
import { shouts } from '@/lib/signals/shouting';

const heard = (draft: string) => shouts(draft).map((s) => draft.slice(s.start, s.end));

describe('shouts', () => {
  test.each([
    ['WE DO NOT OFFER REFUNDS.', ['WE DO NOT OFFER REFUNDS']],
    ['I did NOT say that, and NOBODY did.', ['NOT', 'NOBODY']],
    ['PLEASE AVOID calling us.', ['PLEASE AVOID']],
    ['It is on the way!!!! Really', ['!!!!']],
    ['It does not fly with DHL, IT IS SLOW', ['IS SLOW']],
  ])('%s', (draft, expected) => expect(heard(draft)).toEqual(expected));

  test.each([
    'The ATM took your card; the RBI and NPCI rules apply. ^AS',
    'You wrote "WORST NIGHT EVER".',
    'Text STOP to 155 and the offers end.',
    'Ask for code SORRY20 at the till. – JP',
    'I am here. I’ll call. I’ve read it.',
    'Thank you!',
    '',
  ])('is calm about: %s', (draft) => expect(heard(draft)).toEqual([]));

  test('stays linear on a long row of capitals and marks', () => {
    expect(shouts('NOT '.repeat(25_000)).length).toBe(1);
    expect(shouts('!'.repeat(100_000)).length).toBe(1);
  });
});
