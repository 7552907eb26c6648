import type { PlacedSentence } from '../text/net';
import { type Passage, passages } from '../text/passages';
import { remembered } from '../text/remembered';
import type { Reading, Signals } from '../types';
import FITTED from './acknowledged.json';
import common from './common.json';
import { type Features, logOdds } from './linear';
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

/** How much the learned reader's own reading of the reply counts beside these features. */
const READER_COUNTS = 0.5;
/** Owners who are sorry in general outnumber what the training replies show; set on the development set. */
const GENERIC_FIRST = 0.5;

/**
 * How the reply as a whole takes the message up: a thing of theirs is named, only courtesy, or nothing.
 * @param learned the learned reader's probabilities of the three, where it has read the reply
 */
export function acknowledgementOf(weighed: Weighed, learned: Record<Acknowledgement, number> | null): Acknowledgement {
  const features = acknowledgementFeatures(weighed);
  const score = (kind: Acknowledgement) =>
    logOdds(FITTED[kind], features) +
    (kind === 'generic' ? GENERIC_FIRST : 0) +
    (learned ? READER_COUNTS * Math.log(Math.max(0.001, learned[kind])) : 0);
  return KINDS.reduce((best, kind) => (score(kind) > score(best) ? kind : best));
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
  number: /\d/,
};
const saysIn = remembered(({ text }: Passage) => new Set(Object.keys(SAYS).filter((name) => SAYS[name]!.test(text))));
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
