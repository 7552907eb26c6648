/** Words that put the customer at the root of it, and the same told from our side. Facts are not touched. */
const WAYS: [RegExp, string][] = [
  // "the address you gave us was wrong" → "the address we had was wrong"
  [
    /\b((?:the|a|an) (?:\p{L}+ ){0,2}\p{L}+) (?:that |which )?you (?:gave|provided|entered|sent|supplied|typed|left)(?: to)?(?: us| me| with us)? (?=(?:was|were|is|are|had) )/giu,
    '$1 we had ',
  ],
  // "you contacted us after 3 days" → "we heard from you after 3 days"
  [
    /\byou (only )?(?:contacted|emailed|called|rang|phoned|wrote to|told|notified|informed|messaged|came back to) (?:us|me) (?=(?:only )?(?:after|on|\d|a|an|two|three|four|five|six|seven)\b)/giu,
    'we $1heard from you ',
  ],
  // "You knew the terms when you signed up and we …": what they knew serves the argument alone.
  [
    /(^|[,;] )you (?:knew|were aware of|were aware that|agreed to|accepted)\b[^,.;!?]*?,? (?:and|so) (?:therefore )?(?=(?:we|i)\b)/giu,
    '$1',
  ],
];

/** A time that runs against them: "you have 48 hours to report damage". */
const DEADLINE =
  /(^|[,;] |\b(?:as|because|that|and) )you (?:only )?have (\p{L}+|\d+) (hours|days|weeks|months) to (report|return|claim|cancel|exchange|dispute|raise|request|reject) ((?:\p{L}+ ){0,3}?\p{L}+)(?=[.,;!]|$| (?:as|and|but|after|from) )/giu;

/** A sentence that blames nobody for what was wrong, late or not read; as it stands where nothing in it does. */
export function neutral(text: string): string {
  const open = text.replace(
    DEADLINE,
    (all, before: string, count: string, unit: string, deed: string, thing: string) =>
      /\b(?:it|us|me|this|that)$/i.test(thing)
        ? all
        : `${before}${before === '' ? upper(thing) : thing} can be ${done(deed)} within ${count} ${unit}`,
  );
  const said = WAYS.reduce((now, [words, instead]) => now.replace(words, instead), open);
  return said === text ? text : said.replace(/^\p{Ll}/u, upper);
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const done = (deed: string): string =>
  /cancel/i.test(deed) ? 'cancelled' : /e$/i.test(deed) ? `${deed}d` : `${deed}ed`;
