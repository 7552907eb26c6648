import type { Span } from '../types';
import type { TextMap } from './editor';

/** Mentions and other pieces that are one thing: a span must not begin or end inside. */
const ATOM =
  '[contenteditable="false"],[data-lexical-decorator],span[spellcheck="false"],[data-slate-void],.mention[data-mention]';

export type Bias = 'start' | 'end';

/**
 * The DOM point of `offset`. A range's start takes the following node and its end the preceding one,
 * which keeps it out of a neighbouring mention. Null where the box holds no place for text at all.
 */
export function locate(map: TextMap, offset: number, bias: Bias, root: Element): { node: Node; offset: number } | null {
  const touching = map.segments.filter((segment) => segment.node && segment.start <= offset && offset <= segment.end);
  const filled = touching.filter((segment) => segment.end > segment.start);
  const found = (bias === 'start' ? filled.at(-1) : filled[0]) ?? touching[0];
  if (!found?.node) return null;
  const { node, start, end, nodeOffset } = found;
  const held = atomOf(node, root);
  // Slate takes points inside its mentions for the mention, and points beside them for its far end.
  const atom = held?.hasAttribute('data-slate-node') ? null : held;
  if (node.nodeType === Node.TEXT_NODE && !atom) return { node, offset: nodeOffset + (offset - start) };
  const whole = atom ?? node;
  const parent = whole.parentNode;
  if (!parent) return null;
  const index = [...parent.childNodes].indexOf(whole as ChildNode);
  // Inside a mention or a picture's alternative text there is no place: the nearer edge is taken.
  return { node: parent, offset: index + (end > start && offset - start > (end - start) / 2 ? 1 : 0) };
}

/** Where the mentions and pictures stand, which can only be kept or replaced whole. */
export function atomsIn(map: TextMap, root: Element): Span[] {
  const extents = new Map<Element, Span>();
  for (const { start, end, node } of map.segments) {
    const atom = node && start < end ? atomOf(node, root) : null;
    if (atom) extents.set(atom, { start: extents.get(atom)?.start ?? start, end });
  }
  return [...extents.values()];
}

/** Whether `span` begins or ends inside one of `atoms`. */
export function cutsAtom(atoms: Span[], span: Span): boolean {
  return atoms.some(({ start, end }) => [span.start, span.end].some((at) => start < at && at < end));
}

/** Leaves out of a change the mentions towards its ends that stay as they are: written anew they would be mere text. */
export function spareAtoms(atoms: Span[], before: string, span: Span, text: string): { span: Span; text: string } {
  const old = before.slice(span.start, span.end);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  const kept = atoms.filter(({ start, end }) => start >= span.start && end <= span.end);
  const start = kept.findLast((atom) => atom.end <= span.start + head)?.end ?? span.start;
  const end = kept.find((atom) => atom.start >= span.end - tail)?.start ?? span.end;
  return { span: { start, end }, text: text.slice(start - span.start, text.length - (span.end - end)) };
}

/** The mention or picture that holds `node`, or null. */
export function atomOf(node: Node, root: Element): Element | null {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  if (element?.localName === 'img') return element;
  const atom = element?.closest(ATOM);
  return atom && atom !== root && root.contains(atom) ? atom : null;
}
