import { type DeedId, DEEDS, type FaultId, FAULTS } from './heads';

/** How much of a sentence's blame also counts as defending: the corpora call many such sentences both. */
const BLAME_DEFENDS = 0.5;

/** A reply is as faulty as its worst sentence. `read`: a sentence's faults, then its deeds. */
export function replyScores(read: readonly (readonly number[])[]): Record<FaultId | DeedId, number> {
  const highest = (score: (row: readonly number[]) => number) => Math.max(0, ...read.map(score));
  const all = Object.fromEntries([...FAULTS, ...DEEDS].map((id, output) => [id, highest((row) => row[output]!)])) as Record<FaultId | DeedId, number>;
  const [defensive, blame] = [FAULTS.indexOf('defensive'), FAULTS.indexOf('blame')];
  return { ...all, defensive: highest((row) => row[defensive]! + BLAME_DEFENDS * row[blame]!) };
}
