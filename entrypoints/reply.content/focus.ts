import { browser } from 'wxt/browser';

type Root = Document | ShadowRoot;

/** The shadow root of `host`, a closed one as well: only extensions may look into those. */
function shadowOf(host: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX)
    return (host as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  return host instanceof HTMLElement ? browser.dom.openOrClosedShadowRoot(host) : null;
}

/** The document in `frame`, where it is of this very page and no script of ours runs in it. */
function documentIn(frame: Element): Document | null {
  if (frame.localName !== 'iframe') return null;
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    // A frame with a script of ours answers by cancelling, and is left to it.
    return inner?.dispatchEvent(new CustomEvent(FRAME_ASKED, { cancelable: true })) ? inner : null;
  } catch {
    return null;
  }
}

/** Asked of a frame's document by the page around it: is a script of ours at work there? */
const FRAME_ASKED = 'heard-frame';

/** The element that has the focus inside `element`, looked for through shadow roots and frames of this page. */
function deepest(element: Element | null, onRoot: (root: Root) => void): Element | null {
  for (let at = element; at; ) {
    const root: Root | null = shadowOf(at) ?? documentIn(at);
    if (!root) return at;
    onRoot(root);
    if (!root.activeElement) return at;
    at = root.activeElement;
  }
  return null;
}

/**
 * Tells of every element that takes the focus, wherever it is. The document alone does not: it never hears of
 * moves inside a shadow root or a frame, so it is listened in those too once the focus has been there.
 */
export function watchFocus(signal: AbortSignal, onFocus: (element: Element) => void): void {
  const heard = new WeakSet<Root>();
  const listen = { capture: true, passive: true, signal };
  const look = (element: Element | null) => {
    const found = deepest(element, listenIn);
    if (found) onFocus(found);
  };
  function listenIn(root: Root) {
    if (heard.has(root)) return;
    heard.add(root);
    root.addEventListener('focusin', (event) => look(event.composedPath()[0] as Element), listen);
  }
  listenIn(document);
  document.addEventListener(FRAME_ASKED, (event) => event.preventDefault(), { signal });
  // The focus goes into a frame without an event of its own, and in Firefox only after this one.
  const later = () => document.activeElement?.localName === 'iframe' && look(document.activeElement);
  window.addEventListener('blur', () => setTimeout(later), { passive: true, signal });
  look(document.activeElement);
}
