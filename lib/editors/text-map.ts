import type { Segment, TextMap } from './editor';

/** Computed displays that begin and end a line of their own. */
const BLOCK = /^(?:block|flow-root|list-item|flex|grid|table(?!-cell)|-webkit-box)/;
/** Computed white-space values that keep spaces and line ends as they are. */
const KEEPS_SPACES = /pre(?!-line)|break-spaces/;
/** Editors' own helper nodes inside the editable; their text is not the user's. */
const NOT_TEXT =
  '[data-slate-placeholder],[data-slate-spacer],.ql-clipboard,.ql-ui,.ck-widget__type-around,[data-mce-bogus="all"],img.ProseMirror-separator,script,style,textarea,select';
/** Zero-width space, word joiner, byte order mark. Joiners and direction marks stay: emoji and Arabic need them. */
const INVISIBLE = /[\u200B\u2060\uFEFF]/;
const SPACE = /[ \t\n\r\f]/;

/** The text as a box gives it back: no-break spaces are spaces, invisible fillers are gone. */
export function asRead(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00A0/g, ' ')
    .replace(/[\u200B\u2060\uFEFF]/g, '');
}

/**
 * Reads what stands under `root` as a person sees it, in one walk, with the way back into the DOM. Not
 * `innerText`: it doubles the line breaks of every editor that writes lines as paragraphs.
 * `skip` leaves out whole elements. Shadow content of foreign elements is not entered.
 */
export function readTextMap(root: Element, skip?: (element: Element) => boolean): TextMap {
  let text = '';
  const segments: Segment[] = [];
  /** Something came before, so that the next block begins a new line. */
  let begun = false;
  let breakDue = false;
  /** A collapsed space that counts only when more text follows on its line. */
  let space: { node: Node; offset: number } | null = null;

  const push = (piece: string, node: Node | null, nodeOffset: number) => {
    const last = segments.at(-1);
    const start = text.length;
    text += piece;
    if (
      last &&
      last.node === node &&
      node?.nodeType === Node.TEXT_NODE &&
      last.end === start &&
      last.nodeOffset + (last.end - last.start) === nodeOffset
    )
      last.end = text.length;
    else segments.push({ start, end: text.length, node, nodeOffset });
  };
  const flush = () => {
    if (breakDue) push('\n', null, 0);
    else if (space && text && !text.endsWith('\n')) push(' ', space.node, space.offset);
    breakDue = false;
    space = null;
    begun = true;
  };
  const blockEdge = () => {
    space = null;
    if (begun) breakDue = true;
  };

  const readText = (node: Text) => {
    const { data } = node;
    const keep = keepsSpaces(node.parentElement ?? root);
    if (keep && !INVISIBLE.test(data)) {
      if (!data) return;
      flush();
      return push(data.replace(/\u00A0/g, ' '), node, 0);
    }
    let from = 0;
    for (let i = 0; i <= data.length; i++) {
      const char = data[i];
      const collapses = char !== undefined && !keep && SPACE.test(char);
      if (char !== undefined && !collapses && !INVISIBLE.test(char)) continue;
      if (i > from) {
        flush();
        push(data.slice(from, i).replace(/\u00A0/g, ' '), node, from);
      }
      if (collapses) space ??= { node, offset: i };
      from = i + 1;
    }
  };

  const walk = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) readText(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) readElement(node as Element);
    }
  };
  const readElement = (element: Element) => {
    if (element.matches(NOT_TEXT) || skip?.(element)) return;
    const { display } = getComputedStyle(element);
    if (display === 'none') return;
    if (element.localName === 'br') {
      flush();
      // The last break of a block only holds the line open; it marks the place of an empty line.
      if (endsBlock(element, root))
        segments.push({ start: text.length, end: text.length, node: element, nodeOffset: 0 });
      else push('\n', element, 0);
    } else if (element.localName === 'img') {
      const alt = asRead(element.getAttribute('alt') ?? '');
      if (!alt) return;
      flush();
      push(alt, element, 0);
    } else if (BLOCK.test(display)) {
      blockEdge();
      walk(element);
      blockEdge();
    } else {
      walk(element);
    }
  };

  walk(root);
  return { text, segments };
}

/** Whether nothing that shows follows `br` in its block. */
function endsBlock(br: Element, root: Element): boolean {
  let node: Node = br;
  while (node !== root) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (shows(next)) return next.nodeType === Node.ELEMENT_NODE && isBlock(next as Element);
    }
    const parent: Node | null = node.parentNode;
    if (!parent || parent === root || isBlock(parent as Element)) return true;
    node = parent;
  }
  return true;
}

function shows(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node as Text).data.replace(/[\u200B\u2060\uFEFF]/g, '');
    return /[^ \t\n\r\f]/.test(text) || (text !== '' && node.parentElement !== null && keepsSpaces(node.parentElement));
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  if (element.matches(NOT_TEXT)) return false;
  return element.localName === 'br' || element.localName === 'img' || [...element.childNodes].some(shows);
}

function keepsSpaces(element: Element): boolean {
  return KEEPS_SPACES.test(getComputedStyle(element).whiteSpace);
}

function isBlock(element: Element): boolean {
  return BLOCK.test(getComputedStyle(element).display);
}
