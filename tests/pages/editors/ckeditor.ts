import { ClassicEditor, Essentials, Mention, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { changed, expose, mount } from './page';

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const editor = await ClassicEditor.create(mount().appendChild(document.createElement('div')), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Mention],
  label: 'Your response',
});
editor.model.document.on('change:data', changed);

expose({
  box: () => editor.ui.getEditableElement()!,
  set(lines) {
    const html = lines.map((line) => {
      const parts = line.map(({ text, mention }) =>
        mention ? `<span class="mention" data-mention="${text}">${text}</span>` : escape(text),
      );
      return `<p>${parts.join('') || '&nbsp;'}</p>`;
    });
    editor.data.set(html.join(''));
    for (const name of ['undo', 'redo']) (editor.commands.get(name) as unknown as { clearStack(): void }).clearStack();
  },
  read: () =>
    [...editor.model.document.getRoot()!.getChildren()].map((block) =>
      block.is('element')
        ? [...block.getChildren()].map((node) =>
            node.is('$text')
              ? { text: node.data.replaceAll('\u00a0', ' '), mention: node.hasAttribute('mention') }
              : { text: '\n', mention: false },
          )
        : [],
    ),
});
