import { describe, expect, it } from 'vitest';
import {
  addPoint,
  countCorrections,
  markHeard,
  markUnheard,
  NO_CORRECTIONS as NONE,
  orNull,
  removePoint,
} from '@/lib/desk/corrections';

const A = { start: 0, end: 4 };
const B = { start: 5, end: 9 };

describe('corrections', () => {
  it('a point that is taken away is no longer added, nor heard', () => {
    const added = markHeard(addPoint(NONE, A, 'wait'), A, 'Sorry.');
    expect(removePoint(added, A)).toEqual({ ...NONE, removed: [A] });
    expect(removePoint(removePoint(NONE, A), A)).toEqual({ ...NONE, removed: [A] });
  });

  it('a point that is added again is no longer taken away', () => {
    expect(addPoint(removePoint(removePoint(NONE, B), A), A, 'staff')).toEqual({
      ...NONE,
      removed: [B],
      added: [{ facet: 'staff', span: A }],
    });
  });

  it('of one point the last facet holds', () => {
    const twice = addPoint(addPoint(addPoint(NONE, A, 'wait'), B, 'app'), A, 'staff');
    expect(twice.added).toEqual([
      { facet: 'app', span: B },
      { facet: 'staff', span: A },
    ]);
  });

  it('words that take a point up replace what was said of it; words that do not are gathered', () => {
    const denied = markUnheard(markUnheard(markHeard(NONE, A, 'one'), A, 'two'), A, 'three');
    expect(denied.hearing.map(({ words, heard }) => [words, heard])).toEqual([
      ['two', false],
      ['three', false],
    ]);
    expect(markHeard(denied, A, 'four').hearing).toEqual([{ span: A, words: 'four', heard: true }]);
  });

  it('are counted, and none are null', () => {
    expect(orNull(NONE)).toBeNull();
    const some = { ...removePoint(NONE, A), feelings: [], intensity: 0 as const };
    expect(countCorrections(some)).toBe(3);
    expect(orNull(some)).toBe(some);
  });
});
