import { defineEditor } from './editor';
import { climb } from './ladder';
import { command, pasteSlice, selectInDom } from './techniques';
import { readTextMap } from './text-map';

/** ProseMirror and TipTap (Bluesky, LinkedIn's comments). It reads the browser's typing command back from the DOM; Firefox loses a blank line so, and several lines are pasted. */
export default defineEditor({
  id: 'prosemirror',
  claims: (el) => el.classList.contains('ProseMirror'),
  read: (el) => readTextMap(el),
  replace: (el, span, text) =>
    climb(el, span, text, {
      read: readTextMap,
      select: selectInDom,
      techniques: [text.includes('\n') ? pasteSlice : command],
    }),
});
