import { expect, test } from 'vitest';
import { signature } from '@/lib/signals/signature';

test.each([
  ['We refunded you. – Ana', '– Ana'],
  ['Sorry about that. ^JR', '^JR'],
  ['A new one ships today.\nPriya', 'Priya'],
  ['It is fixed. Shaun and Lil', 'Shaun and Lil'],
  ['Please call me. Yusuf Darr, superintendent pharmacist', 'Yusuf Darr, superintendent pharmacist'],
  ['Sorry mate. Michelle (manager)', 'Michelle (manager)'],
])('%s is signed', (draft, name) => {
  const span = signature(draft);
  expect(span && draft.slice(span.start, span.end)).toBe(name);
});

test.each(['We refunded you.', 'See you at Mill Lane.', 'Call us on Friday', 'We are sorry', ''])(
  '%s is not',
  (draft) => {
    expect(signature(draft)).toBeNull();
  },
);
