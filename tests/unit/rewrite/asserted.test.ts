import { expect, test } from 'vitest';
import { asserted } from '@/lib/rewrite/echo/asserted';
import { echoes } from '@/lib/rewrite/echo';
import type { FacetId } from '@/lib/types';

test.each<[FacetId, string, string]>([
  ['delivery', '1. Order arrived a week late', 'Order arrived a week late'],
  ['other', '- no towels', 'no towels'],
  ['billing', 'why has my direct debit gone from £92 to £240', 'my direct debit has gone from £92 to £240'],
  ['other', 'can someone tell me why the pool was shut', 'the pool was shut'],
  ['app', 'since the update it crashes everytime', 'the app crashes every time'],
  ['defect', 'the dress i ordered came in a size 6', 'the dress came in a size 6'],
  ['cleanliness', 'Room 8 smelled of smoke', 'my room smelled of smoke'],
  ['other', 'it crashes', 'it crashes'],
])('%s: %s', (facet, words, plain) => expect(asserted(words, facet, words)).toBe(plain));

test('“it” is what the message names', () => {
  expect(asserted('it never came', 'delivery', 'I paid on Friday. it never came')).toBe('it never came');
  expect(asserted('it never came', 'delivery', 'Where is my parcel? it never came')).toBe('my parcel never came');
});

test.each<[FacetId, string, string]>([
  ['cleanliness', 'hair in the drains', 'there was hair in the drains'],
  [
    'cleanliness',
    'Black mould in the bedroom since October',
    'there has been black mould in the bedroom ever since October',
  ],
  ['wait', 'waited an hour and a half past my slot', 'you waited for an hour and a half beyond your slot'],
  ['wait', '1 hr 20 for cold chips and no drink', 'you waited 1 hour 20 minutes for cold chips'],
  ['communication', 'My son came home with no coat again', 'your son came home without a coat again'],
  ['app', 'it still shows ads', 'the app still shows ads'],
])('%s: %s → %s', (facet, words, says) =>
  expect(echoes({ facet, span: { start: 0, end: words.length }, weight: 1, heard: null }, words)[0]?.says).toBe(says),
);
