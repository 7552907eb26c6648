import { DEEDS, FAULTS, type ThresholdId } from './heads';

/** How much of a sentence's blame also counts as defending: the corpora call many such sentences both. */
const BLAME_DEFENDS = 0.5;

/** Labels of a reply that its sentences decide. */
export type SentenceLabel = Exclude<ThresholdId, 'heard' | 'canned'>;

const OUTPUTS: readonly string[] = [...FAULTS, ...DEEDS];
const LABELS: readonly SentenceLabel[] = [
  'hollow',
  'defensive',
  'blame',
  'blameOther',
  'conditional',
  'ownership',
  'nextStep',
  'timeframe',
  'contact',
  'promise',
  'unsafe',
];

/** A reply is what its strongest sentence is. `read`: each sentence's faults, then its deeds. */
export function replyScores(read: readonly (readonly number[])[]): Record<SentenceLabel, number> {
  const highest = (score: (row: readonly number[]) => number) => Math.max(0, ...read.map(score));
  const all = LABELS.map((label) => {
    const output = OUTPUTS.indexOf(label);
    return [label, highest((row) => row[output]!)] as const;
  });
  const [defensive, blame] = [FAULTS.indexOf('defensive'), FAULTS.indexOf('blame')];
  const defends = highest((row) => row[defensive]! + BLAME_DEFENDS * row[blame]!);
  return { ...(Object.fromEntries(all) as Record<SentenceLabel, number>), defensive: defends };
}
