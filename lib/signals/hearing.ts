import { byWords, type EchoSeen, type Judge } from '../customer/echo';
import { type Features, logOdds } from '../customer/linear';
import type { Readings } from '../reader/readings';
import HEARD from './heard.json';

/**
 * Whether a point is heard, by the words that echo it and by the learned reader together. The two models have an equal
 * say: the one that also reads meaning is better on replies like those it was fitted on, words alone on others.
 */
export const learnedHearing = (readings: Readings): Judge => ({
  odds: (seen) =>
    isUnread(seen, readings)
      ? byWords.odds(seen)
      : (byWords.odds(seen) + logOdds(HEARD, hearingEvidence(seen, readings))) / 2,
  byMeaning: ({ span }) =>
    readings.reply.points.find((p) => p.span.start === span.start && p.span.end === span.end)?.heard ?? null,
});

/** Whether it stands in a sentence that is still being typed: of that the words alone speak. */
const isUnread = ({ sentence }: EchoSeen, { unread = [] }: Readings): boolean =>
  sentence !== null && unread.some((s) => sentence.span.start < s.end && s.start < sentence.span.end);

/** The echo's features with what the reader makes of the reply, of the point and of the sentence that echoes it. */
export function hearingEvidence({ features, point, sentence }: EchoSeen, { sentences, reply }: Readings): Features {
  const at = sentence && sentences.find((s) => s.span.start === sentence.span.start);
  const read = reply.points.find((p) => p.span.start === point.span.start && p.span.end === point.span.end);
  const faults = sentences.map((s) => s.probs.defensive + s.probs.blame);
  return {
    ...features,
    'read-none': reply.acknowledgement.none,
    'read-generic': reply.acknowledgement.generic,
    'read-specific': reply.acknowledgement.specific,
    'read-like': read ? Math.log((read.p + 0.01) / (1 - read.p + 0.01)) / 2 : 0,
    'read-hollow': at?.probs.hollow ?? 0,
    'read-fault': at ? at.probs.defensive + at.probs.blame : 0,
    'read-hollow-reply': sentences.reduce((sum, s) => sum + s.probs.hollow, 0) / Math.max(1, sentences.length),
    'read-fault-reply': Math.max(0, ...faults),
    'read-own': at?.ownership ?? 0,
  };
}
