import { isBegun } from '@/lib/desk/practice/drafts';
import type { PlayRecord, Scenario } from '@/lib/practice/types';
import { usePractice } from './context';
import { useLive } from './use-live';

export interface Listed {
  scenario: Scenario;
  own: boolean;
  /** The latest play that was finished; null for none. */
  last: PlayRecord | null;
  /** It was begun and not finished. */
  open: boolean;
}

/** Every scenario there is, with how it stands; undefined until the database answered. */
export function useScenarios(): Listed[] | undefined {
  const { db, packaged } = usePractice();
  return useLive(async () => {
    const [own, open, drafts, plays] = await Promise.all([
      db.scenarios.toArray(),
      db.begun.toArray(),
      db.drafts.toArray(),
      db.plays.orderBy('at').toArray(),
    ]);
    const last = new Map(plays.map((play) => [play.scenario, play]));
    const begun = new Set(open.filter((play) => isBegun(play, drafts)).map((each) => each.scenario));
    const listed = (scenario: Scenario, mine: boolean): Listed => ({
      scenario,
      own: mine,
      last: last.get(scenario.id) ?? null,
      open: begun.has(scenario.id),
    });
    return [...own.map((scenario) => listed(scenario, true)), ...packaged.map((scenario) => listed(scenario, false))];
  }, []);
}

/** One scenario, packaged or own; null where there is none of this id, undefined until that is known. */
export function useScenario(id: string | null): Scenario | null | undefined {
  const { db, packaged } = usePractice();
  const known = packaged.find((scenario) => scenario.id === id);
  const own = useLive(async () => (id === null ? null : ((await db.scenarios.get(id)) ?? null)), [id]);
  return known ?? own;
}

/** The assignment that a scenario is played for; null for none, undefined until that is known. */
export function useAssignmentOf(scenario: string | null): string | null | undefined {
  const { db } = usePractice();
  return useLive(async () => {
    const taken = await db.assignments.toArray();
    return taken.find(({ assignment }) => assignment.scenarios.some((id) => id === scenario))?.id ?? null;
  }, [scenario]);
}
