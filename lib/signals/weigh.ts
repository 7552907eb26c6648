import { type Features, logOdds, type Weights } from '../customer/linear';
import type { Readings } from '../reader/readings';
import FITTED from './weighed.json';

/** What a reply does wrong, judged over all its sentences: a sentence is likelier to blame where another defends. */
export const WEIGHED_FAULTS = ['defensive', 'blame', 'unsafe'] as const;
export type WeighedFault = (typeof WEIGHED_FAULTS)[number];
/** What a reply does, judged by set words and the reader together. */
export const WEIGHED_DEEDS = ['ownership', 'nextStep', 'timeframe', 'contact', 'canned'] as const;
export type WeighedDeed = (typeof WEIGHED_DEEDS)[number];

/** What the frames say of a reply's faults. */
export type FaultsSaid = Record<WeighedFault | 'conditional' | 'hollow', boolean>;
export type DeedsSaid = Record<WeighedDeed, boolean>;

/** A fitted model, and the probability from which it is a yes; scripts/fit-customer.ts writes them. */
export interface Weighed extends Weights {
  threshold: number;
}

/** The same for a deed: `right` is how often the frames that say it are right on the training set, 0 to 1. */
export interface WeighedByWords extends Weighed {
  right: number;
}

/** From this on, what the frames say of a deed outweighs any reading: the reader knows only the writers it was taught by. */
const FIRM = 0.9;
/** A reading that no set words support counts from here. */
const EVEN = 0.5;

/** How sure frames and reader together are, 0 to 1. */
export interface Sureness {
  p: number;
  yes: boolean;
}

export const weighFault = (fault: WeighedFault, readings: Readings, said: FaultsSaid): Sureness =>
  sureness(FITTED[fault], faultEvidence(fault, readings, said));

/** Set words that are nearly always right stand by themselves; a reading alone must be likelier than not. */
export function weighDeed(deed: WeighedDeed, readings: Readings, said: DeedsSaid): Sureness {
  const { p, yes } = sureness(FITTED[deed], deedEvidence(deed, readings, said));
  if (said[deed]) return { p, yes: yes || FITTED[deed].right >= FIRM };
  return { p, yes: yes && readings.reply.scores[deed] >= EVEN };
}

function sureness(model: Weighed, features: Features): Sureness {
  const p = 1 / (1 + Math.exp(-logOdds(model, features)));
  return { p, yes: p >= model.threshold };
}

/** What speaks for a fault: how its strongest sentence and all together read, what else the reply does, what the frames say. */
export function faultEvidence(fault: WeighedFault, { sentences, reply }: Readings, said: FaultsSaid): Features {
  const read = (name: WeighedFault) => sentences.map((s) => (name === 'unsafe' ? s.unsafe : s.probs[name]));
  const own = read(fault);
  const features: Features = {
    odds: Math.max(-5, ...sentences.map((s, i) => Math.log((own[i]! + 0.01) / (s.probs.none + s.probs.hollow + 0.01)))),
    length: Math.log(Math.max(1, sentences.length)),
    hollow: mean(sentences.map((s) => s.probs.hollow)),
    none: mean(sentences.map((s) => s.probs.none)),
  };
  for (const name of new Set<WeighedFault>([fault, 'defensive', 'blame'])) {
    features[`most-${name}`] = odds(Math.max(0, ...read(name)));
    features[`any-${name}`] = odds(1 - read(name).reduce((none, p) => none * (1 - p), 1));
  }
  for (const name of ['ownership', 'nextStep', 'contact', 'canned'] as const)
    features[`reply-${name}`] = odds(reply.scores[name]);
  for (const [name, is] of Object.entries(said)) if (is) features[`said-${name}`] = 1;
  return features;
}

/** What speaks for a deed: how the reply as a whole reads, and whether the frames say so. */
export const deedEvidence = (deed: WeighedDeed, { reply }: Readings, said: DeedsSaid): Features => ({
  reply: odds(reply.scores[deed]),
  ...(said[deed] && { said: 1 }),
});

/** Log-odds, bounded where a probability is all but 0 or 1. */
const odds = (p: number): number => Math.log((p + 0.003) / (1 - p + 0.003));
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
