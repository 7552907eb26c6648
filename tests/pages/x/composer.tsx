import {
  CompositeDecorator,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  type ContentBlock,
} from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useRef, useState, type ReactNode } from 'react';

const MOST = 280;
/** The editor that was focused last, as the tests ask for its model. */
let lastFocused: EditorState | null = null;
Object.assign(window, { __model: () => lastFocused?.getCurrentContent().getPlainText('\n') ?? '' });

const TAGGED = /[@#]\w+/g;
const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, found: (start: number, end: number) => void) => {
      for (const match of block.getText().matchAll(TAGGED)) found(match.index, match.index + match[0].length);
    },
    component: ({ children }: { children?: ReactNode }) => <span className="tagged">{children}</span>,
  },
]);

/** X's composer: Draft.js with the attributes that X gives it, a counter and a button that follows the text. */
export function Composer(props: {
  nth?: number;
  placeholder: string;
  button: 'tweetButtonInline' | 'tweetButton';
  label: string;
  autoFocus?: boolean;
  onPost(text: string): void;
}) {
  const id = `tweetTextarea_${props.nth ?? 0}`;
  const [state, setState] = useState(() => EditorState.createWithContent(ContentState.createFromText(''), decorator));
  const editor = useRef<Editor>(null);
  const text = state.getCurrentContent().getPlainText('\n');
  const mayPost = text.trim() !== '' && text.length <= MOST;

  function change(next: EditorState) {
    lastFocused = next;
    setState(next);
  }

  return (
    <div className="composer">
      <div className="avatar own" aria-hidden="true">
        F
      </div>
      <div className="composer-main">
        <div data-testid={`${id}_label`} onClick={() => editor.current?.focus()}>
          <div data-testid={`${id}RichTextInputContainer`}>
            <Editor
              ref={(made) => {
                editor.current = made;
                if (made && props.autoFocus && !made.editorContainer?.contains(document.activeElement))
                  setTimeout(() => made.focus());
              }}
              editorState={state}
              onChange={change}
              onFocus={() => (lastFocused = state)}
              keyBindingFn={(event) =>
                event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'post' : getDefaultKeyBinding(event)
              }
              handleKeyCommand={(command) => {
                if (command !== 'post') return 'not-handled';
                if (mayPost) props.onPost(text);
                return 'handled';
              }}
              placeholder={props.placeholder}
              ariaLabel="Post text"
              ariaAutoComplete="list"
              ariaMultiline
              role="textbox"
              spellCheck
              webDriverTestID={id}
              stripPastedStyles
            />
          </div>
        </div>
        <div className="composer-bar">
          <span className={text.length > MOST ? 'count over' : 'count'}>{text.length ? MOST - text.length : ''}</span>
          <button
            className="fill"
            type="button"
            data-testid={props.button}
            disabled={!mayPost}
            aria-disabled={!mayPost}
            onClick={() => props.onPost(text)}
          >
            {props.label}
          </button>
        </div>
      </div>
    </div>
  );
}
