import { defineEditor } from './editor';
import { climb } from './ladder';
import { beforeInput, paste, selectInDom } from './techniques';
import { readTextMap } from './text-map';

/**
 * Lexical (Facebook). It writes on `beforeinput`, which Chromium's typing command does not fire. Several
 * lines are pasted: given by `beforeinput` they become one text with line feeds inside, as no typing makes it.
 */
export default defineEditor({
  id: 'lexical',
  claims: (el) => el.getAttribute('data-lexical-editor') === 'true',
  read: (el) => readTextMap(el),
  replace: (el, span, text) =>
    climb(el, span, text, {
      read: readTextMap,
      select: selectInDom,
      techniques: text.includes('\n') ? [paste, beforeInput] : [beforeInput, paste],
    }),
});
