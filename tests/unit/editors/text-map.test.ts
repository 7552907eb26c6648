// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asRead, readTextMap } from '@/lib/editors/text-map';
import { atomsIn, cutsAtom, locate, spareAtoms } from '@/lib/editors/text-place';

function box(html: string, style = 'white-space: pre-wrap'): HTMLElement {
  document.body.innerHTML = `<div id="box" contenteditable="true" style="${style}">${html}</div>`;
  return document.getElementById('box')!;
}
const read = (html: string, style?: string) => readTextMap(box(html, style)).text;

describe('the draft as one string', () => {
  test.each([
    ['nothing', '', ''],
    ['an empty paragraph', '<p><br></p>', ''],
    ['paragraphs (Lexical)', '<p><span>One</span></p><p><br></p><p><span>Three</span></p>', 'One\n\nThree'],
    ['a line break inside a paragraph', '<p><span>One</span><br><span>Two</span></p>', 'One\nTwo'],
    ['a break at the very end opens a line', '<p><span>One</span><br><br></p>', 'One\n'],
    [
      'blocks within blocks (Draft)',
      '<div><div><div><span><span>One</span></span></div></div><div><div><span><br></span></div></div><div><div><span><span>Three</span></span></div></div></div>',
      'One\n\nThree',
    ],
    ['an empty first line', '<div><br></div><div>Two</div>', '\nTwo'],
    ['bare text, then blocks (Chromium)', 'One<div>Two</div><div><br></div><div>Four</div>', 'One\nTwo\n\nFour'],
    ['bare text and breaks', 'One<br>Two<br><br>Four', 'One\nTwo\n\nFour'],
    ['line feeds kept as they are', 'One\n\nThree', 'One\n\nThree'],
    ['no-break spaces', 'One\u00A0 two', 'One  two'],
    ['fillers dropped, joiners kept', 'a\u200Bb\uFEFF👩\u200D🍳', 'ab👩\u200D🍳'],
    ['pictures with words', 'Hi <img alt="😡" src="data:,">!', 'Hi 😡!'],
    ['a picture without words', 'Hi<img src="data:,">!', 'Hi!'],
    ['a mention', '<p><span contenteditable="false">@maya</span> hello</p>', '@maya hello'],
    [
      "the editors' own helpers",
      '<p>One<span data-slate-placeholder="true">Write…</span></p><style>p{}</style><div style="display:none">no</div>',
      'One',
    ],
    ['right-to-left', '<p dir="rtl"><span>مرحبا\u200F يا مايا</span></p>', 'مرحبا\u200F يا مايا'],
    ['a list', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
    ['zalgo', '<p>Z\u0361\u0322a\u0335lgo</p>', 'Z\u0361\u0322a\u0335lgo'],
    ['half a surrogate pair', '<p>a\uD83Db</p>', 'a\uD83Db'],
  ])('%s', (_name, html, text) => {
    expect(read(html)).toBe(text);
  });

  test('collapses spaces where the page does', () => {
    expect(read('\n  <p>One   two\n three </p>\n  <p>\n Four</p>\n', 'white-space: normal')).toBe(
      'One two three\nFour',
    );
    expect(read('One <b> two</b>', 'white-space: normal')).toBe('One two');
  });

  test('does not see the shadow content of foreign elements', () => {
    const element = box('<p>One</p><x-helper>light</x-helper>');
    element.querySelector('x-helper')!.attachShadow({ mode: 'open' }).textContent = 'shadow';
    expect(readTextMap(element).text).toBe('One\nlight');
  });

  test('leaves out what it is told to', () => {
    expect(readTextMap(box('<p>One</p><q>no</q>'), (element) => element.localName === 'q').text).toBe('One');
  });
});

describe('the way back into the DOM', () => {
  const line = fc
    .string({ unit: fc.constantFrom('a', 'b', ' ', '.', '😡', 'é', 'م', '\u200D', '\uD83D'), maxLength: 8 })
    .map((text) => text.replace(/\uFEFF/g, ''));
  const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  /** How many units of the text stand before a DOM point: text, and one line feed for each paragraph begun. */
  const before = (root: Element, point: { node: Node; offset: number }) => {
    const range = document.createRange();
    range.setStart(root, 0);
    range.setEnd(point.node, point.offset);
    const paragraphs = [...root.children].filter(
      (child) =>
        child.compareDocumentPosition(point.node) & Node.DOCUMENT_POSITION_PRECEDING ||
        child.contains(point.node) ||
        child === point.node,
    );
    const at = [...root.children].findIndex((child) => child === point.node || child.contains(point.node));
    return range.toString().length + (at < 0 ? paragraphs.length : at);
  };

  test('every offset has its place, and the place has that offset', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const root = box(lines.map((text) => `<p>${text ? `<span>${escape(text)}</span>` : '<br>'}</p>`).join(''));
        const map = readTextMap(root);
        expect(map.text).toBe(lines.join('\n'));
        for (let offset = 0; offset <= map.text.length; offset++) {
          for (const bias of ['start', 'end'] as const) {
            const point = locate(map, offset, bias, root);
            expect(point && before(root, point)).toBe(offset);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the range out of a neighbouring mention', () => {
    const root = box('<p><span contenteditable="false">@maya</span><span>, sorry</span></p>');
    const map = readTextMap(root);
    expect(locate(map, 5, 'start', root)?.node.nodeValue).toBe(', sorry');
    // Beside the mention and not in it.
    expect(locate(map, 5, 'end', root)).toEqual({ node: root.firstChild, offset: 1 });
    const atoms = atomsIn(map, root);
    expect(atoms).toEqual([{ start: 0, end: 5 }]);
    expect(cutsAtom(atoms, { start: 5, end: 7 })).toBe(false);
    expect(cutsAtom(atoms, { start: 0, end: 5 })).toBe(false);
    expect(cutsAtom(atoms, { start: 0, end: 12 })).toBe(false);
    expect(cutsAtom(atoms, { start: 2, end: 7 })).toBe(true);
    expect(cutsAtom(atoms, { start: 0, end: 3 })).toBe(true);
  });

  test('an empty box has no place of its own', () => {
    const root = box('');
    expect(locate(readTextMap(root), 0, 'start', root)).toBeNull();
  });
});

test('never throws and never invents text, whatever stands in the box', () => {
  const node: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.replace(/[<&]/g, '')),
      fc.constantFrom('<br>', '<img alt="x" src="data:,">', '<hr>', '<!-- c -->', '<input value="v">'),
      fc
        .tuple(
          fc.constantFrom('p', 'div', 'span', 'b', 'ul', 'li', 'table', 'style', 'x-y'),
          fc.array(tie('node'), { maxLength: 3 }),
        )
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    ),
  })).node;
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (nodes) => {
      const root = box(nodes.join(''));
      const { text, segments } = readTextMap(root);
      let at = 0;
      for (const segment of segments) {
        expect(segment.start).toBe(at);
        at = segment.end;
      }
      expect(at).toBe(text.length);
      expect(asRead(text)).toBe(text.replace(/\r\n?/g, '\n'));
    }),
    { numRuns: 150 },
  );
});

test('reads 100,000 characters', () => {
  const text = 'We are sorry that you waited. '.repeat(3334);
  expect(read(`<p>${text}</p>`)).toBe(text);
});

test('a change spares the mentions that it leaves as they are', () => {
  const before = '@maya sorry, @sam was late. @ana';
  const atoms = [
    { start: 0, end: 5 },
    { start: 13, end: 17 },
    { start: 28, end: 32 },
  ];
  const whole = { start: 0, end: before.length };
  expect(spareAtoms(atoms, before, whole, '@maya thank you. @ana')).toEqual({
    span: { start: 5, end: 28 },
    text: ' thank you. ',
  });
  expect(spareAtoms(atoms, before, whole, 'Thank you.')).toEqual({ span: whole, text: 'Thank you.' });
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('@maya', '@ana', ' ', 'a', '@'), maxLength: 8 }), (text) => {
      const spared = spareAtoms(atoms, before, whole, text);
      expect(before.slice(0, spared.span.start) + spared.text + before.slice(spared.span.end)).toBe(text);
    }),
  );
});
