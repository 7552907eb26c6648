import { firstOf } from './frame-first';
import type { Node } from './frame-syntax';

/**
 * One of these must stand somewhere from the frame's first word on, or the frame cannot match there: most attempts
 * are spared by it.
 */
export interface Need {
  words: ReadonlySet<number> | 'number' | 'name';
  /** At the least so many words after the first. */
  from: number;
}

/** What a frame cannot do without, the rarest (by the number of words that serve) first; its first word, by which it is found, apart. */
export function needsOf(nodes: readonly Node[]): Need[] {
  const needs: Need[] = [];
  const first = firstOf(nodes).words;
  walk(nodes, 0, (need) => {
    const opens = need.from === 0 && typeof need.words !== 'string' && need.words.size === first?.size;
    if (!opens) needs.push(need);
  });
  const choice = ({ words }: Need) => (typeof words === 'string' ? 0 : words.size);
  return needs.sort((a, b) => choice(a) - choice(b));
}

/** @returns the fewest words that the nodes match, counted on from `from` */
function walk(nodes: readonly Node[], from: number, need: (need: Need) => void): number {
  return nodes.reduce((at, node) => {
    switch (node.kind) {
      case 'number':
      case 'name':
        need({ words: node.kind, from: at });
        return at + 1;
      case 'any':
        return at + 1;
      case 'word':
      case 'class':
        need({ words: firstOf([node]).words!, from: at });
        return at + 1;
      case 'either': {
        const { words, empty } = firstOf([node]);
        if (words && !empty) need({ words, from: at });
        return Math.min(...node.options.map((option) => walk(option, at, () => {})));
      }
      case 'capture':
      case 'mark':
        return walk(node.body, at, need);
      default:
        return at;
    }
  }, from);
}
