import { sentences } from '../text/sentences';
import { joined } from '../text/spans';
import type { Exchange, Message, Playbook, Span } from '../types';
import type { CustomerState, Scenario, Turn } from './types';

/** How the customer stands before anybody has answered. */
export function startOf({ start, raised }: Scenario): CustomerState {
  return { ...start, open: raised.map((point) => point.id), turn: 0, ended: null };
}

export const stateOf = (scenario: Scenario, turns: readonly Turn[]): CustomerState =>
  turns.at(-1)?.state ?? startOf(scenario);

/**
 * What the next try answers: the post, and later on the customer's last words together with those sentences of the
 * post that are still unheard.
 */
export function messageOf(scenario: Scenario, turns: readonly Turn[]): Message {
  const { name, text, rating } = scenario.customer;
  const last = turns.at(-1);
  if (!last || last.line === '') return { text, author: name, rating };
  return { text: [last.line, ...unheardIn(scenario, last.state.open)].join('\n'), author: name, rating: null };
}

/** The passages of the post, in whole sentences, that hold a point still open. */
function unheardIn({ customer: { text }, raised }: Scenario, open: readonly string[]): string[] {
  const whole = sentences(text);
  const passages = raised.flatMap(({ id, quote }): Span[] => {
    const start = text.indexOf(quote);
    if (!open.includes(id) || start < 0) return [];
    const held = whole.filter((s) => s.start < start + quote.length && start < s.end);
    return held.length > 0 ? [{ start: held[0]!.start, end: held.at(-1)!.end }] : [];
  });
  return joined(passages).map((span) => text.slice(span.start, span.end));
}

/** The exchange to review for the next try. */
export function exchangeOf(scenario: Scenario, turns: readonly Turn[], draft: string): Exchange {
  const { site, kind, limit, customer, firm } = scenario;
  const post: Message = { text: customer.text, author: customer.name, rating: customer.rating };
  const talk = turns.flatMap((turn, i): Message[] => [
    ...(turn.choice === 'reply' ? [{ text: turn.draft, author: firm, rating: null }] : []),
    // The last line is what is being answered now.
    ...(turn.line && i < turns.length - 1 ? [{ text: turn.line, author: customer.name, rating: null }] : []),
  ]);
  return {
    site,
    kind,
    limit,
    draft,
    customer: messageOf(scenario, turns),
    earlier: turns.length === 0 ? scenario.earlier : [...scenario.earlier, post, ...talk],
    revision: turns.length,
  };
}

export function playbookOf({ pack, ownContacts, firm }: Scenario): Playbook {
  return { pack, ownContacts, firm };
}
