import Quill, { Delta, type Op } from 'quill';
import 'quill/dist/quill.core.css';
import { changed, expose, type Line, mount } from './page';

const Embed = Quill.import('blots/embed') as new (...args: never[]) => object & { create?: unknown };
class Mention extends (Embed as never as { new (): object; create(value: string): HTMLElement }) {
  static blotName = 'mention';
  static tagName = 'span';
  static className = 'mention';
  static override create(value: string): HTMLElement {
    const node = super.create(value);
    node.dataset.name = value;
    node.textContent = value;
    return node;
  }
  static value(node: HTMLElement): string {
    return node.dataset.name!;
  }
}
Quill.register(Mention as never);

const quill = new Quill(mount().appendChild(document.createElement('div')), { placeholder: 'Write a response' });
quill.root.setAttribute('role', 'textbox');
quill.root.setAttribute('aria-label', 'Your response');
quill.on('text-change', changed);

expose({
  box: () => quill.root,
  set(lines) {
    const ops: Op[] = lines.flatMap((line) => [
      ...line.map(({ text, mention }) => ({ insert: mention ? { mention: text } : text })),
      { insert: '\n' },
    ]);
    quill.setContents(new Delta(ops), 'silent');
    quill.history.clear();
  },
  read() {
    const lines: Line[] = [[]];
    for (const { insert } of quill.getContents().ops) {
      if (typeof insert === 'object') lines.at(-1)!.push({ text: String(insert.mention), mention: true });
      else
        for (const [i, text] of (insert ?? '').split('\n').entries()) {
          if (i > 0) lines.push([]);
          if (text) lines.at(-1)!.push({ text, mention: false });
        }
    }
    // Quill ends every document with a line feed of its own.
    return lines.slice(0, -1);
  },
});
