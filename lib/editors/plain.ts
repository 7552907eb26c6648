import type { Span } from '../types';
import { defineEditor } from './editor';
import { climb } from './ladder';
import { beforeInput, command, selectInDom } from './techniques';
import { readTextMap } from './text-map';

/**
 * Any other contenteditable, and the fallback for editors not known by name: those that act on
 * `beforeinput` take it, in all others it does nothing and the browser types.
 */
export default defineEditor({
  id: 'plain',
  claims: (el) => (el as HTMLElement).isContentEditable,
  read: (el) => readTextMap(el),
  replace(el, span, text) {
    const grown = growLeft(readTextMap(el).text, span, text);
    return climb(el, grown.span, grown.text, {
      read: readTextMap,
      select: selectInDom,
      techniques: [beforeInput, command],
    });
  },
});

/**
 * Across lines Firefox eats the space before the selection, and joins a line whose first character is
 * selected to the one before; a range that begins inside a word loses nothing.
 */
export function growLeft(before: string, span: Span, text: string): { span: Span; text: string } {
  if (!before.slice(span.start, span.end).includes('\n') || span.start === 0 || /\S/.test(before[span.start - 1]!))
    return { span, text };
  const start = before.slice(0, span.start).search(/\S\s*$/);
  if (start < 0) return { span: { start: 0, end: span.end }, text: before.slice(0, span.start) + text };
  return { span: { start, end: span.end }, text: before.slice(start, span.start) + text };
}
