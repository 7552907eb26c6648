import type { Readings, SentenceReading } from '../../reader/readings';
import { type FaultsSaid, weighFault } from '../../signals/weigh';
import type { Exchange, Severity } from '../../types';
import type { PlacedSentence } from '../../text/net';
import { IMPLIED } from '../implied';
import type { ImpliedFault } from '../implied/implied';
import blameShift from '../blame-shift';
import { guard, inside } from './guards';
import { owns } from './owning';
import { isPlainFact } from './plain-fact';
import type { Found } from './run';

/** From this sureness on a reading is serious; below it is something to improve. */
const SERIOUS = 0.92;
/** A sentence that reads as less than this is not named, however the reply as a whole reads. */
const LEAST = 0.12;
/** Half apologies and blame of others are told by one sentence alone, so it must be likelier than not. */
const EVEN = 0.5;

/** What of a finding tells the fault. */
type FaultFound = Pick<Found, 'check' | 'group' | 'severity'>;
/** Asks the reader for something: nothing is told by that. */
const ASKS =
  /^[^,.!?]{0,25},? ?(?:could|can|would|will|may|which|what|when|where|please|kindly|have you (?:already |also )?(?:tried|checked|had)|did you (?:get|receive|have a chance))\b[^.!]*\?\s*$/i;
/** Takes the reader's side: feels with them, grants the point, spares them trouble or asks which one they mean. */
const SIDES =
  /^\W*(?:(?:we|I) (?:can |do |fully |completely |totally )*(?:understand|imagine|know|hear|appreciate|see) (?:how|what (?:a|an|it)|you|the (?:frustration|disappointment|worry))\b|(?:nobody|no one|no guest|no customer|no child|no patient) (?:should|deserves?|wants? to)\b|(?:that|this|it) (?:is|was|must (?:have been|be)) (?:so |very |really |far )?(?:too (?:long|much|late|little)|unacceptable|not (?:acceptable|good enough|fair|right|ok|okay)|frustrating|upsetting|disappointing|awful|unfair)\b|you (?:do not|don['’]t|won['’]t|will not) (?:need|have to)\b|there(?: is|['’]s) no need\b|(?:it|this) (?:really |truly )?(?:hurts|pains|saddens|shames|breaks (?:my|our) hearts?) )/i;
const TURNS =
  /\b(?:but|however|though|although|yet|still|just|only|simply|actually|unfortunately|policy|terms|rules?|most|other|others|hard to (?:believe|see)|surpris\w+|expect(?:ed|ations?)?|complain\w*|accus\w+|reviews?)\b/i;
/** What was done to the reader, who is the one wronged. */
const SUFFERED =
  /\byou (?:should(?: not|n['’]t| never)? have been|were (?:\p{L}+ly )?(?:misled|overcharged|let down|mistreated|ignored|promised|kept waiting|made to|left waiting|not told))\b/iu;

/** What the frames' findings say of a reply's faults. */
export function faultsSaid(framed: readonly FaultFound[]): FaultsSaid {
  const any = (is: (finding: FaultFound) => boolean) => framed.some(is);
  return {
    defensive: any(({ group, check }) => group === 'def' || check === 'ack-policing' || check === 'close-brushoff'),
    blame: any(({ group, check }) => group === 'blame' && check !== blameShift.id),
    unsafe: any(({ group, severity }) => group === 'safe' && severity >= 3),
    conditional: any(({ check }) => HEDGES.has(check)),
    hollow: any(({ check }) => check === 'ack-hollow' || check === 'apo-inconvenience'),
  };
}
const HEDGES: ReadonlySet<string> = new Set(['apo-if', 'apo-perception', 'apo-but', 'blame-misunderstood']);

/**
 * What the learned reader adds to the frames' findings: at most one for a sentence, and none where the frames have marked the sentence already or a guard covers it.
 * @param framed the frames' findings
 */
export function impliedFindings(
  readings: Readings,
  framed: readonly Found[],
  exchange: Exchange,
  sentences: PlacedSentence[],
): Found[] {
  const { quoted, absolved } = guard(exchange, sentences);
  const marked = framed.filter((f) => f.span && HEATED.has(f.group));
  const open = readings.sentences.filter(
    ({ span }) => !inside(quoted, span) && !marked.some((f) => f.span!.start < span.end && span.start < f.span!.end),
  );
  const said = faultsSaid(framed);
  const text = ({ span }: SentenceReading) => exchange.draft.slice(span.start, span.end);
  const excused = (fault: ImpliedFault, sentence: SentenceReading) =>
    (fault === 'blame' && inside(absolved, sentence.span)) ||
    (fault === 'blame' && (ASKS.test(text(sentence)) || SUFFERED.test(text(sentence)))) ||
    (fault === 'unsafe' && (ASKS.test(text(sentence)) || owns(text(sentence)))) ||
    (fault === 'defensive' &&
      (isPlainFact(text(sentence), exchange.customer?.text ?? null) ||
        (SIDES.test(text(sentence)) && !TURNS.test(text(sentence)))));
  const read = new Map<SentenceReading, Found>();
  for (const check of READABLE)
    for (const { sentence, p } of readAs(
      check,
      open.filter((it) => !read.has(it) && !excused(check.fault, it)),
      readings,
      said,
    ))
      read.set(sentence, finding(check, p, sentence));
  return [...read.values()];
}

type Readable = Pick<(typeof IMPLIED)[number], 'id' | 'group' | 'fault' | 'why'>;
/** Which fault takes a sentence first: what is said of one sentence alone, then the more particular. */
const ORDER: readonly ImpliedFault[] = ['conditional', 'blameOther', 'blame', 'unsafe', 'defensive'];
/** What the reader can find; blame of others has a check of its own in set words, and its wording serves both. */
const READABLE: readonly Readable[] = [...IMPLIED, { ...blameShift, fault: 'blameOther' as const }].sort(
  (a, b) => ORDER.indexOf(a.fault) - ORDER.indexOf(b.fault),
);

/** Groups whose findings speak for the same trouble as a reading does. */
const HEATED: ReadonlySet<string> = new Set(['def', 'blame', 'apo', 'close', 'safe']);

/** The sentences that read as a check's fault: those strong enough by themselves, and the strongest where the whole reply does. */
function readAs(
  { fault }: Readable,
  open: readonly SentenceReading[],
  readings: Readings,
  said: FaultsSaid,
): { sentence: SentenceReading; p: number }[] {
  const least = readings.thresholds[fault];
  if (fault === 'conditional' || fault === 'blameOther')
    return open
      .map((sentence) => ({ sentence, p: sentence.probs[fault] }))
      .filter(({ p }) => p >= Math.max(least, EVEN));
  const whole = weighFault(fault, readings, said);
  const of = (sentence: SentenceReading) => (fault === 'unsafe' ? sentence.unsafe : sentence.probs[fault]);
  if (!whole.yes || open.length === 0) return [];
  const strongest = Math.max(...open.map(of));
  return open
    .filter((sentence) => of(sentence) >= Math.min(least, Math.max(LEAST, strongest)))
    .map((sentence) => ({ sentence, p: whole.p }));
}

function finding(check: Readable, p: number, { span, clause }: SentenceReading): Found {
  // What should not be public is serious however it reads.
  const severity: Severity = p >= SERIOUS || check.fault === 'unsafe' ? 3 : 2;
  return {
    check: check.id,
    group: check.group,
    severity,
    span: clause ?? span,
    message: check.why,
    fixes: () => [],
    by: 'reader',
    sureness: Math.round(p * 100) / 100,
  };
}
