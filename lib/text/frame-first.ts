import type { Node } from './frame-syntax';
import { lexicon } from './lexicon';

/** The words a sequence can begin with; `words` null for any, `empty` where it can match nothing. */
export function firstOf(nodes: Node[]): { words: Set<string> | null; empty: boolean } {
  const words = new Set<string>();
  for (const node of nodes) {
    const it = firstOfNode(node);
    if (!it.words) return { words: null, empty: false };
    for (const word of it.words) words.add(word);
    if (!it.empty) return { words, empty: false };
  }
  return { words, empty: true };
}

function firstOfNode(node: Node): { words: Set<string> | null; empty: boolean } {
  const { members } = lexicon();
  const heads = (name: string) => new Set((members.get(name) ?? []).map((m) => m.split(' ')[0]!));
  switch (node.kind) {
    case 'word':
      return { words: new Set([node.word]), empty: false };
    case 'class':
      return { words: heads(node.name), empty: false };
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
      return { words: heads('ADV'), empty: true };
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
