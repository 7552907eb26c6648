/** How the writer writes, as far as a draft shows it; rewrites follow it. */
export interface Style {
  person: 'I' | 'we';
  contractions: boolean;
  american: boolean;
  /** ’ rather than '. */
  curly: boolean;
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

export function styleOf(draft: string): Style {
  const short = count(draft, /\p{L}['’](?:s|re|ve|ll|d|m|t)\b/gu);
  const long = count(
    draft,
    /\b(?:(?:we|i|you|they|it|that) (?:are|am|is|will|have|would)|(?:do|does|did|can|could|should|would|was|were|is|are|has|have) not|cannot)\b/giu,
  );
  return {
    person:
      count(draft, /\b(?:I|I['’]\p{Ll}+|my|me)\b/gu) > count(draft, /\b(?:we|our|us|we['’]\p{Ll}+)\b/giu) ? 'I' : 'we',
    contractions: short > 0 || long < 2,
    american:
      /\b(?:apologiz|realiz|organiz|recogniz|prioritiz|color|favor|honor|center\b|behavior|canceled|check\b.*\bin the mail)/i.test(
        draft,
      ),
    curly: draft.includes('’') || !draft.includes("'"),
  };
}

const FULL: [RegExp, string][] = [
  [/\bcan’t\b/gi, 'cannot'],
  [/\bwon’t\b/gi, 'will not'],
  [/n’t\b/g, ' not'],
  [/\bI’m\b/g, 'I am'],
  [/’re\b/g, ' are'],
  [/’ve\b/g, ' have'],
  [/’ll\b/g, ' will'],
  [/\b(I|we|you|they|anyone)’d\b/gi, '$1 would'],
  [/\b(that|it|what|here|there|who)’s\b/gi, '$1 is'],
];

/** One of our own lines in the writer's manner: `{I}` `{I’m}` `{I’ll}` `{I’d}` `{me}` `{my}` stand for the person. */
export function speak(template: string, style: Style, formal: boolean): string {
  let text = template
    .replace(/\{(I’m|I’ll|I’d|I’ve|I|me|my)\}/g, (_, word: string) => PERSON[style.person][word]!)
    .replace(/^\p{Ll}/u, (c) => c.toUpperCase())
    .replace(/([.!?] )(\p{Ll})/gu, (_, end: string, c: string) => end + c.toUpperCase());
  if (formal || !style.contractions) for (const [short, long] of FULL) text = text.replace(short, long);
  if (style.american) text = text.replace(/\b(apolog|real|organ|recogn)is(e|ed|ing)\b/gi, '$1iz$2');
  return text;
}

const PERSON: Record<Style['person'], Record<string, string>> = {
  I: { 'I’m': 'I’m', 'I’ll': 'I’ll', 'I’d': 'I’d', 'I’ve': 'I’ve', I: 'I', me: 'me', my: 'my' },
  we: { 'I’m': 'we’re', 'I’ll': 'we’ll', 'I’d': 'we’d', 'I’ve': 'we’ve', I: 'we', me: 'us', my: 'our' },
};

/** Apostrophes as the writer types them. */
export const inHand = (text: string, style: Style): string => (style.curly ? text : text.replaceAll('’', "'"));
