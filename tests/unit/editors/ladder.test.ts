// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { climb, type Technique, widen } from '@/lib/editors/ladder';
import { growLeft } from '@/lib/editors/plain';

const put = (before: string, { start, end }: { start: number; end: number }, text: string) =>
  before.slice(0, start) + text + before.slice(end);
const someSpan = (text: string) =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test('a widened or grown span makes the very same text', () => {
  fc.assert(
    fc.property(
      fc
        .string({ unit: fc.constantFrom('a', ' ', '\n', '😡', '\u0301', '\uD83D', '.'), maxLength: 12 })
        .chain((before) => fc.tuple(fc.constant(before), someSpan(before))),
      fc.constantFrom('', 'x', 'x\ny', '😡'),
      ([before, span], text) => {
        for (const wide of [widen(before, span, text), growLeft(before, span, text)])
          expect(put(before, wide.span, wide.text)).toBe(put(before, span, text));
        const { start, end } = widen(before, span, text).span;
        for (const at of [start, end])
          expect(/[\uD800-\uDBFF]$/.test(before.slice(0, at)) && /^[\uDC00-\uDFFF]/.test(before.slice(at))).toBe(false);
      },
    ),
  );
});

describe('the ladder', () => {
  /** An area whose techniques are given by the test, so that what each of them does to the text is known. */
  function area(value: string, techniques: Technique[], maxLength?: number) {
    document.body.innerHTML = '<textarea></textarea>';
    const el = document.querySelector('textarea')!;
    if (maxLength !== undefined) el.maxLength = maxLength;
    el.value = value;
    return {
      el,
      run: (span: { start: number; end: number }, text: string) =>
        climb(el, span, text, { read: () => ({ text: el.value, segments: [] }), select: () => true, techniques }),
    };
  }
  const nothing: Technique = () => false;
  const ignored: Technique = () => true;
  const write =
    (value: string): Technique =>
    ({ el }) => {
      (el as HTMLTextAreaElement).value = value;
      return true;
    };
  const never: Technique = () => {
    throw new Error('must not be tried');
  };

  test('reads back, and is content when the text is there', async () => {
    expect(await area('We failed.', [write('We tried.')]).run({ start: 3, end: 9 }, 'tried')).toEqual({
      ok: true,
      text: 'We tried.',
    });
  });

  test('goes on to the next technique only while nothing changed', async () => {
    expect(await area('We failed.', [nothing, ignored, write('We tried.')]).run({ start: 3, end: 9 }, 'tried')).toEqual(
      { ok: true, text: 'We tried.' },
    );
    expect(
      await area('We failed.', [write('We tried.We failed.'), never]).run({ start: 3, end: 9 }, 'tried'),
    ).toMatchObject({ ok: false, changed: true });
  });

  test('waits for an editor that writes late', async () => {
    const late: Technique = ({ el }) => {
      setTimeout(() => ((el as HTMLTextAreaElement).value = 'We tried.'), 100);
      return true;
    };
    expect(await area('We failed.', [late, never]).run({ start: 3, end: 9 }, 'tried')).toEqual({
      ok: true,
      text: 'We tried.',
    });
  });

  test('says so when nothing helped', async () => {
    expect(await area('We failed.', [nothing, ignored]).run({ start: 3, end: 9 }, 'tried')).toEqual({
      ok: false,
      changed: false,
      reason: 'The box on this page did not take the change.',
    });
  });

  test('refuses what is longer than the box takes, and spans that are not in it', async () => {
    const small = area('We failed.', [never], 12);
    expect(await small.run({ start: 3, end: 9 }, 'tried hard')).toEqual({
      ok: false,
      changed: false,
      reason: 'This box takes 12 characters; the reply would have 14.',
    });
    expect(await small.run({ start: 3, end: 40 }, '')).toMatchObject({ ok: false, changed: false });
    expect(await small.run({ start: 5, end: 4 }, '')).toMatchObject({ ok: false, changed: false });
  });

  test('notices a box that is taken away halfway, and techniques that throw', async () => {
    const gone: Technique = ({ el }) => {
      el.remove();
      return true;
    };
    expect(await area('We failed.', [gone, never]).run({ start: 3, end: 9 }, 'tried')).toEqual({
      ok: false,
      changed: true,
      reason: 'The page took the box away.',
    });
    expect(await area('We failed.', [never]).run({ start: 3, end: 9 }, 'tried')).toMatchObject({
      ok: false,
      changed: true,
    });
  });

  test('has nothing to do where the words are already there', async () => {
    expect(await area('We tried.', [never]).run({ start: 3, end: 8 }, 'tried')).toEqual({
      ok: true,
      text: 'We tried.',
    });
  });
});
