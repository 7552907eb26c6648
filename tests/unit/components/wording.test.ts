import { describe, expect, it } from 'vitest';
import { wordingOf } from '@/components/findings/wording';
import { slotsOf } from '../../gallery/sample';

const DRAFT = 'Sorry if you were upset. We will refund it. Bye.';

describe('the wording a fix leaves behind', () => {
  it('is the whole sentence, with the new words marked', () => {
    const { text, changed } = wordingOf(DRAFT, { label: '', edits: [{ start: 6, end: 8, text: 'that' }], slots: [] });
    expect(text).toBe('Sorry that you were upset.');
    expect(changed.map((s) => text.slice(s.start, s.end))).toEqual(['that']);
  });

  it('marks nothing where all of it is new', () => {
    const { text, changed } = wordingOf(DRAFT, {
      label: '',
      edits: [{ start: 0, end: 24, text: 'I’m sorry.' }],
      slots: [],
    });
    expect([text, changed]).toEqual(['I’m sorry.', []]);
  });

  it('is empty where a sentence goes altogether', () => {
    expect(wordingOf(DRAFT, { label: '', edits: [{ start: 24, end: 43, text: '' }], slots: [] }).text).toBe('');
  });

  it('is the rest of the sentence where words go from its middle', () => {
    expect(wordingOf(DRAFT, { label: '', edits: [{ start: 5, end: 23, text: '' }], slots: [] }).text).toBe('Sorry.');
  });

  it('has its slots where they stand in it, under the keys of the fix', () => {
    const after = 'Sorry if you were upset. We will refund it [by when]. Bye.';
    const fix = { label: '', edits: [{ start: 42, end: 42, text: ' [by when]' }], slots: slotsOf(after) };
    const { text, slots, keys } = wordingOf(DRAFT, fix);
    expect(text).toBe('We will refund it [by when].');
    expect(slots.map(({ span }) => text.slice(span.start, span.end))).toEqual(['[by when]']);
    expect(keys).toEqual(['by when#0']);
  });
});
