import * as openers from './openers';
import * as care from './openers-care';
import * as several from './openers-several';
import { LINES } from './voice';

/** What is put in for a name in braces or a blank: of it nothing is known. */
const OPEN = /\{[^}]+\}|\[[^\]]+\]|\|/;
/** Less of a line than this anybody might write, UTF-16 units. */
const LEAST = 12;
/** One line that is ours may be chance. */
const ENOUGH = 2;

/** Our shortest acknowledgement: too plain to tell by itself. */
const BRIEFLY = /^(?:@\S+ )*(?:(?:\p{L}+ ){0,2}\p{L}+, )?(?:(?:we|i) are )?sorry (?:your?|about) /u;

const strings = (lines: unknown): string[] =>
  typeof lines === 'string' ? [lines] : typeof lines === 'object' && lines ? Object.values(lines).flatMap(strings) : [];

/** In one spelling, without contractions, so that a line is known in each voice and hand. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\bcan(?:'t|not)\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'(?:re|m)\b/g, ' are')
    .replace(/\bam\b/g, 'are')
    .replace(/'ve\b/g, ' have')
    .replace(/'ll\b/g, ' will')
    .replace(/\b(that|it|what|here|there|who)'s\b/g, '$1 is')
    .replace(/\b(who|you|we|i|anyone)'d\b/g, '$1 would')
    .replace(/\bwouldn't\b/g, 'would not')
    .replace(/(apolog|recogn)iz/g, '$1is');

/** A line with whoever speaks put in. */
const inPerson = (line: string, person: string): string =>
  line
    .replace(/\{I(’\p{Ll}+)?\}/gu, (_, short = '') => `${person}${short}`)
    .replace(/\{me\}/g, person === 'i' ? 'me' : 'us')
    .replace(/\{my\}/g, person === 'i' ? 'my' : 'our');

/** The longest set words of each of our lines, the longest first: one that holds another counts once. */
const SIGNS: string[] = [
  ...new Set(
    [LINES, ...Object.values(openers), ...Object.values(care), ...Object.values(several)]
      .flatMap(strings)
      .flatMap((line) => ['i', 'we'].map((person) => inPerson(line, person)))
      .flatMap((line) => {
        const longest = line
          .split(OPEN)
          .map((piece) => plain(piece).trim())
          .sort((a, b) => b.length - a.length)[0]!;
        return longest.length >= LEAST ? [longest] : [];
      }),
  ),
].sort((a, b) => b.length - a.length);

/** Whether a draft is made with our lines already: whoever took a rewrite has chosen, and needs no other wording of it. */
export function isOurs(draft: string): boolean {
  let text = plain(draft);
  let found = 0;
  for (const sign of SIGNS) {
    const rest = text.replace(sign, ' | ');
    if (rest !== text) found++;
    text = rest;
  }
  return found >= ENOUGH || (found > 0 && BRIEFLY.test(text));
}
