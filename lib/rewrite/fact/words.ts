import { Kept } from '../../text/remembered';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.@/-]*/gu;
const LIGHT = new Set(
  'a an the and or but so to of in on at by for from with as is are was were be been being am do does did have has had will would shall should can could may might must i we you he she it they me us him her them my our your his its their this that these those there here not no yes please just also then than very really ll ve re m d s t if when which who what how up out about into over any some all'.split(
    ' ',
  ),
);

/** Words of a text, folded: lower case, straight apostrophes, no full stop at the end. */
export function wordsOf(text: string): string[] {
  return [...text.toLowerCase().replaceAll('’', "'").matchAll(WORD)].map((m) => m[0].replace(/[.'/-]+$/, ''));
}

/** The words that carry what a sentence says. */
export function contentOf(text: string): readonly string[] {
  return contents.of(text, () => wordsOf(text).filter((w) => !LIGHT.has(w)));
}

/** One fact is looked for in every sentence of every candidate. */
const contents = new Kept<readonly string[]>(500);

/** Share of the content of `said` that `sentence` holds too, 0-1. */
export function shared(said: string, sentence: string): number {
  const content = [...new Set(contentOf(said))];
  if (content.length === 0) return 1;
  const there = new Set(contentOf(sentence).map(stem));
  return content.filter((w) => there.has(stem(w))).length / content.length;
}

/** Whether two texts have a word that carries meaning in common, in any form. */
export function touches(a: string, b: string): boolean {
  const there = new Set(contentOf(b).map(stem));
  return contentOf(a).some((w) => there.has(stem(w)));
}

const stem = (word: string) => word.replace(/(?:'s|ing|ed|es|s)$/, '');
