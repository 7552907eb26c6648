import type { FeelingId } from '../types';

/** One feeling is one file in feelings/, named by its id: the folder is the catalogue. */
export interface FeelingReader {
  id: FeelingId;
  /** The feeling named one notch below theirs, as a reply may say it: `upset`. */
  mild: string;
  /** Frames that show it, with the base intensity of the word: 1 annoyed, 2 upset, 3 furious or devastated. */
  cues: { frame: string; strength: 1 | 2 | 3 }[];
  /** Frames of look-alikes. */
  spares: string[];
  /** Whether "not" before a cue undoes it ("not angry"). */
  negated: boolean;
  flags: string[];
  quiet: string[];
}

/** Declares a feeling; tests/unit/customer/feelings.test.ts says what is still missing. */
export function defineFeeling(feeling: FeelingReader): FeelingReader {
  return feeling;
}

/** Several frames of one strength. */
export const at = (strength: 1 | 2 | 3, ...frames: string[]) => frames.map((frame) => ({ frame, strength }));
