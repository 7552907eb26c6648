import { readCustomer } from '../customer';
import { NO_PLAYBOOK } from '../review';
import type { Exchange, FacetId, Playbook } from '../types';
import { FACET_WORDS } from './facet-words';
import { maskNames, type Masked } from './mask';
import { STOCK_BRANCHES, STOCK_MUSTS, STOCK_TRAPS } from './stock';
import type { Raised, Scenario } from './types';

const LONGEST_QUOTE = 300;

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

/**
 * "Practise with this": a scenario of a real thread, with names masked. The points are those that the judge finds;
 * the customer answers with stock lines until the user writes better ones.
 * @param names to mask wherever they stand: the author is always among them
 * @returns the scenario, and what was replaced, for the user to check before it is kept
 */
export function scenarioFromThread(
  exchange: Exchange,
  made: { id: string; title: string; names?: readonly string[]; playbook?: Playbook },
): { scenario: Scenario; replaced: Masked['replaced'] } {
  const { customer } = exchange;
  if (!customer?.text.trim()) throw new Error('A scenario needs the customer’s message');
  const playbook = made.playbook ?? NO_PLAYBOOK;
  const names = [
    customer.author,
    playbook.firm,
    ...exchange.earlier.map((m) => m.author),
    ...(made.names ?? []),
  ].flatMap((name) => name ?? []);
  const replaced: Masked['replaced'] = [];
  const masked = (text: string) => {
    const result = maskNames(text, names);
    for (const pair of result.replaced) if (!replaced.some((it) => it.from === pair.from)) replaced.push(pair);
    return result.text;
  };
  const text = masked(customer.text.trim().slice(0, 5_000));
  const reading = readCustomer({ ...customer, text }, playbook);
  const raised = reading.points.flatMap(({ facet, span, weight }, i): Raised[] => {
    const quote = text.slice(span.start, span.end).trim().slice(0, LONGEST_QUOTE);
    return quote ? [{ id: `point-${i + 1}`, label: FACET_WORDS[facet as FacetId], quote, facet, weight }] : [];
  });
  const blank = blankScenario(made.id);
  const scenario: Scenario = {
    ...blank,
    title: made.title,
    site: exchange.site,
    kind: exchange.kind,
    limit: exchange.limit,
    pack: playbook.pack,
    customer: {
      name: 'Someone',
      text,
      rating: customer.rating,
      about: '',
      author: reading.author[0]?.kind ?? 'customer',
    },
    earlier: exchange.earlier.map((m) => ({ ...m, text: masked(m.text), author: m.author && 'Someone else' })),
    raised,
    must: [...raised.map(({ id, label }) => ({ say: `names ${label}`, heard: id })), ...blank.must],
    choice: reading.route === 'reply' || reading.route === 'reply-once' ? 'reply' : reading.route,
    choiceReason: reading.routeReason ?? '',
    start: { anger: reading.intensity, trust: 1 },
  };
  return { scenario, replaced };
}
