import { DEEDS, FAULTS, type Heads, type ThresholdId, WHOLES } from './heads';
import type { Features } from './features';
import { scores } from './linear';
import { sigmoid } from './vectors';

/** How much of a sentence's blame also counts as defending: the corpora call many such sentences both. */
const BLAME_DEFENDS = 0.5;

/** Everything that a reply as a whole is scored for. */
export type ReplyLabel = Exclude<ThresholdId, 'heard'>;
/** What its strongest sentence decides; the rest is read off the whole. */
type SentenceLabel = Exclude<ReplyLabel, (typeof WHOLES)[number]>;

const OUTPUTS: readonly string[] = [...FAULTS, ...DEEDS];
const LABELS: readonly SentenceLabel[] = [
  'hollow',
  'defensive',
  'blame',
  'blameOther',
  'conditional',
  'promise',
  'unsafe',
];

/** `read`: each sentence's faults, then its deeds. `reply`: the features of the whole, null for an empty draft. */
export function replyScores(
  read: readonly (readonly number[])[],
  reply: Features | null,
  heads: Pick<Heads, 'whole'>,
): Record<ReplyLabel, number> {
  const highest = (score: (row: readonly number[]) => number) => Math.max(0, ...read.map(score));
  const all = LABELS.map((label) => {
    const output = OUTPUTS.indexOf(label);
    return [label, highest((row) => row[output]!)] as const;
  });
  const [defensive, blame] = [FAULTS.indexOf('defensive'), FAULTS.indexOf('blame')];
  const defends = highest((row) => row[defensive]! + BLAME_DEFENDS * row[blame]!);
  const whole = reply ? scores(heads.whole, reply).map(sigmoid) : WHOLES.map(() => 0);
  return {
    ...(Object.fromEntries(all) as Record<SentenceLabel, number>),
    ...(Object.fromEntries(WHOLES.map((label, output) => [label, whole[output]!])) as Record<
      (typeof WHOLES)[number],
      number
    >),
    defensive: defends,
  };
}
