import { changed, type Line } from './page';

/** A contenteditable without a library, as the browser alone edits it: its DOM is its model. */
export function soup(into: Node & ParentNode): { box: HTMLElement; set(lines: Line[]): void; read(): Line[] } {
  const document = into.ownerDocument!;
  const box = document.createElement('div');
  box.className = 'box';
  box.contentEditable = 'true';
  box.setAttribute('role', 'textbox');
  box.setAttribute('style', 'min-height: 100px; padding: 8px; white-space: pre-wrap');
  box.addEventListener('input', changed);
  into.append(box);

  function lineOf(pieces: Line): HTMLElement {
    const line = document.createElement('div');
    for (const { text, mention } of pieces) {
      if (!mention) line.append(text);
      else {
        const chip = document.createElement('span');
        chip.className = 'mention';
        chip.contentEditable = 'false';
        chip.textContent = text;
        line.append(chip);
      }
    }
    if (!pieces.length) line.append(document.createElement('br'));
    return line;
  }

  return {
    box,
    set: (lines) => box.replaceChildren(...lines.map(lineOf)),
    /** By a reader of its own: a line for each block, each break that is not the last of its block, each line feed. */
    read() {
      const lines: Line[] = [];
      const walk = (node: Node, mention: boolean) => {
        if (node.nodeType === 3) {
          for (const [i, text] of node.nodeValue!.replaceAll('\u00a0', ' ').split('\n').entries()) {
            if (i > 0) lines.push([]);
            if (text) (lines.at(-1) ?? lines[lines.push([]) - 1])!.push({ text, mention });
          }
        } else if (node.nodeName === 'BR') {
          if (node.nextSibling) lines.push([]);
        } else {
          if (node.nodeName === 'DIV' && node !== box) lines.push([]);
          for (const child of node.childNodes)
            walk(child, mention || (node as Element).getAttribute('contenteditable') === 'false');
        }
      };
      walk(box, false);
      return lines;
    },
  };
}
