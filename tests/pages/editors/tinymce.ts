import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.css';
import { changed, expose, type Line, mount } from './page';

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const [editor] = await tinymce.init({
  target: mount().appendChild(document.createElement('div')),
  license_key: 'gpl',
  skin: false,
  content_css: false,
  menubar: false,
  toolbar: false,
  statusbar: false,
  height: 200,
  setup: (made) => made.on('input change', changed),
});

expose({
  box: () => editor!.getBody(),
  set(lines) {
    const html = lines.map((line) => {
      const parts = line.map(({ text, mention }) =>
        mention ? `<span class="mention" contenteditable="false">${text}</span>` : escape(text),
      );
      return `<p>${parts.join('') || '<br>'}</p>`;
    });
    editor!.setContent(html.join(''));
    editor!.undoManager.clear();
    editor!.undoManager.add();
  },
  read() {
    const content = new DOMParser().parseFromString(editor!.getContent(), 'text/html');
    return [...content.body.children].map(
      (block): Line =>
        block.childNodes.length === 1 && block.textContent === '\u00a0'
          ? []
          : [...block.childNodes].map((node) => ({
              text: node.nodeName === 'BR' ? '\n' : node.textContent!.replaceAll('\u00a0', ' '),
              mention: (node as Element).className === 'mention',
            })),
    );
  },
});
