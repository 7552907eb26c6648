import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Transforms } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { changed, expose, type Line, mount } from './page';

interface Mention {
  type: 'mention';
  name: string;
  children: [{ text: '' }];
}
interface Paragraph {
  type: 'paragraph';
  children: (Mention | { text: string })[];
}

const editor = withHistory(withReact(createEditor()));
const isMention = (node: object): node is Mention => 'type' in node && node.type === 'mention';
editor.isInline = isMention;
editor.isVoid = isMention;

const paragraph = (line: Line): Paragraph => ({
  type: 'paragraph',
  children: line.length
    ? line.map(({ text, mention }) => (mention ? { type: 'mention', name: text, children: [{ text: '' }] } : { text }))
    : [{ text: '' }],
});

createRoot(mount()).render(
  <Slate editor={editor} initialValue={[paragraph([])] as unknown as Descendant[]} onValueChange={changed}>
    <Editable
      className="box"
      aria-label="Your response"
      placeholder="Write a response"
      renderElement={({ attributes, children, element }) =>
        isMention(element) ? (
          <span {...attributes} className="mention" contentEditable={false}>
            {element.name}
            {children}
          </span>
        ) : (
          <p {...attributes}>{children}</p>
        )
      }
    />
  </Slate>,
);
expose({
  box: () => document.querySelector<HTMLElement>('[data-slate-editor]')!,
  set(lines) {
    HistoryEditor.withoutSaving(editor, () =>
      Editor.withoutNormalizing(editor, () => {
        Transforms.deselect(editor);
        while (editor.children.length) Transforms.removeNodes(editor, { at: [0] });
        Transforms.insertNodes(editor, lines.map(paragraph) as unknown as Descendant[], { at: [0] });
      }),
    );
    editor.history = { undos: [], redos: [] };
  },
  read: () =>
    (editor.children as unknown as Paragraph[]).map(({ children }) =>
      children.map((child) =>
        isMention(child) ? { text: child.name, mention: true } : { text: child.text, mention: false },
      ),
    ),
});
