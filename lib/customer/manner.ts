import type { PlacedSentence, SentenceFacts } from '../text/net';
import { noted, remembered } from '../text/remembered';

/** Courtesies and stances of a reply; every pattern is linear. */
const MANNERS = {
  sorry: /\b(?:sorry|apolog\w*|regret\w*)\b/i,
  thanks: /\b(?:thanks?|appreciate\w*|grateful)\b/i,
  stock:
    /\b(?:your|the|this|any) (?:\w+ )?(?:feedback|experience|review|comments?|inconvenience|concerns?|patience|trouble|issue|frustration|disappointment|words|suggestion|rating)\b/i,
  taking: /\b(?:taking the time|bringing this|letting us know|reaching out|sharing)\b/i,
  feels:
    /\b(?:(?:we|i) (?:completely |fully |do |can |certainly )?understand|frustrat\w*|disappoint\w*|no wonder|must have)\b/i,
  glad: /\b(?:glad|happy to hear|delighted|thrilled|pleased|love)\b/i,
  owns: /\b(?:should(?:n['’]t| not)? have|our (?:fault|mistake|error)|on us|you['’]?(?:re| are) right|wrong)\b/i,
  helps: /\b(?:help|assist|support|look into|investigate|resolve)\b/i,
  rules: /\b(?:as per|policy|please note|terms|stated|advised)\b/i,
  minds:
    /\b(?:that|this)(?:['’]?s| is) (?:quite |very |really |so |certainly |definitely )?(?:unusual|odd|weird|strange|not (?:good|great|ideal|right|ok|what|the|how))\b|\boh no\b|\bhmm\b|\bhear (?:your|you)\b/i,
  passesOn:
    /\b(?:(?:rest|be) assured|assure you|pass(?:ed|ing)? (?:this|that|it|your|on|along)|forward(?:ed|ing)?|team (?:is|are|will))\b/i,
  welcomes: /\b(?:reaching out|contacting us|getting in touch|writing (?:in|to us)|choosing)\b/i,
  probes: /\b(?:more (?:details?|info\w*|about)|elaborate|tell us|let us know|which|what)\b/i,
  asks: /\?/,
  negates: /\b(?:not|cannot|unable|\w+n['’]t)\b/i,
  number: /\d/,
} as const satisfies Record<string, RegExp>;

export type Manner = keyof typeof MANNERS;
const NAMES = Object.keys(MANNERS) as Manner[];

const mannersIn = noted(({ text }: SentenceFacts) => NAMES.filter((name) => MANNERS[name].test(text)));

/** What a whole draft says, whatever it answers. */
export const mannersOf = remembered(
  (sentences: readonly PlacedSentence[]): ReadonlySet<Manner> => new Set(sentences.flatMap((s) => mannersIn(s.facts))),
);
