import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '@/lib/desk/edits';
import { asOneEdit, rebase } from '@/lib/desk/rebase';
import type { TextEdit } from '@/lib/types';

const at = (draft: string, words: string, text: string): TextEdit => ({
  start: draft.indexOf(words),
  end: draft.indexOf(words) + words.length,
  text,
});
const after = (draft: string, now: string, ...edits: TextEdit[]) => {
  const rebased = rebase(edits, draft, now);
  return rebased.ok ? applyEdits(now, rebased.edits) : rebased.reason;
};
const DRAFT = 'Sorry if you waited. You should have called.';

describe('an edit made for an older draft', () => {
  test('stays where nothing changed', () => {
    expect(after(DRAFT, DRAFT, at(DRAFT, 'Sorry if', 'Sorry that'))).toBe(
      'Sorry that you waited. You should have called.',
    );
  });

  test('moves with words typed before or after it', () => {
    expect(after(DRAFT, `Hi Maya. ${DRAFT}`, at(DRAFT, 'Sorry if', 'Sorry that'))).toBe(
      'Hi Maya. Sorry that you waited. You should have called.',
    );
    expect(after(DRAFT, `${DRAFT} Bye.`, at(DRAFT, 'Sorry if', 'Sorry that'))).toBe(
      'Sorry that you waited. You should have called. Bye.',
    );
  });

  test('finds its words again in a part that was typed over', () => {
    expect(
      after(DRAFT, 'Oh, sorry. You should have called, Maya!', at(DRAFT, 'should have called', 'could not know')),
    ).toBe('Oh, sorry. You could not know, Maya!');
  });

  test('is refused when its words are gone', () => {
    expect(after(DRAFT, 'Sorry you waited.', at(DRAFT, 'should have called', ''))).toBe(
      'Those words are no longer in your draft.',
    );
  });

  test('is refused when its words stand there more than once', () => {
    expect(after('aXb', 'cc X dd X ee', at('aXb', 'X', 'Y'))).toBe(
      'Those words stand in your draft more than once now.',
    );
  });

  test('is refused when it rewrites everything and the draft moved on', () => {
    expect(after(DRAFT, `${DRAFT} And more.`, { start: 0, end: DRAFT.length, text: 'New.' })).toBe(
      'Your draft changed since this was made for it.',
    );
    expect(after('', 'Typed since', { start: 0, end: 0, text: 'New.' })).toBe(
      'Your draft changed since this was made for it.',
    );
  });

  test('finds the place of an insertion', () => {
    expect(after(DRAFT, `Well. ${DRAFT.replace('called', 'rung')}`, { start: 20, end: 20, text: ' I am sorry.' })).toBe(
      'Well. Sorry if you waited. I am sorry. You should have rung.',
    );
  });

  test('is refused when it is not well made', () => {
    for (const edits of [
      [{ start: 5, end: 3, text: '' }],
      [{ start: 0, end: 99, text: '' }],
      [
        { start: 0, end: 4, text: '' },
        { start: 2, end: 6, text: '' },
      ],
    ])
      expect(rebase(edits, DRAFT, DRAFT).ok).toBe(false);
  });
});

const drafts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😡'), maxLength: 20 });
const editsOf = (draft: string) =>
  fc.array(fc.tuple(fc.nat(draft.length), fc.string({ maxLength: 3 })), { minLength: 2, maxLength: 6 }).map((cuts) => {
    const sorted = cuts.sort(([a], [b]) => a - b);
    return sorted.flatMap(([start, text], i) =>
      i % 2 === 0 && sorted[i + 1] ? [{ start, end: sorted[i + 1]![0], text }] : [],
    );
  });

test('an accepted edit replaces exactly the words it was made for', () => {
  fc.assert(
    fc.property(
      drafts.chain((draft) => fc.tuple(fc.constant(draft), editsOf(draft))),
      drafts,
      ([draft, edits], now) => {
        const rebased = rebase(edits, draft, now);
        if (!rebased.ok) return;
        expect(rebased.edits.map((edit) => now.slice(edit.start, edit.end))).toEqual(
          edits.map((edit) => draft.slice(edit.start, edit.end)),
        );
      },
    ),
  );
});

test('many edits as one make the same text', () => {
  fc.assert(
    fc.property(
      drafts.chain((draft) => fc.tuple(fc.constant(draft), editsOf(draft))),
      ([draft, edits]) => {
        const one = asOneEdit(edits, draft);
        expect(one ? applyEdits(draft, [one]) : draft).toBe(applyEdits(draft, edits));
      },
    ),
  );
  expect(asOneEdit([], 'x')).toBeNull();
});
