import { defineEditor } from './editor';
import { climb } from './ladder';
import { beforeInput, command, selectInDom } from './techniques';
import { readTextMap } from './text-map';

/** Quill 2 (LinkedIn's posts). It takes `beforeinput` with several lines; an older one hears the browser's typing command. */
export default defineEditor({
  id: 'quill',
  claims: (el) => el.classList.contains('ql-editor'),
  read: (el) => readTextMap(el),
  replace: (el, span, text) =>
    climb(el, span, text, { read: readTextMap, select: selectInDom, techniques: [beforeInput, command] }),
});
