import type { PlacedSentence } from '../text/net';
import type { Reading, Signals } from '../types';
import FITTED from './acknowledged.json';
import common from './common.json';
import { type Features, logOdds, type Weights } from './linear';
import { messageWords } from './echo';
import { mannersOf } from './manner';
import { saidIn } from './said';
import { synonymsOf } from './synonyms';

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

/** How telling a word is that the training exchanges never share. */
const RARE = 7;

export function acknowledgementFeatures({ customer, draft, reading, sentences, signals, disputes }: Weighed): Features {
  const points = reading?.points ?? [];
  const heard = points.filter((p) => p.heard).length;
  const words = 1 + (draft.match(/\s+/g)?.length ?? 0);
  const features: Features = { length: Math.min(words, 80) / 30, shared: sharedWorth(customer, sentences) };
  for (const name of mannersOf(sentences)) features[name] = 1;
  const kin = kinOf(customer, sentences);
  if (kin > 0) features.kin = 1;
  if (kin > 1) features.kins = 1;
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

/** How many words of the draft mean the same as one of the message's without being one. */
function kinOf(customer: string, sentences: readonly PlacedSentence[]): number {
  const theirs = messageWords(customer);
  const said = new Set(sentences.flatMap((s) => [...saidIn(s).keys]));
  return [...said].filter((key) => !theirs.has(key) && [...synonymsOf(key)].some((other) => theirs.has(other))).length;
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
