import type { Readings } from '../reader/readings';
import type { Signals, Span } from '../types';
import { WEIGHED_DEEDS, weighDeed } from './weigh';

/** The signals with set words and the learned reader each having their vote. */
export function learnedSignals(signals: Signals, readings: Readings): Signals {
  const weighed = WEIGHED_DEEDS.map((deed) => [deed, weighDeed(deed, readings, signals).yes]);
  return { ...signals, ...(Object.fromEntries(weighed) as Partial<Signals>) };
}

/** Sentences that promise something, as the reader sees them. */
export function learnedPromises(readings: Readings): Span[] {
  return readings.sentences.filter((s) => s.promise >= readings.thresholds.promise).map((s) => s.span);
}
