import { type Chance, pickOne, shuffled } from './chance';
import { dueCards } from './cards';
import { cardDrill, DRILL_SECONDS, mendDrill, promiseDrill, raisedDrill, trollDrill } from './drills';
import { GOOD } from './progress';
import type { Card, Drill, PlayRecord, Scenario, ScenarioId, SessionPlan, SessionStep } from './types';

export const SESSION_MINUTES = 20;
/** Try, feedback, second try and the model answer, by level. */
const MINUTES: Record<Scenario['level'], number> = { 1: 6, 2: 8, 3: 10 };
const DRILL_MINUTES = DRILL_SECONDS / 60;
/** Repeats at the start; what is due beyond them waits for the next session. */
const MOST_REPEATS = 8;
/** A scenario that went badly may come again after so many milliseconds: three days. */
const AGAIN_AFTER = 3 * 86_400_000;
/** First tries that say how good one is by now. */
const RECENT = 5;

/**
 * A session: due repeats of one's own slips, what was assigned or one new scenario, and, while there is time, a
 * drill of another kind and a scenario that went badly.
 * @param now milliseconds since 1970
 */
export function planSession(from: {
  scenarios: readonly Scenario[];
  cards: readonly Card[];
  records: readonly PlayRecord[];
  assigned?: readonly ScenarioId[];
  now: number;
  chance: Chance;
  minutes?: number;
}): SessionPlan {
  const { scenarios, cards, records, now, chance, minutes = SESSION_MINUTES } = from;
  const played = new Set(records.map((record) => record.scenario));
  const assigned = (from.assigned ?? []).flatMap((id) => scenarios.find((s) => s.id === id && !played.has(id)) ?? []);
  const main = assigned[0] ?? newScenario(scenarios, cards, records, chance);
  const steps: SessionStep[] = [];
  let left = minutes - (main ? MINUTES[main.level] : 0);
  const drill = (it: Drill | null) => {
    if (!it || left < DRILL_MINUTES) return;
    steps.push({ kind: 'drill', drill: it, minutes: DRILL_MINUTES });
    left -= DRILL_MINUTES;
  };
  const play = (it: Scenario, why: 'assigned' | 'new' | 'again') =>
    steps.push({ kind: 'scenario', scenario: it.id, minutes: MINUTES[it.level], why });

  for (const card of dueCards(cards, now).slice(0, MOST_REPEATS)) drill(cardDrill(card));
  if (main) play(main, assigned.length > 0 ? 'assigned' : played.has(main.id) ? 'again' : 'new');
  drill(otherDrill(scenarios, chance));
  const weak = again(scenarios, records, now).find((s) => s.id !== main?.id && MINUTES[s.level] <= left);
  if (weak) {
    left -= MINUTES[weak.level];
    play(weak, 'again');
  }
  return { steps, minutes: Math.round(steps.reduce((sum, step) => sum + step.minutes, 0)) };
}

/** A drill that is not about one's own slips, its kind by chance; null where the scenarios give none. */
export function otherDrill(scenarios: readonly Scenario[], chance: Chance): Drill | null {
  const makers = shuffled(
    [
      () => trollDrill(scenarios, chance),
      () => firstOf(scenarios, chance, (s) => promiseDrill(s)),
      () => firstOf(scenarios, chance, (s) => raisedDrill(s, scenarios, chance)),
      () => firstOf(scenarios, chance, (s) => mendDrill(s, chance)),
    ],
    chance,
  );
  for (const make of makers) {
    const made = make();
    if (made) return made;
  }
  return null;
}

function firstOf<T>(scenarios: readonly Scenario[], chance: Chance, make: (s: Scenario) => T | null): T | null {
  for (const scenario of shuffled(scenarios, chance)) {
    const made = make(scenario);
    if (made) return made;
  }
  return null;
}

/** Not played yet, of a level that fits the last tries, and where one may inviting one's own slips; else the longest unplayed. */
function newScenario(
  scenarios: readonly Scenario[],
  cards: readonly Card[],
  records: readonly PlayRecord[],
  chance: Chance,
): Scenario | undefined {
  const last = new Map(records.map((record) => [record.scenario, record.at]));
  const fresh = scenarios.filter((s) => !last.has(s.id));
  if (fresh.length === 0) return [...scenarios].sort((a, b) => last.get(a.id)! - last.get(b.id)!)[0];
  const level = levelFor(records);
  const nearest = Math.min(...fresh.map((s) => Math.abs(s.level - level)));
  const fitting = fresh.filter((s) => Math.abs(s.level - level) === nearest);
  const own = new Set(cards.map((card) => card.slip.check));
  const inviting = fitting.filter((s) => s.traps.some((trap) => trap.checks?.some((check) => own.has(check))));
  return pickOne(inviting.length > 0 ? inviting : fitting, chance);
}

/** The level that fits: easy until first tries reach fifty, hard once they are good. */
export function levelFor(records: readonly PlayRecord[]): Scenario['level'] {
  const scores = [...records]
    .sort((a, b) => b.at - a.at)
    .flatMap(({ tries: [first] }) => (first?.dials ? [first.dials.overall] : []))
    .slice(0, RECENT);
  const mean = scores.reduce((sum, n) => sum + n, 0) / scores.length;
  if (scores.length < 2 || mean < 50) return 1;
  return mean < GOOD ? 2 : 3;
}

/** Scenarios whose last play stayed below the bar and lies some days back, the worst first. */
function again(scenarios: readonly Scenario[], records: readonly PlayRecord[], now: number): Scenario[] {
  const latest = new Map<ScenarioId, PlayRecord>();
  for (const record of records)
    if (record.at >= (latest.get(record.scenario)?.at ?? 0)) latest.set(record.scenario, record);
  const score = (id: ScenarioId) => latest.get(id)?.tries.at(-1)?.dials?.overall ?? GOOD;
  return scenarios
    .filter((s) => score(s.id) < GOOD && now - latest.get(s.id)!.at >= AGAIN_AFTER)
    .sort((a, b) => score(a.id) - score(b.id));
}
