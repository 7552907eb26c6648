import { rectOf } from '@/lib/editors/anchor';

/** Where the pill may stand; CSS pixels of the viewport. */
export interface Place {
  left: number;
  top: number /** Which of the places by the box this is. */;
  nth: number;
}
interface Size {
  width: number;
  height: number;
}

const GAP = 6;
const STEP = 10;
/** The pill keeps this far from what it must not cover, so that rounding cannot make them touch. */
const RIM = 2;
/** What a user may want to press or read: the pill must not stand on it. */
const IN_USE =
  'button,a[href],input,textarea,select,summary,label,video,[role="button"],[role="link"],[role="textbox"],[role="menuitem"],[contenteditable="true"]';

/**
 * A free place by the box: below it, above it, beside it, or in a corner of the window, whichever first
 * covers nothing that is pressed, and no words if that can be had. The place it had, by `nth`, is kept while
 * it is good. Null while the box is out of sight or something lies on top of it. The pill itself must not
 * take pointer events meanwhile.
 */
export function placeBy(box: Element, size: Size, submits: Element[], nth: number | null): Place | null {
  const rect = rectOf(box);
  const view: Size = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
  if (rect.width === 0 || rect.bottom < 0 || rect.top > view.height || rect.right < 0 || rect.left > view.width)
    return null;
  if (isCovered(box, rect, view)) return null;
  const buttons = submits.map((button) => button.getBoundingClientRect()).filter((button) => button.width > 0);
  const all = places(rect, size, view).map((place, i) => ({ ...place, nth: i }));
  const order = all.sort((a, b) => Number(b.nth === nth) - Number(a.nth === nth));
  let second: Place | null = null;
  for (const place of order) {
    const { left, top } = place;
    if (
      left < 0 ||
      top < 0 ||
      left + size.width > view.width ||
      top + size.height > view.height ||
      touches(place, size, buttons)
    )
      continue;
    const below = under(place, size);
    if (below.some((element) => inUse(element, box))) continue;
    if (!below.some((element) => coversWords(element, place, size))) return place;
    second ??= place;
  }
  return second;
}

function places(rect: DOMRect, { width, height }: Size, view: Size): Omit<Place, 'nth'>[] {
  const right = rect.right - width;
  const below = rect.bottom + GAP;
  const above = rect.top - height - GAP;
  const middle = (rect.left + rect.right - width) / 2;
  return [
    { left: right, top: below },
    { left: rect.left, top: below },
    { left: middle, top: below },
    { left: right, top: above },
    { left: rect.left, top: above },
    { left: middle, top: above },
    { left: rect.right + GAP, top: rect.bottom - height },
    { left: rect.left - width - GAP, top: rect.bottom - height },
    { left: right, top: below + height + GAP },
    { left: rect.left, top: below + height + GAP },
    { left: view.width - width - GAP, top: view.height - height - GAP },
    { left: GAP, top: view.height - height - GAP },
  ];
}

function touches({ left, top }: Place, { width, height }: Size, buttons: DOMRect[]): boolean {
  return buttons.some(
    (button) =>
      left < button.right + GAP &&
      left + width > button.left - GAP &&
      top < button.bottom + RIM &&
      top + height > button.top - RIM,
  );
}

/** What lies under the pill, by a grid of points as narrow as the smallest thing one can press. */
function under({ left, top }: Place, { width, height }: Size): Element[] {
  const found = new Set<Element>();
  const [columns, rows] = [Math.ceil(width / STEP), Math.ceil(height / STEP)];
  for (let column = 0; column <= columns; column++) {
    for (let row = 0; row <= rows; row++) {
      const element = document.elementFromPoint(
        left - RIM + (column / columns) * (width + 2 * RIM),
        top - RIM + (row / rows) * (height + 2 * RIM),
      );
      if (element) found.add(element);
    }
  }
  return [...found];
}

function coversWords(element: Element, { left, top }: Place, { width, height }: Size): boolean {
  return [...element.childNodes].some((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return false;
    const range = document.createRange();
    range.selectNode(node);
    return [...range.getClientRects()].some(
      (line) => line.left < left + width && line.right > left && line.top < top + height && line.bottom > top,
    );
  });
}

function inUse(element: Element, box: Element): boolean {
  const used = element.closest(IN_USE);
  // A link or button around the box itself is the site's way of opening it.
  return used !== null && !used.contains(box);
}

/** Whether something lies on top of the middle of `box`. */
export function isCovered(box: Element, rect: DOMRect, view: Size): boolean {
  const x = Math.min(Math.max((rect.left + rect.right) / 2, 1), view.width - 1);
  const y = Math.min(Math.max((Math.max(rect.top, 0) + Math.min(rect.bottom, view.height)) / 2, 1), view.height - 1);
  const top = document.elementFromPoint(x, y);
  if (!top || box.contains(top) || top.contains(box)) return false;
  // In a shadow root the document only sees the host; a placeholder beside the box is no cover.
  return (
    box.getRootNode() === document &&
    !top.parentElement?.contains(box) &&
    !box.closest('label,form,[role="dialog"]')?.contains(top)
  );
}
