import { startOf } from './exchange';
import { MOST_TURNS, settle } from './turn';
import { MOVES } from './move-ids';
import type { CustomerState, MoveId, Scenario } from './types';

const MOST_MOVES = 4;

/** Moves of which a try has at most one. */
const EITHER: MoveId[][] = [
  ['apologised', 'half-apologised'],
  ['good', 'poor'],
  ['answered', 'left-question'],
];
/** What a good reply cannot have done. */
const NEVER_GOOD: MoveId[] = ['blamed', 'denied', 'threatened', 'exposed', 'dodged', 'heard-none', 'shouted'];

function possible(moves: readonly MoveId[]): boolean {
  if (EITHER.some((group) => group.filter((id) => moves.includes(id)).length > 1)) return false;
  if (moves.includes('good') && moves.some((id) => NEVER_GOOD.includes(id))) return false;
  return !moves.includes('dodged') || (moves.includes('heard-none') && !moves.includes('gave-step'));
}

/** Every way of choosing up to `most` of a list, the empty one first. */
function* choices<T>(list: readonly T[], most: number, from = 0): Generator<T[]> {
  yield [];
  if (most === 0) return;
  for (let i = from; i < list.length; i++) for (const rest of choices(list, most - 1, i + 1)) yield [list[i]!, ...rest];
}

/**
 * The branches that some reply can reach within the turns of a talk. Replies stand for sets of up to four moves
 * beside what they hear, of those that the scenario asks about or that move the customer.
 */
export function reachableBranches(scenario: Scenario): Set<string> {
  // Few moves reach most branches, and many moves cost much more to try.
  for (const most of [2, 3]) {
    const reached = reachedBy(scenario, most);
    if (isAll(scenario, reached)) return reached;
  }
  return reachedBy(scenario, MOST_MOVES);
}

/** Silence may be answered by a branch that no scenario wrote, so that counting is not enough. */
const isAll = ({ branches }: Scenario, reached: Set<string>) => branches.every(({ id }) => reached.has(id));

function reachedBy(scenario: Scenario, most: number): Set<string> {
  const asked = new Set(
    scenario.branches.flatMap(({ when }) => [...(when?.all ?? []), ...(when?.any ?? []), ...(when?.none ?? [])]),
  );
  const hearing: MoveId[] = ['heard-all', 'heard-some', 'heard-none', 'stayed-silent', 'handed-over'];
  const useful: MoveId[] = ['apologised', 'met-feeling', 'owned', 'gave-time', 'gave-contact', 'blamed', 'sneered'];
  const free = MOVES.filter((id) => !hearing.includes(id) && (asked.has(id) || useful.includes(id)));

  const sets = [...choices(free, most)];

  const reached = new Set<string>();
  const seen = new Set<string>();
  let states = [startOf(scenario)];
  for (let turn = 1; turn <= MOST_TURNS; turn++) {
    const next: CustomerState[] = [];
    const visit = (before: CustomerState, open: string[], moves: MoveId[]) => {
      const { branch, state } = settle(scenario, before, open, moves);
      reached.add(branch.id);
      const key = JSON.stringify(state);
      if (seen.has(key) || state.ended) return;
      seen.add(key);
      next.push(state);
    };
    for (const before of states) {
      visit(before, before.open, ['stayed-silent']);
      visit(before, before.open, ['handed-over']);
      for (const heard of choices(before.open, before.open.length)) {
        const open = before.open.filter((id) => !heard.includes(id));
        const how: MoveId = open.length === 0 ? 'heard-all' : heard.length > 0 ? 'heard-some' : 'heard-none';
        for (const set of sets) if (possible([how, ...set])) visit(before, open, [how, ...set]);
      }
      if (isAll(scenario, reached)) return reached;
    }
    states = next;
  }
  return reached;
}
