import { defineEditor } from './editor';
import { climb } from './ladder';
import { beforeInput, pasteParagraphs, selectInDom } from './techniques';
import { readTextMap } from './text-map';

/** CKEditor 5. Several lines are pasted as paragraphs: typed line by line they are as many undo steps, pasted as plain text they lose blank lines. */
export default defineEditor({
  id: 'ckeditor',
  claims: (el) => el.classList.contains('ck-editor__editable'),
  read: (el) => readTextMap(el),
  replace: (el, span, text) =>
    climb(el, span, text, {
      read: readTextMap,
      select: selectInDom,
      techniques: [text.includes('\n') ? pasteParagraphs : beforeInput],
    }),
});
