import { defineEditor } from './editor';
import { climb } from './ladder';
import { command, selectInDom } from './techniques';
import { readTextMap } from './text-map';

/** ProseMirror and TipTap (Bluesky, LinkedIn's comments). It reads the browser's typing command back from the DOM, lines as well. */
export default defineEditor({
  id: 'prosemirror',
  claims: (el) => el.classList.contains('ProseMirror'),
  read: (el) => readTextMap(el),
  replace: (el, span, text) => climb(el, span, text, { read: readTextMap, select: selectInDom, techniques: [command] }),
});
