import type { Node } from './frame-syntax';
import type { Form } from './lexicon';
import { classWords, wordId } from './vocabulary';

/** The words, by number, with which a match can begin; `words` null for any, `empty` where it can match nothing. */
export interface First {
  words: ReadonlySet<number> | null;
  empty: boolean;
}

export function firstOf(nodes: readonly Node[]): First {
  const words = new Set<number>();
  for (const node of nodes) {
    const it = firstOfNode(node);
    if (!it.words) return { words: null, empty: false };
    // Most frames begin with one class, whose words need no copying.
    if (!it.empty && words.size === 0) return it;
    for (const word of it.words) words.add(word);
    if (!it.empty) return { words, empty: false };
  }
  return { words, empty: true };
}

function firstOfNode(node: Node): First {
  switch (node.kind) {
    case 'word':
      return { words: new Set([wordId(node.word)]), empty: false };
    case 'class':
      return { words: classWords(node.name, node.forms as Form[] | null).heads, empty: false };
    case 'either': {
      const all = node.options.map(firstOf);
      if (all.some((o) => !o.words)) return { words: null, empty: false };
      return { words: new Set(all.flatMap((o) => [...o.words!])), empty: all.some((o) => o.empty) };
    }
    case 'maybe':
      return { words: firstOf(node.body).words, empty: true };
    case 'capture':
    case 'mark':
      return firstOf(node.body);
    case 'adverbs':
      return { words: classWords('ADV', null).heads, empty: true };
    case 'not':
    case 'comma':
    case 'start':
    case 'clause':
    case 'end':
      return { words: new Set(), empty: true };
    case 'gap':
    case 'number':
    case 'any':
    case 'name':
      return { words: null, empty: false };
  }
}
