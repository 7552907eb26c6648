import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  CLEAR_HISTORY_COMMAND,
  createEditor,
} from 'lexical';
import { $mention, MentionNode } from '../facebook/mention';
import { changed, expose, mount } from './page';

const box = document.createElement('div');
box.className = 'box';
box.contentEditable = 'true';
box.setAttribute('role', 'textbox');
box.setAttribute('aria-label', 'Your response');
mount().append(box);

const editor = createEditor({
  namespace: 'response',
  nodes: [MentionNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(box);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
  if (dirtyElements.size || dirtyLeaves.size) changed();
});

expose({
  box: () => box,
  set(lines) {
    // Before, not after: an emptied history takes what is set now for its first entry, which a change is undone to.
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    editor.update(
      () => {
        const blocks = lines.map((line) =>
          $createParagraphNode().append(
            ...line.map(({ text, mention }) => (mention ? $mention(text) : $createTextNode(text))),
          ),
        );
        $getRoot()
          .clear()
          .append(...blocks);
      },
      { discrete: true, tag: 'history-merge' },
    );
  },
  read: () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((block) =>
          $isElementNode(block)
            ? block.getChildren().map((node) => ({ text: node.getTextContent(), mention: node instanceof MentionNode }))
            : [],
        ),
    ),
});
