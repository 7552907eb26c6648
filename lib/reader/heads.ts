import { type Linear, type StoredLinear, unpack } from './linear';

/** What a sentence does, in the order of the fault head's outputs. They are one choice: the stronger reading wins. */
export const FAULTS = ['none', 'hollow', 'defensive', 'blame', 'blameOther', 'conditional'] as const;
export type FaultId = (typeof FAULTS)[number];

/** What else a sentence does, each on its own, in the order of the deed head's outputs. */
export const DEEDS = ['ownership', 'nextStep', 'timeframe', 'contact', 'promise', 'unsafe', 'specific'] as const;
export type DeedId = (typeof DEEDS)[number];

export const ACKNOWLEDGEMENTS = ['none', 'generic', 'specific'] as const;

/** What a whole reply does, each on its own, in the order of the whole head's outputs. */
export const WHOLES = ['ownership', 'nextStep', 'timeframe', 'contact', 'canned'] as const;

/** Labels with a threshold of their own: at or above it the reading is a yes. Chosen by cross-validation in training. */
export type ThresholdId = Exclude<FaultId, 'none'> | Exclude<DeedId, 'specific'> | 'canned' | 'heard';
export type Thresholds = Record<ThresholdId, number>;

/** `faults` and `deeds` read sentences; `acknowledgement` and `whole` read replies; `heard` reads a point beside a sentence. */
export interface HeadSet<L> {
  faults: L;
  deeds: L;
  acknowledgement: L;
  whole: L;
  heard: L;
  thresholds: Thresholds;
}
export type Heads = HeadSet<Linear>;
export type StoredHeads = HeadSet<StoredLinear>;

export const unpackHeads = (stored: StoredHeads): Heads => ({
  faults: unpack(stored.faults),
  deeds: unpack(stored.deeds),
  acknowledgement: unpack(stored.acknowledgement),
  whole: unpack(stored.whole),
  heard: unpack(stored.heard),
  thresholds: stored.thresholds,
});
