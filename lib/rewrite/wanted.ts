import type { Judgement } from '../review';
import type { Exchange, Finding, Review } from '../types';

/** A longer draft is no reply to be rephrased, UTF-16 units. */
const LONGEST = 5000;
/** From this score on (0-100) a draft without grave findings is good: only a marked gain is worth another wording. */
const GOOD = 70;
/** Manner only: worth a mark on the words, not another reply. */
const STYLE = /^tone-(?:length|shout|cheer|command)$/;

/**
 * Whether a whole reply may be offered: one is called for, be it to hold the line until somebody else takes over, and
 * there is something left to do. To a threat, the press or somebody at risk nothing is drafted.
 */
export function wanted({ draft }: Exchange, judged: Review): boolean {
  if (draft.trim() === '' || draft.length > LONGEST || judged.language === 'other') return false;
  const route = judged.reading?.route ?? 'reply';
  if (route === 'no-reply' || (route === 'hand-over' && judged.reading?.routeFor)) return false;
  if (['too-short', 'not-english', 'no-reply'].includes(judged.verdict.id)) return false;
  return judged.verdict.id !== 'ready' || judged.findings.some(calls);
}

const calls = ({ severity, check }: Finding): boolean => severity >= 3 || (severity === 2 && !STYLE.test(check));

/** Whether the draft can go out as it stands, so that a rewrite is only another wording of it. */
export const isGood = ({ dials, findings }: Judgement): boolean =>
  dials.overall >= GOOD && findings.every((f) => f.severity < 3);
