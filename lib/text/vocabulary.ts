import type { Form } from './lexicon';
import { lexicon } from './lexicon';

const ids = new Map<string, number>();

/** The number by which frames know a folded word; words of no frame have none. Only compiling a frame adds words. */
export function wordId(word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  ids.set(word, ids.size);
  return ids.size - 1;
}

/** Of a word in a text: -1 where no frame speaks of it. */
export const knownId = (word: string): number => ids.get(word) ?? -1;

/** A set of words, asked once for every word of every sentence: a table by number. */
export class WordSet {
  private table = new Uint8Array(0);
  readonly ids: readonly number[];

  constructor(words: Iterable<string>) {
    this.ids = [...new Set([...words].map(wordId))];
    this.table = new Uint8Array(Math.max(0, ...this.ids) + 1);
    for (const id of this.ids) this.table[id] = 1;
  }

  /** @param id of wordId; -1 and numbers given out later are in no set made before */
  has(id: number): boolean {
    return this.table[id] === 1;
  }
}

/** The members of a word class that a frame means: single words, and phrases by their first word. */
export interface ClassWords {
  single: WordSet;
  /** First words of all members. */
  heads: ReadonlySet<number>;
  phrases: ReadonlyMap<number, readonly (readonly number[])[]>;
}

const classes = new Map<string, ClassWords>();

/** @param forms null for any form. @throws Error where there is no such class. */
export function classWords(name: string, forms: readonly Form[] | null): ClassWords {
  const key = `${name}.${forms?.join('|') ?? ''}`;
  const known = classes.get(key);
  if (known) return known;
  const { words, members } = lexicon();
  const list = members.get(name);
  if (!list) throw new Error(`There is no word class <${name}>; classes are listed in assets/classes`);
  const fits = list.filter((member) => {
    const has = words.get(member)!.get(name);
    return !forms || (has && forms.some((form) => has.has(form)));
  });
  const phrases = new Map<number, number[][]>();
  for (const phrase of fits.filter((m) => m.includes(' '))) {
    const parts = phrase.split(' ').map(wordId);
    const same = phrases.get(parts[0]!);
    if (same) same.push(parts);
    else phrases.set(parts[0]!, [parts]);
  }
  const single = new WordSet(fits.filter((m) => !m.includes(' ')));
  const made = { single, heads: new Set([...single.ids, ...phrases.keys()]), phrases };
  classes.set(key, made);
  return made;
}
