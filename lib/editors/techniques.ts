import type { Span } from '../types';
import type { TextMap } from './editor';
import type { Act } from './ladder';
import { locate } from './text-place';

/** Sets the document's selection on `span` of what `readTextMap` gave. Null where there is no place for it. */
export function selectInDom(el: HTMLElement, map: TextMap, span: Span): StaticRange | null {
  const whole = map.text === '' ? emptyPlace(el) : null;
  const from = whole ?? locate(map, span.start, 'start', el);
  const to = whole ?? locate(map, span.end, span.end === span.start ? 'start' : 'end', el);
  const selection = el.ownerDocument.getSelection();
  if (!from || !to || !selection) return null;
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** Where an empty editor's caret stands: at the break that holds its first line open, or in the editor itself. */
function emptyPlace(el: HTMLElement): { node: Node; offset: number } {
  const hold = el.querySelector('br');
  if (!hold?.parentNode) return { node: el, offset: 0 };
  return { node: hold.parentNode, offset: [...hold.parentNode.childNodes].indexOf(hold) };
}

/** The browser's own typing command: fires a trusted `input`, one undo step. Its return value proves nothing. */
export function command({ el, text }: Act): boolean {
  el.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
  return true;
}

/** The same, for an editor that keeps its own undo steps and sets one wherever Ctrl is let go. */
export function commandBetweenSteps(act: Act): boolean {
  const step = () =>
    act.el.dispatchEvent(new KeyboardEvent('keyup', { ...HEARD_BY_ALL, key: 'Control', ctrlKey: true }));
  step();
  command(act);
  step();
  return true;
}

/** For editors that act on `beforeinput`: they cancel it and write themselves. Nothing happens elsewhere. */
export function beforeInput({ el, text, range }: Act): boolean {
  return fire(el, text ? 'insertText' : 'deleteContentBackward', text || null, range);
}

/** The same line by line, as a person types: a line feed inside one text is no new paragraph. At once, so that it is one undo step. */
export function typeLines({ el, text, range }: Act): boolean {
  let taken = false;
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) taken = fire(el, 'insertParagraph', null, taken ? null : range) || taken;
    if (line) taken = fire(el, 'insertText', line, taken ? null : range) || taken;
  }
  return taken;
}

function fire(el: HTMLElement, inputType: string, data: string | null, range: StaticRange | null): boolean {
  const targetRanges = range ? [range] : [];
  return !el.dispatchEvent(new InputEvent('beforeinput', { ...HEARD_BY_ALL, inputType, data, targetRanges }));
}

const HEARD_BY_ALL = { bubbles: true, cancelable: true, composed: true };

/** For editors that read the clipboard event themselves. That it was cancelled does not show that anything was inserted. */
export function paste({ el, text }: Act): boolean {
  return put(el, text ? pasteEvent(text, 'text/plain') : new ClipboardEvent('cut', HEARD_BY_ALL));
}

/**
 * As paragraphs, for an editor that drops the blank lines of pasted plain text. Markup loses the spaces at the
 * ends of a paragraph, so these are no-break spaces there.
 */
export function pasteParagraphs({ el, text }: Act): boolean {
  return put(el, pasteEvent(paragraphs(text.replace(/^ | $/gm, '\u00A0')), 'text/html'));
}

/** As ProseMirror copies it: both ends join the lines they come into, and every space counts. */
export function pasteSlice({ el, text }: Act): boolean {
  return put(el, pasteEvent(paragraphs(text).replace('<p', '<p data-pm-slice="1 1 []"'), 'text/html'));
}

function paragraphs(text: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return escaped
    .split('\n')
    .map((line) => `<p>${line || '<br>'}</p>`)
    .join('');
}

function put(el: HTMLElement, event: ClipboardEvent): boolean {
  // What is pasted goes where the editor last saw the selection, and a busy one may not have looked yet.
  el.ownerDocument.dispatchEvent(new Event('selectionchange'));
  return !el.dispatchEvent(event);
}

/** Firefox drops `clipboardData` of a made event and honours its own `data` and `dataType` instead; Chromium the other way round. */
function pasteEvent(data: string, dataType: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData(dataType, data);
  const event = new ClipboardEvent('paste', { ...HEARD_BY_ALL, clipboardData });
  if (event.clipboardData?.getData(dataType) === data) return event;
  return new ClipboardEvent('paste', { ...HEARD_BY_ALL, data, dataType } as ClipboardEventInit);
}
