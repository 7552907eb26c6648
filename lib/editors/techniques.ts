import type { Span } from '../types';
import type { TextMap } from './editor';
import type { Act } from './ladder';
import { locate } from './text-place';

/** Sets the document's selection on `span` of what `readTextMap` gave. False where there is no place for it. */
export function selectInDom(el: HTMLElement, map: TextMap, span: Span): boolean {
  const whole = map.text === '' ? emptyPlace(el) : null;
  const from = whole ?? locate(map, span.start, 'start');
  const to = whole ?? locate(map, span.end, span.end === span.start ? 'start' : 'end');
  const selection = el.ownerDocument.getSelection();
  if (!from || !to || !selection) return false;
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  return true;
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

/** For editors that act on `beforeinput`: they cancel it and write themselves. Nothing happens elsewhere. */
export function beforeInput({ el, text }: Act): boolean {
  const selection = el.ownerDocument.getSelection();
  if (!selection?.rangeCount) return false;
  const range = selection.getRangeAt(0);
  const targetRanges = [new StaticRange(range)];
  const inputType = text ? 'insertText' : 'deleteContentBackward';
  const event = new InputEvent('beforeinput', {
    inputType,
    data: text || null,
    targetRanges,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !el.dispatchEvent(event);
}

/** For editors that read the clipboard event themselves. That it was cancelled does not show that anything was inserted. */
export function paste({ el, text }: Act): boolean {
  const event = text
    ? pasteEvent(text)
    : new ClipboardEvent('cut', { bubbles: true, cancelable: true, composed: true });
  return !el.dispatchEvent(event);
}

/** Firefox drops `clipboardData` of a made event and honours its own `data` and `dataType` instead; Chromium the other way round. */
function pasteEvent(text: string): ClipboardEvent {
  const how = { bubbles: true, cancelable: true, composed: true };
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { ...how, clipboardData });
  if (event.clipboardData?.getData('text/plain') === text) return event;
  return new ClipboardEvent('paste', { ...how, data: text, dataType: 'text/plain' } as ClipboardEventInit);
}
