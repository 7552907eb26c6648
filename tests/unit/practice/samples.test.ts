import { describe, expect, it } from 'vitest';
import { exchangeOf, playbookOf, playTurn, SCENARIOS, scenarioOf } from '@/lib/practice';
import type { Scenario } from '@/lib/practice/types';
import { review } from '@/lib/review';
import type { Review } from '@/lib/types';
import { openReader } from '@/scripts/reader';
import extra from './extra.json';
import { next, play } from './play';

const reader = await openReader();

/** As at work: the frames first, then again with the learned reader's readings. */
async function judged(scenario: Scenario, draft: string): Promise<Review> {
  const exchange = exchangeOf(scenario, [], draft);
  const playbook = playbookOf(scenario);
  const points = review(exchange, playbook).reading?.points.map((point) => point.span);
  return review(exchange, playbook, await reader.read({ draft, customer: exchange.customer!.text, points }));
}
/** The verdict, and where it is not Ready what stood in the way, so that a failure explains itself. */
const told = ({ verdict, dials, findings }: Review, draft: string) =>
  verdict.id === 'ready'
    ? 'ready'
    : `${verdict.words} (${dials.overall}): ${findings
        .map((f) => `${f.check}${f.span ? ` “${draft.slice(f.span.start, f.span.end)}”` : ''}`)
        .join('; ')}`;

const plain = SCENARIOS.filter((scenario) => scenario.choice === 'reply');

describe('with the learned reader beside the frames', () => {
  // By the frames alone both samples are judged in scenarios.test.ts; the reader may not take a good one down.
  it.each(plain.map((s) => [s.id, s] as const))('the excellent sample of %s is Ready', async (_, scenario) => {
    expect(told(await judged(scenario, scenario.excellent), scenario.excellent)).toBe('ready');
  });

  // Written in one go, each from its scenario's facts alone, and not touched after they were first judged.
  it.each(extra.map((it) => [it.scenario, it.reply] as const))(
    'a good reply to %s by another hand is Ready too',
    async (id, reply) => {
      const result = await judged(scenarioOf(id)!, reply);
      expect(told(result, reply)).toBe('ready');
    },
  );
});

describe('the customer', () => {
  it.each(plain.map((s) => [s.id, s] as const))(
    'of %s is left better by a good reply, first or second, than by a poor one',
    (_, scenario) => {
      const [good] = play(scenario, scenario.excellent);
      const turns = play(scenario, scenario.poor);
      const bad = turns[0]!;
      expect(good!.state.anger).toBeLessThan(Math.max(bad.state.anger, 1));
      expect(good!.state.trust).toBeGreaterThan(bad.state.trust);
      if (bad.state.ended) return;
      const second = next(scenario, turns, scenario.excellent);
      expect(second.state.anger).toBeLessThan(bad.state.anger);
      expect(second.state.trust).toBeGreaterThan(bad.state.trust);
      // In a clinic nothing of theirs may be named.
      if (scenario.pack !== 'health') expect(second.state.open).toEqual([]);
      expect(second.state.ended).not.toBeNull();
      expect(second.branch).not.toBe(bad.branch);
    },
  );

  it.each(SCENARIOS.filter((s) => s.choice !== 'reply').map((s) => [s.id, s] as const))(
    'of %s is best met without a reply',
    (_, scenario) => {
      const right = playTurn(scenario, [], { choice: scenario.choice, draft: '', review: null });
      expect(['ebbed', 'in-good-hands']).toContain(right.state.ended);
      expect(['spread', 'walked-away', null]).toContain(play(scenario, scenario.poor)[0]!.state.ended);
    },
  );
});
