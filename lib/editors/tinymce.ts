import { defineEditor } from './editor';
import { climb } from './ladder';
import { commandBetweenSteps, paste, selectInDom } from './techniques';
import { readTextMap } from './text-map';

/** TinyMCE, in its frame. Pasted, which is an undo step of its own; several lines are typed by command, as pasted ones lose blank lines. */
export default defineEditor({
  id: 'tinymce',
  claims: (el) => el.classList.contains('mce-content-body'),
  read: (el) => readTextMap(el),
  replace: (el, span, text) =>
    climb(el, span, text, {
      read: readTextMap,
      select: selectInDom,
      techniques: [text.includes('\n') ? commandBetweenSteps : paste],
    }),
});
