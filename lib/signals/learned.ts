import type { Readings, SentenceReading } from '../reader/readings';
import type { Point, Reading, Signals, Span } from '../types';

type Deed = 'ownership' | 'nextStep' | 'timeframe' | 'contact' | 'promise';

/** Whether some sentence does this, as the learned reader sees it. */
const does = (readings: Readings, deed: Deed) => readings.sentences.some((s) => s[deed] >= readings.thresholds[deed]);

/**
 * The signals with the learned reader's readings beside the frames'. Set words stand where they were found: the
 * reader adds what was said in other words, and decides alone where set words mislead.
 */
export function learnedSignals(signals: Signals, readings: Readings): Signals {
  return {
    ...signals,
    ownership: does(readings, 'ownership'),
    nextStep: signals.nextStep || does(readings, 'nextStep'),
    timeframe: does(readings, 'timeframe'),
    contact: signals.contact || does(readings, 'contact'),
  };
}

/** The points with those that the reader hears by meaning. `voided` stretches deny or blame: nothing is heard there. */
export function learnedHearing(reading: Reading, readings: Readings, voided: readonly Span[]): Reading {
  const points = reading.points.map((point): Point => {
    if (point.heard) return point;
    const read = readings.reply.points.find((p) => p.span.start === point.span.start && p.span.end === point.span.end);
    const heard = read?.heard;
    return heard && !voided.some((v) => v.start < heard.end && heard.start < v.end) ? { ...point, heard } : point;
  });
  return { ...reading, points };
}

/** How the reply as a whole acknowledges, by the reader's most probable kind. */
export function learnedAcknowledgement(readings: Readings): Signals['acknowledgement'] {
  const { none, generic, specific } = readings.reply.acknowledgement;
  return specific >= generic && specific >= none ? 'specific' : generic >= none ? 'generic' : 'none';
}

/** Sentences that promise something, as the reader sees them. */
export function learnedPromises(readings: Readings): Span[] {
  return readings.sentences.filter((s: SentenceReading) => s.promise >= readings.thresholds.promise).map((s) => s.span);
}
