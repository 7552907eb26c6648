import { exchangeOf, playbookOf, playTurn, SCENARIOS } from '@/lib/practice';
import type { Choice, Scenario, Turn } from '@/lib/practice/types';
import { review } from '@/lib/review';

export const scenarioNamed = (id: string): Scenario => {
  const found = SCENARIOS.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`There is no scenario ${id}`);
  return found;
};

/** Plays drafts one after another with the real judge; a choice stands for making no reply. */
export function play(scenario: Scenario, ...tries: (string | { choice: Choice })[]): Turn[] {
  return tries.reduce<Turn[]>((turns, it) => {
    const attempt =
      typeof it === 'string'
        ? {
            choice: 'reply' as const,
            draft: it,
            review: review(exchangeOf(scenario, turns, it), playbookOf(scenario)),
          }
        : { choice: it.choice, draft: '', review: null };
    return [...turns, playTurn(scenario, turns, attempt)];
  }, []);
}
