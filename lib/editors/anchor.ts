/**
 * The element of this script's own document that holds `element`: itself, or the outermost host of the shadow
 * roots and frames around it. What a site says about a box by what stands around it is asked of the anchor.
 */
export function anchorOf(element: Element): Element {
  for (let inner = element; ; ) {
    const root = inner.getRootNode();
    const outer = 'host' in root ? (root as ShadowRoot).host : root === document ? null : frameOf(inner);
    if (!outer) return inner;
    inner = outer;
  }
}

function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** Where `element` stands in the window of this script: frames count from their own corner. CSS pixels. */
export function rectOf(element: Element): DOMRect {
  let { x, y, width, height } = element.getBoundingClientRect();
  for (let node = element; node.ownerDocument !== document; ) {
    const frame = frameOf(node);
    if (!frame) break;
    const at = frame.getBoundingClientRect();
    x += at.x + frame.clientLeft;
    y += at.y + frame.clientTop;
    node = frame;
  }
  return new DOMRect(x, y, width, height);
}
