import {
  CompositeDecorator,
  type ContentBlock,
  type ContentState,
  convertFromRaw,
  Editor,
  EditorState,
  type RawDraftContentState,
} from 'draft-js';
import 'draft-js/dist/Draft.css';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import ReactDOM from 'react-dom';
import { changed, expose, type Line, mount } from './page';

const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, found: (start: number, end: number) => void) =>
      block.findEntityRanges((character) => character.getEntity() !== null, found),
    component: ({ children }: { children?: ReactNode }) => (
      <span className="mention" spellCheck={false}>
        {children}
      </span>
    ),
  },
]);

function stateOf(lines: Line[]): EditorState {
  const entityMap: RawDraftContentState['entityMap'] = {};
  const blocks = lines.map((line, key) => {
    let text = '';
    const entityRanges = line.flatMap((piece) => {
      const offset = text.length;
      text += piece.text;
      if (!piece.mention) return [];
      const entity = Object.keys(entityMap).length;
      entityMap[entity] = { type: 'mention', mutability: 'IMMUTABLE', data: {} };
      return [{ key: entity, offset, length: piece.text.length }];
    });
    return { key: `line${key}`, type: 'unstyled' as const, text, depth: 0, inlineStyleRanges: [], entityRanges };
  });
  return EditorState.createWithContent(convertFromRaw({ blocks, entityMap }), decorator);
}

let put: (state: EditorState) => void;
let content: ContentState;

function Box() {
  const [state, setState] = useState(() => stateOf([[]]));
  useLayoutEffect(() => {
    put = setState;
    content = state.getCurrentContent();
  }, [state]);
  return (
    <Editor
      editorState={state}
      onChange={(next) => {
        if (next.getCurrentContent() !== content) changed();
        setState(next);
      }}
      placeholder="Write a response"
      ariaLabel="Your response"
      role="textbox"
      stripPastedStyles
    />
  );
}

// X's own React is 17.
(ReactDOM as unknown as { render(node: ReactNode, into: Element): void }).render(<Box />, mount());
expose({
  box: () => document.querySelector<HTMLElement>('.public-DraftEditor-content')!,
  // As while one writes: the state knows that it has the focus.
  set: (lines) => put(EditorState.moveFocusToEnd(stateOf(lines))),
  read: () =>
    content.getBlocksAsArray().map((block) => {
      const line: Line = [];
      block.findEntityRanges(
        () => true,
        (start, end) =>
          line.push({ text: block.getText().slice(start, end), mention: block.getEntityAt(start) !== null }),
      );
      return line;
    }),
});
