import type { Span } from '../types';
import type { TextMap } from './editor';

/** Mentions and other pieces that are one thing: a span must not begin or end inside. */
const ATOM =
  '[contenteditable="false"],[data-lexical-decorator],[data-lexical-text][spellcheck="false"],[data-slate-void]';

export type Bias = 'start' | 'end';

/**
 * The DOM point of `offset`. A range's start takes the following node and its end the preceding one,
 * which keeps it out of a neighbouring mention. Null where the box holds no place for text at all.
 */
export function locate(map: TextMap, offset: number, bias: Bias): { node: Node; offset: number } | null {
  const touching = map.segments.filter((segment) => segment.node && segment.start <= offset && offset <= segment.end);
  const filled = touching.filter((segment) => segment.end > segment.start);
  const found = (bias === 'start' ? filled.at(-1) : filled[0]) ?? touching[0];
  if (!found?.node) return null;
  const { node, start, end, nodeOffset } = found;
  if (node.nodeType === Node.TEXT_NODE) return { node, offset: nodeOffset + (offset - start) };
  const parent = node.parentNode;
  if (!parent) return null;
  const index = [...parent.childNodes].indexOf(node as ChildNode);
  // Inside a picture's alternative text there is no place: the nearer edge is taken.
  return { node: parent, offset: index + (end > start && offset - start > (end - start) / 2 ? 1 : 0) };
}

/** Whether `span` begins or ends inside a mention or picture, which can only be kept or replaced whole. */
export function cutsAtom(map: TextMap, span: Span, root: Element): boolean {
  const extents = new Map<Element, Span>();
  for (const { start, end, node } of map.segments) {
    if (!node || start === end) continue;
    const atom = atomOf(node, root);
    if (!atom) continue;
    const extent = extents.get(atom);
    extents.set(atom, { start: extent?.start ?? start, end });
  }
  return [...extents.values()].some(({ start, end }) => [span.start, span.end].some((at) => start < at && at < end));
}

function atomOf(node: Node, root: Element): Element | null {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  if (element?.localName === 'img') return element;
  const atom = element?.closest(ATOM);
  return atom && atom !== root && root.contains(atom) ? atom : null;
}
