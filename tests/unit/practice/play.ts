import { exchangeOf, playbookOf, playTurn, SCENARIOS } from '@/lib/practice';
import type { Choice, Scenario, Turn } from '@/lib/practice/types';
import { review } from '@/lib/review';

export const scenarioNamed = (id: string): Scenario => {
  const found = SCENARIOS.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`There is no scenario ${id}`);
  return found;
};

/** Plays one more draft with the real judge; a choice stands for making no reply. */
export function next(scenario: Scenario, turns: Turn[], it: string | { choice: Choice }): Turn {
  if (typeof it !== 'string') return playTurn(scenario, turns, { choice: it.choice, draft: '', review: null });
  const judged = review(exchangeOf(scenario, turns, it), playbookOf(scenario));
  return playTurn(scenario, turns, { choice: 'reply', draft: it, review: judged });
}

/** Plays drafts one after another. */
export const play = (scenario: Scenario, ...tries: (string | { choice: Choice })[]): Turn[] =>
  tries.reduce<Turn[]>((turns, it) => [...turns, next(scenario, turns, it)], []);
