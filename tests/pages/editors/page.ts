/** A run of text; `mention` marks one that the editor holds as one thing. */
export interface Piece {
  text: string;
  mention: boolean;
}
export type Line = Piece[];

/** What a test asks of an editor's page; it is there in the page alone, as `window.__editor`. */
export interface EditorHook {
  /** Puts lines into the editor's own model, with `{@Name}` for a mention, and forgets what could be undone. */
  set(lines: string[]): Promise<void>;
  /** The text as the editor's own model holds it, and its mentions. */
  model(): { text: string; mentions: string[] };
  /** How often the editor told its page of a change. */
  changes(): number;
  /** Where the box stands in the window. */
  middle(): { x: number; y: number };
  /** The markup of the box, to see that nothing in it is changed. */
  markup(): string;
}

declare global {
  interface Window {
    __editor: EditorHook;
  }
}

/** `{@Name}` is a mention, all else is text. */
export function piecesOf(line: string): Line {
  return line
    .split(/\{(@\w+)\}/)
    .map((text, i) => ({ text, mention: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

let changes = 0;
/** To be called whenever the editor says that its content changed. */
export function changed(): void {
  changes += 1;
}

export function expose(editor: { box(): HTMLElement; set(lines: Line[]): void; read(): Line[] }): void {
  window.__editor = {
    async set(lines) {
      editor.set(lines.map(piecesOf));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    model() {
      const lines = editor.read();
      return {
        text: lines.map((line) => line.map(({ text }) => text).join('')).join('\n'),
        mentions: lines.flat().flatMap(({ text, mention }) => (mention ? [text] : [])),
      };
    },
    changes: () => changes,
    middle() {
      const box = editor.box();
      const { left, top, width, height } = box.getBoundingClientRect();
      const frame = box.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
      return { x: left + width / 2 + (frame?.left ?? 0), y: top + Math.min(height, 60) / 2 + (frame?.top ?? 0) };
    },
    markup: () => editor.box().outerHTML,
  };
}

export const mount = (): HTMLElement => document.getElementById('mount')!;
