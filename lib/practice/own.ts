import { readCustomer } from '../customer';
import { NO_PLAYBOOK } from '../review';
import type { Exchange, FacetId, Playbook } from '../types';
import { blankScenario } from './blank';
import { FACET_WORDS } from './facet-words';
import { maskNames, type Masked } from './mask';
import type { Raised, Scenario } from './types';

const LONGEST_QUOTE = 300;

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
