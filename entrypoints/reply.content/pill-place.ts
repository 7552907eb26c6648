/** Where the pill may stand; CSS pixels of the viewport. */
export interface Place { left: number; top: number }
interface Size { width: number; height: number }

const GAP = 6;
/** What a user may want to press or read: the pill must not stand on it. */
const IN_USE = 'button,a[href],input,textarea,select,summary,label,video,[role="button"],[role="link"],[role="textbox"],[role="menuitem"],[contenteditable="true"]';

/**
 * A free place by the box: below it, above it, beside it, or in a corner of the window, whichever first
 * covers nothing that is pressed, and no words if that can be had. Null while the box is out of sight or
 * something lies on top of it.
 */
export function placeBy(box: Element, size: Size, submits: Element[], own: Element): Place | null {
  const rect = box.getBoundingClientRect();
  const view: Size = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
  if (rect.width === 0 || rect.bottom < 0 || rect.top > view.height || rect.right < 0 || rect.left > view.width) return null;
  if (isCovered(box, rect, view, own)) return null;
  const buttons = submits.map((button) => button.getBoundingClientRect()).filter((button) => button.width > 0);
  const inside = places(rect, size, view).filter(({ left, top }) => left >= 0 && top >= 0 && left + size.width <= view.width && top + size.height <= view.height);
  const free = inside.filter((place) => isFree(place, size, buttons, box, own));
  return free.find((place) => !coversWords(place, size, own)) ?? free[0] ?? null;
}

function places(rect: DOMRect, { width, height }: Size, view: Size): Place[] {
  const right = rect.right - width;
  const below = rect.bottom + GAP;
  const above = rect.top - height - GAP;
  const middle = (rect.left + rect.right - width) / 2;
  return [
    { left: right, top: below }, { left: rect.left, top: below }, { left: middle, top: below },
    { left: right, top: above }, { left: rect.left, top: above }, { left: middle, top: above },
    { left: rect.right + GAP, top: rect.bottom - height }, { left: rect.left - width - GAP, top: rect.bottom - height },
    { left: right, top: below + height + GAP }, { left: rect.left, top: below + height + GAP },
    { left: view.width - width - GAP, top: view.height - height - GAP }, { left: GAP, top: view.height - height - GAP },
  ];
}

function isFree({ left, top }: Place, { width, height }: Size, buttons: DOMRect[], box: Element, own: Element): boolean {
  if (buttons.some((button) => left < button.right + GAP && left + width > button.left - GAP && top < button.bottom + 2 && top + height > button.top - 2)) return false;
  return under({ left, top }, { width, height }, own).every((element) => !inUse(element, box));
}

/** What lies under the pill at a grid of points. */
function under({ left, top }: Place, { width, height }: Size, own: Element): Element[] {
  const xs = [left + 1, left + width / 4, left + width / 2, left + (width * 3) / 4, left + width - 1];
  const ys = [top + 1, top + height / 2, top + height - 1];
  return [...new Set(xs.flatMap((x) => ys.flatMap((y) => topAt(x, y, own) ?? [])))];
}

function coversWords(place: Place, size: Size, own: Element): boolean {
  return under(place, size, own).some((element) =>
    [...element.childNodes].some((node) => {
      if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return false;
      const range = document.createRange();
      range.selectNode(node);
      return [...range.getClientRects()].some((line) => line.left < place.left + size.width && line.right > place.left && line.top < place.top + size.height && line.bottom > place.top);
    }),
  );
}

/** The element a user would press at this point, ours looked through. */
function topAt(x: number, y: number, own: Element): Element | null {
  return document.elementsFromPoint(x, y).find((element) => element !== own) ?? null;
}

function inUse(element: Element | null, box: Element): boolean {
  const used = element?.closest(IN_USE);
  // A link or button around the box itself is the site's way of opening it.
  return Boolean(used) && !used?.contains(box);
}

function isCovered(box: Element, rect: DOMRect, view: Size, own: Element): boolean {
  const x = Math.min(Math.max((rect.left + rect.right) / 2, 1), view.width - 1);
  const y = Math.min(Math.max((Math.max(rect.top, 0) + Math.min(rect.bottom, view.height)) / 2, 1), view.height - 1);
  const top = topAt(x, y, own);
  if (!top || box.contains(top) || top.contains(box)) return false;
  // In a shadow root the document only sees the host; a placeholder beside the box is no cover.
  return box.getRootNode() === document && !top.parentElement?.contains(box) && !box.closest('label,form,[role="dialog"]')?.contains(top);
}
