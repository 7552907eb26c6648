import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { h } from './h.ts';
import { $mention, MentionNode } from './mention.ts';

/** The editor that was focused last, as the tests ask for its model. */
let lastFocused: LexicalEditor | null = null;
Object.assign(window, { __model: () => (lastFocused ? textOf(lastFocused) : '') });

function textOf(editor: LexicalEditor): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}

export interface Composer {
  element: HTMLElement;
  text(): string;
  clear(): void;
  focus(): void;
}

/** Facebook's editable: Lexical with its attributes and the placeholder beside it. `onEnter` is left out where Enter makes a line. */
export function lexicalBox(options: {
  placeholder: string;
  label: string | null;
  mention?: string;
  onChange(text: string): void;
  onEnter?: () => void;
}): Composer {
  const box = h('div', {
    class: 'notranslate',
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'aria-placeholder': options.placeholder,
    'data-lexical-editor': 'true',
    style: 'user-select: text; white-space: pre-wrap; word-break: break-word;',
    onfocus: () => (lastFocused = editor),
  });
  if (options.label) box.setAttribute('aria-label', options.label);
  const placeholder = h('div', { 'aria-hidden': 'true', class: 'placeholder' }, options.placeholder);

  const editor = createEditor({
    namespace: 'composer',
    nodes: [MentionNode],
    theme: {},
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.update(
    () => {
      const line = $createParagraphNode();
      if (options.mention) line.append($mention(options.mention), $createTextNode(' '));
      $getRoot().clear().append(line);
    },
    { discrete: true, tag: 'history-merge' },
  );
  editor.registerUpdateListener(() => {
    const text = textOf(editor);
    placeholder.hidden = text !== '';
    options.onChange(text);
  });
  if (options.onEnter) {
    const post = options.onEnter;
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false;
        event?.preventDefault();
        post();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
  }
  placeholder.hidden = Boolean(options.mention);

  return {
    element: h('div', { class: 'field' }, box, placeholder),
    text: () => textOf(editor),
    clear: () =>
      editor.update(() => {
        $getRoot().clear().append($createParagraphNode());
      }),
    focus: () =>
      editor.focus(() => {
        lastFocused = editor;
      }),
  };
}

/** A comment form: the field, and a submit button that is there only while the field holds text. */
export function commentForm(options: {
  placeholder: string;
  label: string;
  mention?: string;
  onPost(text: string): void;
}): { element: HTMLElement; focus(): void } {
  const button = h(
    'div',
    { role: 'button', tabindex: '0', 'aria-label': 'Comment', class: 'send', onclick: () => post() },
    '➤',
  );
  const submit = h('div', { id: 'focused-state-composer-submit' }, button);
  const field = lexicalBox({
    ...options,
    onChange: (text) => (text.trim() ? element.append(submit) : submit.remove()),
    onEnter: () => post(),
  });
  const element = h(
    'form',
    { role: 'presentation', onsubmit: (event) => event.preventDefault() },
    h('div', { class: 'avatar own', 'aria-hidden': 'true' }, 'M'),
    field.element,
  );

  function post() {
    const text = field.text();
    if (!text.trim()) return;
    field.clear();
    options.onPost(text);
  }
  return { element, focus: field.focus };
}
