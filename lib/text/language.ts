import { detect } from 'tinyld/light';
import { type Passage, passages } from './passages';
import { noted } from './remembered';

const COMMON = new Set(
  'the a an and or but so if of to in on at by for from with as is are was were be been am have has had do does did will would can could should not no we our us you your i my me it its this that there they their he she what when who how all any please thank thanks sorry hi hello dear here up out get got gave made said him his them after before about back just because very then than today tomorrow don’t doesn’t didn’t isn’t wasn’t can’t won’t it’s that’s we’re we’ve we’ll i’m i’ve i’ll you’re you’ve'.split(
    ' ',
  ),
);
/** Fewer letters than this tell nothing of the language. */
const FEWEST = 12;
/** Nothing but English letters and everyday marks: most drafts, and counted quickly. */
const PLAIN = /^[\p{ASCII}‘’“”–—…£€]*$/u;
const ENOUGH = new RegExp(`(?:[a-z][^a-z]*){${FEWEST}}`, 'i');

/**
 * The draft's language as far as Heard cares. Service English in any spelling or idiom is `en`: common English words
 * decide first, since detectors stumble over short texts, names and hashtags; tinyld decides the rest.
 */
export function languageOf(text: string): 'en' | 'other' | 'unknown' {
  const sample = text.slice(0, 3000).replace(/https?:\/\/\S+|[@#]\S+/g, ' ');
  const plain = PLAIN.test(sample);
  if (plain) {
    if (!ENOUGH.test(sample)) return 'unknown';
  } else {
    const letters = sample.match(/\p{L}/gu) ?? [];
    if (letters.length < FEWEST) return 'unknown';
    const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (latin < letters.length / 2) return 'other';
  }
  let [words, common] = [0, 0];
  for (const { passage } of passages(sample)) {
    const count = commonIn(passage);
    words += count.words;
    common += count.common;
  }
  if (common >= words * 0.2) return 'en';
  const best = detect(sample);
  if (best === 'en') return 'en';
  return words < 4 || best === '' ? 'unknown' : 'other';
}

const commonIn = noted(({ text }: Passage) => {
  const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  return { words: words.length, common: words.filter((word) => COMMON.has(word.replaceAll("'", '’'))).length };
});
