import type { Readings, SentenceReading } from '../../reader/readings';
import type { Exchange, Finding, Severity } from '../../types';
import type { PlacedSentence } from '../../text/net';
import { IMPLIED } from '../implied';
import blameShift from '../blame-shift';
import { guard, inside } from './guards';

/** From this sureness on a reading is serious; below it is something to improve. */
const SERIOUS = 0.92;

/**
 * What the learned reader adds to the frames' findings: at most one for a sentence, the strongest of its readings,
 * and none where the frames have marked the sentence already or a guard covers it.
 * @param framed the frames' findings
 */
export function impliedFindings(
  readings: Readings,
  framed: readonly Finding[],
  exchange: Exchange,
  sentences: PlacedSentence[],
): Finding[] {
  const guarded = guard(exchange, sentences);
  return readings.sentences.flatMap((sentence) => {
    if (inside(guarded.quoted, sentence.span)) return [];
    if (
      framed.some(
        (f) => f.span && HEATED.has(f.group) && f.span.start < sentence.span.end && sentence.span.start < f.span.end,
      )
    )
      return [];
    const strongest = strongestOf(sentence, readings);
    return strongest ? [finding(strongest.check, strongest.p, sentence)] : [];
  });
}

/** What the reader can find; blame of others has a check of its own in set words, and its wording serves both. */
const READABLE: readonly Pick<(typeof IMPLIED)[number], 'id' | 'group' | 'fault' | 'why'>[] = [
  ...IMPLIED,
  { ...blameShift, fault: 'blameOther' },
];
type Readable = (typeof READABLE)[number];

/** Groups whose findings speak for the same trouble as a reading does. */
const HEATED: ReadonlySet<string> = new Set(['def', 'blame', 'apo', 'close']);

/**
 * The strongest reading at or above its threshold. Blame and half apologies must outweigh plain and merely courteous
 * readings as well: instructions, questions and stock regrets look like them to the encoder.
 */
function strongestOf({ probs }: SentenceReading, { thresholds }: Readings): { check: Readable; p: number } | null {
  let best: { check: Readable; p: number; lead: number } | null = null;
  for (const check of READABLE) {
    const own = probs[check.fault];
    // Whoever blames defends: the corpora call many such sentences both.
    const p = check.fault === 'defensive' ? own + probs.blame / 2 : own;
    if (check.fault !== 'defensive' && (own <= probs.none || own <= probs.hollow)) continue;
    const lead = p / thresholds[check.fault as keyof typeof thresholds];
    if (lead >= 1 && (!best || lead > best.lead)) best = { check, p, lead };
  }
  return best;
}

function finding(check: Readable, p: number, { span, clause }: SentenceReading): Finding {
  const severity: Severity = p >= SERIOUS ? 3 : 2;
  return {
    check: check.id,
    group: check.group,
    severity,
    span: clause ?? span,
    message: check.why,
    fixes: [],
    by: 'reader',
    sureness: Math.round(p * 100) / 100,
  };
}
