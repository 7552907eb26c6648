import { byWords, type EchoSeen, type Judge } from '../customer/echo';
import { type Features, logOdds } from '../customer/linear';
import type { Readings, SentenceReading } from '../reader/readings';
import { replyOdds } from './acknowledged';
import HEARD from './heard.json';

/** How much words alone have to say where the reader has read too: it is the better judge of replies like those it learned from. */
const WORDS = 0.15;

/** Whether a point is heard, by the words that echo it and by the learned reader together. */
export const learnedHearing = (readings: Readings): Judge => ({
  odds: (seen) =>
    isUnread(seen, readings)
      ? byWords.odds(seen)
      : WORDS * byWords.odds(seen) + (1 - WORDS) * logOdds(HEARD, hearingEvidence(seen, readings)),
  byMeaning: ({ span }) =>
    readings.reply.points.find((p) => p.span.start === span.start && p.span.end === span.end)?.heard ??
    nearest(readings)?.span ??
    null,
});

/** The sentence that comes nearest to the message, courtesies aside. */
const nearest = ({ sentences }: Readings): SentenceReading | undefined =>
  sentences.toSorted((a, b) => b.closest * (1 - b.probs.hollow) - a.closest * (1 - a.probs.hollow))[0];

/** Whether it stands in a sentence that is still being typed: of that the words alone speak. */
const isUnread = ({ sentence }: EchoSeen, { unread = [] }: Readings): boolean =>
  sentence !== null && unread.some((s) => sentence.span.start < s.end && s.start < sentence.span.end);

/** The echo's features with what the reader makes of the reply, of the point and of the sentence that echoes it. */
export function hearingEvidence({ features, point, sentence }: EchoSeen, readings: Readings): Features {
  const { sentences, reply } = readings;
  const at = sentence && sentences.find((s) => s.span.start === sentence.span.start);
  const read = reply.points.find((p) => p.span.start === point.span.start && p.span.end === point.span.end);
  const faults = sentences.map((s) => s.probs.defensive + s.probs.blame);
  return {
    ...features,
    ...replyOdds(readings),
    'p-none': reply.acknowledgement.none,
    'p-generic': reply.acknowledgement.generic,
    'p-specific': reply.acknowledgement.specific,
    like: read ? Math.log((read.p + 0.01) / (1 - read.p + 0.01)) / 2 : 0,
    cosine: 4 * (read?.cosine ?? 0),
    'at-hollow': at?.probs.hollow ?? 0,
    'at-fault': at ? at.probs.defensive + at.probs.blame : 0,
    'at-own': at?.ownership ?? 0,
    'all-hollow': sentences.reduce((sum, s) => sum + s.probs.hollow, 0) / Math.max(1, sentences.length),
    'any-fault': Math.max(0, ...faults),
  };
}
