import { heardPoints } from './hearing';
import { asLevel, swing } from './mood';
import { movesOf } from './moves';
import { messageOf, stateOf } from './exchange';
import type { Attempt, Branch, Condition, CustomerState, EndId, MoveId, Scenario, Turn } from './types';

/** Public turns after which a talk is over: a long public back-and-forth spreads the complaint (Golmohammadi 2021). */
export const MOST_TURNS = 3;

/** Whether a condition holds for what was done and how the customer stands after it. */
export function holds(when: Condition | null, done: readonly MoveId[], after: CustomerState): boolean {
  if (!when) return true;
  const within = (n: number, range: readonly [number, number] | undefined) =>
    !range || (n >= range[0] && n <= range[1]);
  return (
    (when.all ?? []).every((id) => done.includes(id)) &&
    (!when.any || when.any.some((id) => done.includes(id))) &&
    !(when.none ?? []).some((id) => done.includes(id)) &&
    !(when.heard ?? []).some((id) => after.open.includes(id)) &&
    (when.unheard ?? []).every((id) => after.open.includes(id)) &&
    within(after.anger, when.anger) &&
    within(after.trust, when.trust) &&
    within(after.turn, when.turn)
  );
}

/** What becomes of no reply where a scenario has nothing to say about it. */
const UNANSWERED: Record<'stayed-silent' | 'handed-over', Branch> = {
  'stayed-silent': { id: 'stayed-silent', when: null, line: '', anger: 1, trust: -1, ends: 'walked-away' },
  'handed-over': {
    id: 'handed-over',
    when: null,
    line: '(You pass it on. A colleague answers two days later, with what you knew already.)',
    trust: -1,
    ends: 'spent',
  },
};

/**
 * The first branch whose condition holds. No reply is answered only by branches that name it: what was not heard
 * matters little to somebody who got no answer at all.
 * @throws Error where no branch holds, which parseScenario() refuses
 */
export function branchFor(scenario: Scenario, done: readonly MoveId[], after: CustomerState): Branch {
  const choice = (['stayed-silent', 'handed-over'] as const).find((id) => done.includes(id));
  const names = ({ when }: Branch) => [...(when?.all ?? []), ...(when?.any ?? [])].some((id) => id === choice);
  const found = scenario.branches.find((branch) => (!choice || names(branch)) && holds(branch.when, done, after));
  if (found) return found;
  if (choice) return UNANSWERED[choice];
  throw new Error(`Scenario "${scenario.id}" has no branch without a condition`);
}

/** What the customer says, the first point still open put in for `{open}`. */
export function lineOf({ raised }: Scenario, { line }: Branch, { open }: CustomerState): string {
  const first = raised.find((point) => open.includes(point.id));
  return line.replaceAll('{open}', first?.label ?? 'the rest');
}

/** How the customer stands after a try that did this and left these points open, and the branch that answers it. */
export function settle(
  scenario: Scenario,
  before: CustomerState,
  open: string[],
  done: readonly MoveId[],
): { branch: Branch; state: CustomerState } {
  const by = swing(done);
  const met: CustomerState = {
    anger: asLevel(before.anger + by.anger),
    trust: asLevel(before.trust + by.trust),
    open,
    turn: before.turn + 1,
    ended: null,
  };
  const branch = branchFor(scenario, done, met);
  const anger = asLevel(met.anger + (branch.anger ?? 0));
  const trust = asLevel(met.trust + (branch.trust ?? 0));
  const state = { ...met, anger, trust };
  return { branch, state: { ...state, ended: branch.ends ?? endOf(state, done) } };
}

/**
 * Plays one try: what it did is read from its review, moves anger and trust, and picks the customer's next line.
 * @param turns those played before, oldest first
 * @throws Error where the talk has ended
 */
export function playTurn(scenario: Scenario, turns: readonly Turn[], attempt: Attempt): Turn {
  const before = stateOf(scenario, turns);
  if (before.ended) throw new Error(`This talk has ended (${before.ended})`);
  const points =
    attempt.review === null
      ? new Map()
      : heardPoints(
          scenario.raised.filter((point) => before.open.includes(point.id)),
          messageOf(scenario, turns),
          attempt.draft,
          attempt.review,
        );
  const open = before.open.filter((id) => !points.has(id));
  const moves = movesOf(attempt, { before: before.open.length, after: open.length });
  const done = moves.map((move) => move.id);

  const { branch, state } = settle(scenario, before, open, done);
  return {
    choice: attempt.choice,
    draft: attempt.draft,
    before,
    state,
    line: lineOf(scenario, branch, state),
    branch: branch.id,
    moves,
    heard: [...points].map(([point, span]) => ({ point, span })),
  };
}

/** How a talk ends where its branch does not say so; null where it goes on. */
function endOf({ anger, trust, open, turn }: CustomerState, done: readonly MoveId[]): EndId | null {
  if (done.includes('handed-over')) return 'in-good-hands';
  if (done.includes('stayed-silent')) return 'walked-away';
  if (open.length === 0 && anger <= 1 && trust >= 3) return 'reconciled';
  if (open.length === 0 && anger <= 2 && trust >= 2 && turn > 1 && done.includes('gave-contact')) return 'private';
  if (anger === 4 && trust === 0 && turn > 1) return 'walked-away';
  return turn >= MOST_TURNS ? 'spent' : null;
}

/** Goes back one turn: the turns before it, and the draft to change. @throws Error where nothing was played */
export function whatIf(turns: readonly Turn[]): { turns: Turn[]; draft: string } {
  const last = turns.at(-1);
  if (!last) throw new Error('There is no turn to go back to');
  return { turns: turns.slice(0, -1), draft: last.draft };
}
