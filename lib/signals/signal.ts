import type { Span } from '../types';

/** The frame-read signals of a draft; the draft-level ones (canned, shouting) are folded in index.ts. */
export type SignalId = 'sorry' | 'ownership' | 'next-step' | 'timeframe' | 'contact' | 'promise' | 'door' | 'named';

/** One signal is one file in this folder: the words by which a reply apologises, owns, promises, gives a time or a contact. */
export interface Signal {
  id: SignalId;
  /** What it means that a draft has it, in one sentence. */
  means: string;
  flags: string[];
  spares: string[];
  frames: string[];
  /** Whether a frame's match stands, seen in its sentence; without it every match does. `span` is in offsets of `sentence`. */
  holds?(sentence: string, span: Span): boolean;
}

export function defineSignal(signal: Signal): Signal {
  return signal;
}
