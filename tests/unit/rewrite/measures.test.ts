import { expect, test } from 'vitest';
import { durations, openWithLetters, repeats, sums } from '@/lib/rewrite/measures';
import { fits, lengthOf } from '@/lib/text/length';

const texts = (list: { text: string }[]) => list.map((m) => m.text);

test.each([
  ['waited 90 mins', ['90 minutes']],
  ['1.5 hrs late', ['an hour and a half']],
  ['2hrs 10 on the phone', ['2 hours 10 minutes']],
  ['six weeks', ['six weeks']],
  ['half an hour', ['half an hour']],
  ['an hour and a half', ['an hour and a half']],
  ['said 1 hour, took a day', ['a day']],
  ['my 3 year old son', []],
  ['version 12.4.1 at 8:35', []],
])('durations of “%s”', (text, all) => expect(texts(durations(text))).toEqual(all));

test.each([
  ['charged $18.50 and £4', ['$18.50', '£4']],
  ['paid 612 euros, twice', ['612 euros']],
  ['Rs 2,400, gone', ['Rs 2,400']],
  ['room 18', []],
])('sums in “%s”', (text, all) => expect(texts(sums(text))).toEqual(all));

test.each([
  ['third time', ['three times']],
  ['rang 3x', ['three times']],
  ['twice', ['twice']],
  ['12 times', ['twelve times']],
])('repeats in “%s”', (text, all) => expect(texts(repeats(text))).toEqual(all));

test('numbers open a sentence in letters', () => {
  expect(openWithLetters('90 minutes on hold')).toBe('ninety minutes on hold');
  expect(openWithLetters('45 minutes')).toBe('forty-five minutes');
  expect(openWithLetters('120 minutes')).toBe('120 minutes');
  expect(openWithLetters('$40 twice')).toBe('$40 twice');
});

test('lengths are the site’s own', () => {
  const x = { max: 280, unit: 'x' as const };
  expect(lengthOf('hi https://example.com/a/very/long/path/indeed', x)).toBe(26);
  expect(lengthOf('ok 🙂', x)).toBe(5);
  expect(lengthOf('ok 🙂', { max: 5000, unit: 'chars' })).toBe(5);
  expect(lengthOf('日本', x)).toBe(4);
  expect(fits('a'.repeat(281), x)).toBe(false);
  expect(fits('a'.repeat(281), null)).toBe(true);
  expect(lengthOf('a'.repeat(100_000), x)).toBe(100_000);
});
