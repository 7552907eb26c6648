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
  const disputed = judged.findings.some((f) =>
    ['def-denial', 'def-doubt-author', 'def-correcting', 'def-implied', 'blame-implied'].includes(f.check),
  );
  // "We got this wrong" beside "no refund is due" would be two voices.
  const refuses = kept.some((s) =>
    s.facts.some((f) => (f.kind === 'limit' || f.kind === 'negation') && REFUSAL.test(s.text)),
  );
  return disputed ||
    refuses ||
    playbook.pack === 'finance' ||
    playbook.pack === 'health' ||
    reading.points.some((p) => p.facet === 'ex-employer')
    ? 'regret'
    : 'own';
}

const REFUSAL =
  /\b(?:refund|compensat|reimburs|exchange|due|eligib|entitle|unable|cannot|can[’']t|not able|not possible|policy|terms|requires?|within \d)/i;
