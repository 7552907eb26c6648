import { defineEditor } from './editor';
import { climb } from './ladder';
import { paste, selectInDom } from './techniques';
import { readTextMap } from './text-map';

/** Draft.js (X). Paste only: the typing command across two blocks makes React remove nodes that are gone and unmounts the editor. */
export default defineEditor({
  id: 'draft',
  claims: (el) => el.closest('.DraftEditor-root') !== null || el.querySelector('[data-contents="true"]') !== null,
  read: (el) => readTextMap(el),
  replace: (el, span, text) => climb(el, span, text, { read: readTextMap, select: selectInDom, techniques: [paste] }),
});
