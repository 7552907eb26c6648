import type { PlacedSentence } from '../text/net';
import { type Passage, passages } from '../text/passages';
import { noted } from '../text/remembered';
import type { Reading, Signals } from '../types';
import FITTED from './acknowledged.json';
import common from './common.json';
import { type Features, logOdds, type Weights } from './linear';
import { messageWords } from './echo';
import { saidIn } from './said';

export type Acknowledgement = Signals['acknowledgement'];
const KINDS: readonly Acknowledgement[] = ['none', 'generic', 'specific'];

/** What is known of an exchange when the reply as a whole is weighed. */
export interface Weighed {
  customer: string;
  draft: string;
  /** With `heard` filled; null where no message is known. */
  reading: Reading | null;
  sentences: readonly PlacedSentence[];
  signals: Pick<Signals, 'apology' | 'ownership' | 'nextStep' | 'canned'>;
  /** Whether some of it denies or blames. */
  disputes: boolean;
}

/** One fitted model a kind. */
export type Weighing = Record<Acknowledgement, Weights>;

/** By words alone. */
const BY_WORDS: Weighing = FITTED;

/**
 * How the reply as a whole takes the message up: a thing of theirs is named, only courtesy, or nothing.
 * @param learned what the learned reader adds to the features, and the models fitted with it; null where it has not read the reply
 */
export function acknowledgementOf(
  weighed: Weighed,
  learned: { evidence: Features; weighing: Weighing } | null,
): Acknowledgement {
  const features = { ...acknowledgementFeatures(weighed), ...learned?.evidence };
  const { none, generic, specific } = learned?.weighing ?? BY_WORDS;
  const score = {
    none: logOdds(none, features),
    generic: logOdds(generic, features),
    specific: logOdds(specific, features),
  };
  return KINDS.reduce((best, kind) => (score[kind] > score[best] ? kind : best));
}

/** Courtesies and stances of a reply; every pattern is linear. */
const SAYS: Record<string, RegExp> = {
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
};
const saysIn = noted(({ text }: Passage) => new Set(Object.keys(SAYS).filter((name) => SAYS[name]!.test(text))));
/** How telling a word is that the training exchanges never share. */
const RARE = 7;

export function acknowledgementFeatures({ customer, draft, reading, sentences, signals, disputes }: Weighed): Features {
  const points = reading?.points ?? [];
  const heard = points.filter((p) => p.heard).length;
  const words = 1 + (draft.match(/\s+/g)?.length ?? 0);
  const features: Features = { length: Math.min(words, 80) / 30, shared: sharedWorth(customer, sentences) };
  for (const { passage } of passages(draft)) for (const name of saysIn(passage)) features[name] = 1;
  if (heard > 0) features.heard = 1;
  features.part = heard / Math.max(1, points.length);
  if (points.length === 0) features.nothingRaised = 1;
  if (reading?.severity === 0) features.praise = 1;
  if (words < 12) features.short = 1;
  if (signals.apology === 'full') features.apology = 1;
  if (signals.apology === 'conditional') features.hedged = 1;
  if (signals.ownership) features.ownership = 1;
  if (signals.nextStep) features.nextStep = 1;
  if (signals.canned) features.canned = 1;
  if (disputes) features.disputes = 1;
  return features;
}

/** How much of the message the draft names, whatever was raised: rare words count more. */
function sharedWorth(customer: string, sentences: readonly PlacedSentence[]): number {
  const said = sentences.map((s) => saidIn(s).keys);
  const worth = (key: string) => (common as Record<string, number>)[key] ?? RARE;
  return (
    Math.min(
      25,
      [...messageWords(customer)]
        .filter((key) => said.some((keys) => keys.has(key)))
        .reduce((sum, key) => sum + worth(key), 0),
    ) / 8
  );
}
