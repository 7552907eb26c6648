import type { Fact, FactKind, Finding } from '../types';

/** What the reader of the reply can act on, or is held to: never left out of a sentence that only argues. */
const OWED = new Set<FactKind>(['promise', 'limit', 'phone', 'email', 'link', 'handle']);
const REACHES = new Set<FactKind>(['phone', 'email', 'link', 'handle']);
/** Groups whose words may be the fault themselves, so that what they mention goes with them. */
const FAULTY = new Set(['def', 'blame', 'apo', 'ack', 'safe', 'close', 'tone']);

/** Checks of severity 2 whose words tell the customer nothing of use. */
const ARGUES = /^(?:def-(?:excuse-dwell|implied|minimise|told-you|correcting)|blame-\p{L}+)$/u;

const SAFE: Record<string, string> = {
  'safe-pii': 'it is somebody’s personal data',
  'safe-health': 'it speaks of somebody’s health',
  'safe-legal-threat': 'it is part of a threat',
  'safe-incentive': 'it is offered in exchange for the review',
  'safe-staff': 'it exposes a colleague',
  'safe-liability': 'it settles who is liable, in public',
};

/**
 * Why a fact may go with the faulty words it stands in, completing "left out because …"; null where it is owed: what
 * must never stand in public goes whole, of what argues only a number, a day or a name that serves the argument.
 */
export function leftOutBecause(fact: Fact, faults: Finding[]): string | null {
  const worst = [...faults].sort((a, b) => b.severity - a.severity)[0];
  if (!worst) return null;
  // What is offered for a better review is the fault itself, promise or not.
  if (['promise', 'money', 'number'].includes(fact.kind) && faults.some((f) => f.check === 'safe-incentive'))
    return SAFE['safe-incentive']!;
  // Where a site bars offers in replies an offer cannot stand, though it is a promise.
  if (worst.check === 'res-public-money' && worst.severity === 3 && !REACHES.has(fact.kind))
    return 'this site bars offers in replies';
  if (worst.severity === 4) return SAFE[worst.check] ?? 'it must not stand in public';
  // "500 five star reviews": a count that others are happy.
  if (worst.check === 'def-minimise' && fact.kind === 'number') return 'it only serves to argue';
  if (OWED.has(fact.kind) || !(worst.severity === 3 ? FAULTY.has(worst.group) : ARGUES.test(worst.check))) return null;
  if (worst.group === 'safe') return SAFE[worst.check] ?? 'it does not belong in public';
  return worst.group === 'blame' ? 'it stands in words that blame' : 'it only serves to argue';
}
