import { describe, expect, test } from 'vitest';
import { isHandedOut, isOwnContact } from '@/lib/text/own-contact';
import { iban, luhn, personalIn } from '@/lib/text/personal';

const found = (text: string) => personalIn(text).map((p) => `${p.kind}: ${p.text}`);
const secrets = (text: string, own: string[] = []) =>
  personalIn(text)
    .filter((p) => !isOwnContact(text, p, own))
    .map((p) => p.text);

describe('personalIn', () => {
  test.each([
    ['We mailed anna.k@mail.com.', ['email: anna.k@mail.com']],
    ['Call +44 20 7946 0155 today', ['phone: +44 20 7946 0155']],
    ['We called you on 555-013-4477.', ['phone: 555-013-4477']],
    ['Card 4111 1111 1111 1111 was declined.', ['card: 4111 1111 1111 1111']],
    ['Your card ending 4242 was refunded.', ['card: ending 4242']],
    ['Paid to GB82 WEST 1234 5698 7654 32 today.', ['iban: GB82 WEST 1234 5698 7654 32']],
    ['Order #A99812X is delayed.', ['reference: A99812X']],
    ['Your booking QX7T2M leaves at 19:40.', ['reference: QX7T2M']],
    ['You stayed in room 412.', ['place: 412']],
    ['Your son’s seat was 14C.', ['place: 14C']],
    ['Your reg YK21 RVO was on site.', ['plate: YK21 RVO']],
    ['We’ll send it to 14 Elm Street.', ['address: 14 Elm Street']],
    ['Left at no. 17 Rowan Close.', ['address: 17 Rowan Close']],
    ['Your date of birth, 4/5/1980, didn’t match.', ['birth: 4/5/1980']],
    ['Your SSN 078-05-1120 is safe.', ['identity: 078-05-1120']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    'Refunds take 5-10 days.',
    'Version 12.4.1 fixes it.',
    'We open at 9:30 and close at 17:00 on 24/12/2024.',
    'It costs $1,299.00, about 30,000 rupees.',
    'The order was late and the account locked; my case is made.',
    'Open 24-7, rated 5/5 since 1999.',
    'A lady of 94, in 1931, at 30,000 feet.',
    '',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));

  test('checks the digits of cards and accounts', () => {
    expect(luhn('4111111111111111')).toBe(true);
    expect(luhn('4111111111111112')).toBe(false);
    expect(iban('GB82WEST12345698765432')).toBe(true);
    expect(iban('GB82WEST12345698765433')).toBe(false);
  });

  test('gives exact offsets', () => {
    const text = '🙂 mail to a@b.co or 020 7946 0155';
    for (const p of personalIn(text)) expect(text.slice(p.span.start, p.span.end)).toBe(p.text);
  });

  test('reads hostile text in bounded time', () => {
    for (const unit of ['1 ', '1-', 'a@', 'Aa ', 'order #', '1 Aa ', 'XX12 '])
      expect(() => personalIn(unit.repeat(20_000))).not.toThrow();
  });
});

describe('isOwnContact', () => {
  test.each([
    'Write to help@ourfirm.example any time.',
    'Call us on 555-010-0100 and ask for Jo.',
    'Please send your receipt to claims@maple.example.',
    'Mail us from your registered address at apply@fundora.example.',
    'We open at 14 Elm Street, come and see us.',
    'We have closed room 412 for repairs.',
  ])('spares: %s', (text) => expect(secrets(text)).toEqual([]));

  test.each([
    ['We’ve mailed your ticket to anna.k@mail.com.', ['anna.k@mail.com']],
    ['We called you on 555-013-4477 twice.', ['555-013-4477']],
    ['Your number, 0772 555 014, was topped up.', ['0772 555 014']],
    ['The driver left it at 14 Elm Street.', ['14 Elm Street']],
  ])('keeps: %s', (text, expected) => expect(secrets(text)).toEqual(expected));

  test('knows the playbook’s contacts however they are written', () => {
    expect(secrets('Your number (555) 010 0100 rang.', ['5550100100'])).toEqual([]);
  });

  test('tells a case number that is handed out', () => {
    const handed = (text: string) => personalIn(text).map((p) => isHandedOut(text, p));
    expect(handed('We’ll write on ticket ID 4517927.')).toEqual([true]);
    expect(handed('You’re on booking ref KX7P2L.')).toEqual([false]);
  });
});
