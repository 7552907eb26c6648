import type { Playbook, Reading, Review } from '../types';
import { tellsOfHarm } from './acknowledge';
import type { Planned } from './plan';

/** How far a reply may own up: care where somebody was harmed, regret where the writer disputes it, else plainly. */
export function owning(
  reading: Reading,
  customer: string,
  judged: Review,
  playbook: Playbook,
  kept: Planned[],
): 'own' | 'regret' | 'care' {
  if (
    reading.severity === 4 ||
    tellsOfHarm(customer) ||
    reading.points.some((p) => p.facet === 'health' || p.facet === 'discrimination')
  )
    return 'care';
  // "We got this wrong" beside "no refund is due" would be two voices.
  const refuses = kept.some((s) =>
    s.facts.some((f) => (f.kind === 'limit' || f.kind === 'negation') && REFUSAL.test(s.text)),
  );
  return disputes(judged) ||
    refuses ||
    playbook.pack === 'finance' ||
    playbook.pack === 'health' ||
    reading.points.some((p) => p.facet === 'ex-employer')
    ? 'regret'
    : 'own';
}

/** The writer says that it did not happen. */
export const denies = (judged: Review): boolean =>
  judged.findings.some((f) => f.check === 'def-denial' || f.check === 'def-doubt-author');
const disputes = (judged: Review): boolean => judged.findings.some((f) => DISPUTES.has(f.check));
const DISPUTES = new Set(['def-denial', 'def-doubt-author', 'def-correcting', 'def-implied', 'blame-implied']);

const REFUSAL =
  /\b(?:refund|compensat|reimburs|exchange|due|eligib|entitle|unable|cannot|can[’']t|not able|not possible|policy|terms|requires?|cover|within \d)/i;
