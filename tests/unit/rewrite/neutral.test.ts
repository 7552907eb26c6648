import { expect, test } from 'vitest';
import { neutral } from '@/lib/rewrite/neutral';

test.each([
  ['The address you gave us was wrong, so our men waited.', 'The address we had was wrong, so our men waited.'],
  ['A phone number you entered is one digit short.', 'A phone number we had is one digit short.'],
  ['Sadly you contacted us after 3 days.', 'Sadly we heard from you after 3 days.'],
  ['You have 48 hours to report damage.', 'Damage can be reported within 48 hours.'],
  ['As the tin says, you have 14 days to return a lamp.', 'As the tin says, a lamp can be returned within 14 days.'],
  ['You knew the terms when you signed up and we cannot refund test fees.', 'We cannot refund test fees.'],
])('%s', (text, said) => expect(neutral(text)).toBe(said));

test.each([
  'You have two days to think it over.',
  'You have 30 days to return it.',
  'Thank you for the address you gave us.',
  'You called us and we missed it.',
  'You told us twice, and nobody listened.',
  'You were told the wrong price and so we will honour it.',
])('leaves alone: %s', (text) => expect(neutral(text)).toBe(text));
