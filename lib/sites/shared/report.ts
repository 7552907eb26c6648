import { shapeOf } from './structure';

/** One element and what is in it. `n` stands for so many like it in a row, of which one is written out. */
interface Shape {
  t: string;
  r?: string;
  a?: string[];
  n?: number;
  /** What Heard takes it for. */
  is?: 'box' | 'message';
  /** Inside an open shadow root. */
  s?: Shape[];
  c?: Shape[];
}

/** Most elements written down, and how deep below the top. */
const MOST = 4_000;
const DEEPEST = 60;
/** So far above the box the report begins. */
const LEVELS_UP = 15;
const SKIPPED = 'script,style,link,meta,noscript,template,heard-pill,heard-pointer';

/**
 * How a page is built around `box`, to be sent by the user: tags, roles and names of attributes. No text, no
 * value of an attribute, no address, no id and no class.
 */
export function structureOf(page: Document, box: Element | null, message: Element | null): Shape {
  let top: Element = box ?? page.body;
  for (let level = 0; level < LEVELS_UP && box && top.parentElement && top.parentElement !== page.body; level++)
    top = top.parentElement;
  let left = MOST;

  function shape(element: Element, depth: number): Shape {
    left--;
    const { tag, role, attributes } = shapeOf(element);
    const root = element.shadowRoot;
    return {
      t: tag,
      ...(role !== null && { r: role }),
      ...(attributes.length && { a: attributes }),
      ...(element === box && { is: 'box' as const }),
      ...(element === message && { is: 'message' as const }),
      ...(root && { s: children(root, depth) }),
      ...(element.childElementCount && { c: children(element, depth) }),
    };
  }

  function children(parent: ParentNode, depth: number): Shape[] {
    const shapes: Shape[] = [];
    if (depth >= DEEPEST) return shapes;
    for (const child of parent.children) {
      if (left <= 0) break;
      if (child.matches(SKIPPED)) continue;
      const next = shape(child, depth + 1);
      const last = shapes.at(-1);
      if (last && alike(last, next)) last.n = (last.n ?? 1) + 1;
      else shapes.push(next);
    }
    return shapes;
  }

  return shape(top, 0);
}

const alike = (a: Shape, b: Shape) => JSON.stringify({ ...a, n: 1 }) === JSON.stringify({ ...b, n: 1 });
