import { STOCK_BRANCHES, STOCK_MUSTS, STOCK_TRAPS } from './stock';
import type { Scenario } from './types';

/** Small letters and dashes of a title, not yet among `taken`; always begins with `own-`. */
export function ownId(title: string, taken: readonly string[]): string {
  const bare = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  const id = `own-${bare || 'scenario'}`;
  for (let n = 1; ; n++) {
    const next = n === 1 ? id : `${id}-${n}`;
    if (!taken.includes(next)) return next;
  }
}

/** A scenario to start writing from: valid but for the texts, which are empty. */
export function blankScenario(id: string): Scenario {
  return {
    version: 1,
    id,
    title: '',
    level: 2,
    goal: 'Take up what they raised, own it, and say what happens next.',
    trade: 'our own',
    site: 'pasted',
    kind: 'pasted',
    limit: null,
    firm: 'our firm',
    pack: 'general',
    ownContacts: [],
    facts: [],
    customer: { name: 'Someone', text: '', rating: null, about: '', author: 'customer' },
    earlier: [],
    raised: [],
    must: structuredClone(STOCK_MUSTS),
    traps: structuredClone(STOCK_TRAPS),
    choice: 'reply',
    choiceReason: '',
    start: { anger: 3, trust: 1 },
    branches: structuredClone(STOCK_BRANCHES),
    hints: [],
    excellent: '',
    poor: '',
  };
}
