import { Editor } from '@tiptap/core';
import { Mention } from '@tiptap/extension-mention';
import { EditorState } from '@tiptap/pm/state';
import { StarterKit } from '@tiptap/starter-kit';
import { changed, expose, type Line, mount } from './page';

const editor = new Editor({
  element: mount(),
  extensions: [StarterKit, Mention.configure({ HTMLAttributes: { class: 'mention' } })],
  editorProps: { attributes: { role: 'textbox', 'aria-label': 'Your response', class: 'box' } },
  onUpdate: changed,
});

const paragraph = (line: Line) => ({
  type: 'paragraph',
  content: line.map(({ text, mention }) =>
    mention ? { type: 'mention', attrs: { id: text.slice(1), label: text.slice(1) } } : { type: 'text', text },
  ),
});

expose({
  box: () => editor.view.dom,
  set(lines) {
    const doc = editor.schema.nodeFromJSON({ type: 'doc', content: lines.map(paragraph) });
    editor.view.updateState(EditorState.create({ doc, plugins: editor.state.plugins }));
  },
  read() {
    const lines: Line[] = [];
    editor.state.doc.forEach((block) => {
      const line: Line = [];
      lines.push(line);
      block.forEach((node) => {
        if (node.type.name === 'mention') line.push({ text: `@${node.attrs.label}`, mention: true });
        else line.push({ text: node.type.name === 'hardBreak' ? '\n' : (node.text ?? ''), mention: false });
      });
    });
    return lines;
  },
});
