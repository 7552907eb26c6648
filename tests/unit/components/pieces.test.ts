import { array, assert, nat, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, MOST_DRAWN, pieces, quote } from '@/components/ui/pieces';

describe('pieces', () => {
  it('cuts where a layer begins or ends', () => {
    const cut = pieces('one two three', [
      { span: { start: 0, end: 7 }, of: 'a' },
      { span: { start: 4, end: 13 }, of: 'b' },
    ]);
    expect(cut.map(({ text, over }) => [text, over])).toEqual([
      ['one ', ['a']],
      ['two', ['a', 'b']],
      [' three', ['b']],
    ]);
  });

  it('loses nothing of the text, whatever the layers', () => {
    const span = record({ start: nat(60), end: nat(60) });
    assert(
      property(string({ maxLength: 50 }), array(span), (text, spans) => {
        const joined = pieces(
          text,
          spans.map((s) => ({ span: s, of: 0 })),
        ).map((piece) => piece.text);
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});

describe('drawn', () => {
  it('bounds what is drawn and says how much is left', () => {
    expect(drawn('short')).toEqual({ text: 'short', left: 0 });
    expect(drawn('x'.repeat(MOST_DRAWN + 3))).toMatchObject({ left: 3 });
  });

  it('does not cut an emoji in two', () => {
    const text = `${'x'.repeat(MOST_DRAWN - 1)}😀 and more`;
    expect(drawn(text).text.isWellFormed()).toBe(true);
  });
});

describe('quote', () => {
  it('puts words on one line in curly quotes, with single ones inside', () => {
    expect(quote(' told me\n“well”  ')).toBe('“told me ‘well’”');
  });

  it('cuts at a word’s end', () => {
    expect(quote('one two three four', 10)).toBe('“one two …”');
  });
});
