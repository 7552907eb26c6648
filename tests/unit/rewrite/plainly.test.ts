import { describe, expect, test } from 'vitest';
import { plainly } from '@/lib/rewrite/plainly';

describe('a sentence as it can stand beside an apology', () => {
  test.each([
    ['Sorry about that 😅 Have you tried the other router?', 'Sorry about that. Have you tried the other router?'],
    ['We will look at it today 😊', 'We will look at it today'],
    ['😂', ''],
    ['It opens at nine, please read your contract.', 'It opens at nine.'],
  ])('%s', (text, plain) => expect(plainly(text, [])).toBe(plain));
});
