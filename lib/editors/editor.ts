import type { Span } from '../types';

/** One piece of the flat draft and the DOM text it came from; `node` is null for a line break made by a block. */
export interface Segment {
  start: number;
  end: number;
  node: Node | null;
  nodeOffset: number;
}
/** The draft as one string with the way back into the DOM (../shared term: segment map). Offsets are UTF-16. */
export interface TextMap {
  text: string;
  segments: Segment[];
}

export type Outcome =
  | { ok: true; text: string }
  /** `changed` tells that the box now holds something else than before: nothing more may be tried. */
  | { ok: false; changed: boolean; reason: string };

/** One editor technology. Add one by adding a file here; the first that claims the element is used. */
export interface Editor {
  id: string;
  claims(el: Element): boolean;
  read(el: Element): TextMap;
  /** Replaces `span` of the text that `read` gave, then reads back. Never throws. */
  replace(el: HTMLElement, span: Span, text: string): Promise<Outcome>;
}

export function defineEditor(editor: Editor): Editor {
  return editor;
}
