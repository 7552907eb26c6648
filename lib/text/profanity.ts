import { DataSet, englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { Span } from '../types';
import { type Passage, throughout } from './passages';
import { Kept, noted } from './remembered';

/** Of obscenity's English words, those that are swearing wherever a business writes them; "skin prick test" and "sex" are not. */
const SWEARING = new Set([
  'arse',
  'ass',
  'bastard',
  'bitch',
  'bollocks',
  'chingchong',
  'cock',
  'cunt',
  'dick',
  'fag',
  'fuck',
  'jerk off',
  'kike',
  'nigger',
  'piss',
  'pussy',
  'shit',
  'slut',
  'spastic',
  'tranny',
  'turd',
  'twat',
  'wank',
  'whore',
]);
/** Names, places, dishes and birds that hold one of them. */
const INNOCENT =
  /^(?:cock(?:pit|tail|roach|le|erel|ney|burn|atoo|well|spur)\w*|dick(?:ens|inson|ie|y|son)?|peacock\w*|hancock|shitake|shiitake|pussy ?willow|pussy ?cat|ass(?:am|isi)|scunthorpe|wankel|faggots?)$/i;
/** Swearing behind stars, and mild words that the dataset leaves out. */
const MASKED =
  /(?<![\p{L}\p{N}*])\p{L}\*{2,}\p{L}*(?![\p{L}\p{N}*])|\b(?:bullsh\S{0,3}t|crap(?:py)?|wtf|stfu|dickhead|prat|git|muppets?|scumbags?|moron(?:s|ic)?|give an? (?:damn|toss)|gives an? (?:damn|toss)|god ?damn(?:ed)?)\b/giu;
const LONGEST = 20_000;

let matcher: RegExpMatcher | null = null;

/** The matcher of these words alone: it tries every word's pattern on the whole text. */
function matcherOfSwearing(): RegExpMatcher {
  const dataset = new DataSet<{ originalWord: string }>()
    .addAll(englishDataset)
    .removePhrasesIf((phrase) => !SWEARING.has(phrase.metadata?.originalWord ?? ''));
  return new RegExpMatcher({ ...dataset.build(), ...englishRecommendedTransformers });
}

/** Where a text swears or calls names, in order; a word with a capital in mid-sentence is taken for a name. */
export function swearing(text: string): Span[] {
  return throughout(text.slice(0, LONGEST), search);
}

/** Whether each word met so far may swear: none of the patterns reaches over a space, and most words are everyday ones. */
const suspects = new Kept<boolean>(5000);

const search = noted(({ text: read }: Passage): Span[] => {
  const patterns = (matcher ??= matcherOfSwearing());
  const suspect = read.split(/\s+/).some((word) => suspects.of(word, () => patterns.hasMatch(word)));
  const found = (suspect ? patterns.getAllMatches(read, true) : [])
    .map(({ startIndex, endIndex }) => wordAround(read, startIndex, endIndex + 1))
    .filter((span) => {
      const word = read.slice(span.start, span.end);
      if (/^ass/i.test(word) && (!/^ass(?:es|hole\w*|hat\w*)?$/i.test(word) || /^\.{2}|^…/.test(read.slice(span.end))))
        return false;
      return !INNOCENT.test(word) && !(/^\p{Lu}\p{Ll}/u.test(word) && /[\p{L},] $/u.test(read.slice(0, span.start)));
    });
  const masked = [...read.matchAll(MASKED)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return [...found, ...masked]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, i, all) => i === 0 || span.start >= all[i - 1]!.end);
});

function wordAround(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start > 0 && /\p{L}/u.test(text[start - 1]!)) start--;
  while (end < text.length && /\p{L}/u.test(text[end]!)) end++;
  return { start, end };
}
