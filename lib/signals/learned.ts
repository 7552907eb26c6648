import type { Readings } from '../reader/readings';
import type { Point, Reading, Signals, Span } from '../types';

type Deed = 'ownership' | 'nextStep' | 'timeframe' | 'contact';

/**
 * How far set words outweigh the reader, in log-odds: hardly for responsibility, which is taken in many words, and
 * most for channels, which are named in few.
 */
const FRAMES_WEIGH: Record<Deed, number> = { ownership: 1, nextStep: 2, timeframe: 2, contact: 3 };

const logOdds = (p: number) => Math.log(Math.max(1e-4, p) / Math.max(1e-4, 1 - p));

/** The signals with set words and the learned reader each having their vote. */
export function learnedSignals(signals: Signals, { reply, thresholds }: Readings): Signals {
  const says = (deed: Deed) =>
    logOdds(reply.scores[deed]) + FRAMES_WEIGH[deed] * (signals[deed] ? 1 : -1) >= logOdds(thresholds[deed]);
  return {
    ...signals,
    ownership: says('ownership'),
    nextStep: says('nextStep'),
    timeframe: says('timeframe'),
    contact: says('contact'),
  };
}

/** The points as heard where echo and meaning agree: a shared word alone, or a like sentence alone, is no answer. */
export function learnedHearing(reading: Reading, readings: Readings): Reading {
  const points = reading.points.map((point): Point => {
    const read = readings.reply.points.find((p) => p.span.start === point.span.start && p.span.end === point.span.end);
    return read && !read.heard ? { ...point, heard: null } : point;
  });
  return { ...reading, points };
}

/** Sentences that promise something, as the reader sees them. */
export function learnedPromises(readings: Readings): Span[] {
  return readings.sentences.filter((s) => s.promise >= readings.thresholds.promise).map((s) => s.span);
}
