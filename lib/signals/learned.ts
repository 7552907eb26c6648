import type { Readings } from '../reader/readings';
import type { Point, Reading, Signals, Span } from '../types';
import { WEIGHED_DEEDS, weighDeed } from './weigh';

/** The signals with set words and the learned reader each having their vote. */
export function learnedSignals(signals: Signals, readings: Readings): Signals {
  const weighed = WEIGHED_DEEDS.map((deed) => [deed, weighDeed(deed, readings, signals).yes]);
  return { ...signals, ...(Object.fromEntries(weighed) as Partial<Signals>) };
}
/** The points as heard where echo and meaning agree: a shared word alone, or a like sentence alone, is no answer. */
export function learnedHearing(reading: Reading, readings: Readings): Reading {
  const points = reading.points.map((point): Point => {
    const read = readings.reply.points.find((p) => p.span.start === point.span.start && p.span.end === point.span.end);
    return read && !read.heard && !isUnread(point.heard, readings) ? { ...point, heard: null } : point;
  });
  return { ...reading, points };
}

/** Whether it stands in a sentence that is still being typed: of that the frames alone speak. */
const isUnread = (span: Span | null, { unread = [] }: Readings): boolean =>
  span !== null && unread.some((s) => span.start < s.end && s.start < span.end);

/** Sentences that promise something, as the reader sees them. */
export function learnedPromises(readings: Readings): Span[] {
  return readings.sentences.filter((s) => s.promise >= readings.thresholds.promise).map((s) => s.span);
}
