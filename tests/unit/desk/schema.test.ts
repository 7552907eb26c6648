import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  correctionsSchema,
  editRequestSchema,
  exchangeSchema,
  givenMessageSchema,
  ignoreKeySchema,
  MOST_DRAFT,
  MOST_MESSAGE,
  reportSchema,
  reviewSchema,
  valid,
} from '@/lib/desk/schema';
import type { Corrections, Exchange } from '@/lib/types';

const exchange: Exchange = {
  site: 'yelp',
  kind: 'review',
  customer: { text: 'Cold soup.', author: 'Rosa', rating: 2 },
  earlier: [],
  draft: 'Sorry.',
  limit: { max: 5000, unit: 'chars' },
  revision: 3,
};

describe('exchanges', () => {
  test('pass as they are', () => {
    expect(valid(exchangeSchema, exchange)).toEqual(exchange);
    expect(valid(exchangeSchema, { ...exchange, customer: null, limit: null })).toBeDefined();
  });

  test.each([
    ['no object', 'x'],
    ['a draft that is too long', { ...exchange, draft: 'a'.repeat(MOST_DRAFT + 1) }],
    [
      'a message that is too long',
      { ...exchange, customer: { text: 'a'.repeat(MOST_MESSAGE + 1), author: null, rating: null } },
    ],
    ['stars beyond five', { ...exchange, customer: { text: '', author: null, rating: 6 } }],
    ['a revision that does not count', { ...exchange, revision: -1 }],
    ['a kind of its own', { ...exchange, kind: 'poem' }],
  ])('%s is refused', (_name, data) => {
    expect(valid(exchangeSchema, data)).toBeUndefined();
  });
});

describe('requests to change the draft', () => {
  const request = { draft: 'Sorry if.', revision: 1, edits: [{ start: 6, end: 8, text: 'that' }] };

  test('pass as they are', () => {
    expect(valid(editRequestSchema, request)).toEqual(request);
  });

  test.each([
    ['none at all', []],
    ['out of the draft', [{ start: 0, end: 99, text: '' }]],
    ['backwards', [{ start: 5, end: 2, text: '' }]],
    [
      'overlapping',
      [
        { start: 0, end: 4, text: '' },
        { start: 3, end: 6, text: '' },
      ],
    ],
    [
      'unsorted',
      [
        { start: 5, end: 6, text: '' },
        { start: 0, end: 1, text: '' },
      ],
    ],
    ['not whole', [{ start: 0.5, end: 1, text: '' }]],
    ['with text that is none', [{ start: 0, end: 1, text: 7 }]],
  ])('edits %s are refused', (_name, edits) => {
    expect(valid(editRequestSchema, { ...request, edits })).toBeUndefined();
  });
});

test('a message given by hand is trimmed, made well-formed and cut; null takes it back', () => {
  expect(valid(givenMessageSchema, `  Cold\uD83D soup. `)).toBe('Cold\uFFFD soup.');
  expect(valid(givenMessageSchema, 'a'.repeat(MOST_MESSAGE + 9))).toHaveLength(MOST_MESSAGE);
  expect(valid(givenMessageSchema, null)).toBeNull();
  expect(valid(givenMessageSchema, 5)).toBeUndefined();
});

test('a key to ignore is a bounded string', () => {
  expect(valid(ignoreKeySchema, 'apo-if|sorry if')).toBe('apo-if|sorry if');
  expect(valid(ignoreKeySchema, '')).toBeUndefined();
  expect(valid(ignoreKeySchema, 'a'.repeat(2001))).toBeUndefined();
});

test('anything at all is answered without a throw, and never taken for an exchange', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      for (const schema of [givenMessageSchema, ignoreKeySchema, reviewSchema]) valid<unknown>(schema, data);
      expect(valid(exchangeSchema, data)).toBeUndefined();
      expect(valid(editRequestSchema, data)).toBeUndefined();
    }),
  );
});

describe('corrections of the reading', () => {
  const corrections: Corrections = {
    removed: [{ start: 0, end: 4 }],
    added: [{ facet: 'wait', span: { start: 5, end: 9 } }],
    hearing: [{ span: { start: 5, end: 9 }, words: 'Sorry.', heard: true }],
    feelings: ['anger'],
    intensity: 3,
    author: null,
  };

  test('pass as they are, by themselves and with their exchange', () => {
    expect(valid(correctionsSchema, corrections)).toEqual(corrections);
    expect(valid(exchangeSchema, { ...exchange, corrections })).toEqual({ ...exchange, corrections });
  });

  test.each<[string, object]>([
    ['a span of nothing', { removed: [{ start: 4, end: 4 }] }],
    ['words of nothing', { hearing: [{ span: { start: 0, end: 4 }, words: '', heard: true }] }],
    ['an intensity beyond four', { intensity: 5 }],
    ['too many', { removed: Array.from({ length: 101 }, () => ({ start: 0, end: 1 })) }],
  ])('%s is refused', (_name, change) => {
    expect(valid(correctionsSchema, { ...corrections, ...change })).toBeUndefined();
    expect(valid(exchangeSchema, { ...exchange, corrections: { ...corrections, ...change } })).toBeUndefined();
  });
});

describe('the report of a page', () => {
  test.each(['../x.json', 'a b.json', '', '.hidden', 'x/y.json'])('is not saved as %s', (name) => {
    expect(valid(reportSchema, { name, text: '{}' })).toBeUndefined();
  });

  test('has a plain name and a text', () => {
    expect(valid(reportSchema, { name: 'heard-report-yelp.json', text: '{}' })).toBeDefined();
    expect(valid(reportSchema, { name: 'heard-report-yelp.json', text: '' })).toBeUndefined();
  });
});
