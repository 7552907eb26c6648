import { defineEditor } from './editor';
import { climb } from './ladder';
import { beforeInput, selectInDom, typeLines } from './techniques';
import { readTextMap } from './text-map';

/**
 * Slate. Only `beforeinput` changes its model; the browser's typing command would change the DOM alone, and
 * what reads the DOM could not tell.
 */
export default defineEditor({
  id: 'slate',
  claims: (el) => el.hasAttribute('data-slate-editor'),
  read: (el) => readTextMap(el),
  replace: (el, span, text) =>
    climb(el, span, text, {
      read: readTextMap,
      select: selectInDom,
      techniques: [text.includes('\n') ? typeLines : beforeInput],
    }),
});
