import { assert, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, editedSpans, shiftSpan } from '@/lib/desk/edits';

describe('applyEdits', () => {
  it('makes edits from the first to the last', () => {
    expect(
      applyEdits('one two three', [
        { start: 0, end: 3, text: '1' },
        { start: 8, end: 13, text: 'III' },
      ]),
    ).toBe('1 two III');
  });

  it('leaves a text without edits alone', () => {
    expect(applyEdits('one', [])).toBe('one');
  });
});

describe('editedSpans', () => {
  it('tells where each edit stands afterwards', () => {
    const edits = [
      { start: 0, end: 3, text: 'first' },
      { start: 4, end: 4, text: 'more ' },
      { start: 8, end: 13, text: '' },
    ];
    const after = applyEdits('one two three', edits);
    expect(editedSpans(edits).map((span) => after.slice(span.start, span.end))).toEqual(['first', 'more ', '']);
  });
});

describe('shiftSpan', () => {
  const before = 'Sorry if you were upset. We will call.';
  const span = { start: 25, end: 37 };

  it.each([
    ['typing before it', 'Hello! Sorry if you were upset. We will call.', 'We will call'],
    ['typing after it', 'Sorry if you were upset. We will call. Soon.', 'We will call'],
    ['taking words out before it', 'Sorry. We will call.', 'We will call'],
  ])('follows its words through %s', (_, after, words) => {
    const moved = shiftSpan(span, before, after)!;
    expect(after.slice(moved.start, moved.end)).toBe(words);
  });

  it('is null when its words were typed over', () => {
    expect(shiftSpan(span, before, 'Sorry if you were upset. We may call.')).toBeNull();
  });

  it('never gives other words than those it had', () => {
    assert(
      property(string(), string(), nat(), nat(), (a, b, x, y) => {
        const start = x % (a.length + 1);
        const end = start + (y % (a.length - start + 1));
        const moved = shiftSpan({ start, end }, a, b);
        return !moved || b.slice(moved.start, moved.end) === a.slice(start, end);
      }),
    );
  });
});
