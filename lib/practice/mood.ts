import type { Level } from '../types';
import type { MoveId } from './types';

interface Effect {
  anger?: number;
  trust?: number;
}

/**
 * What a move does to everybody, before a scenario's branch adds its own. Directions follow the studies in
 * docs/practice.md (hearing and owning cool, denial and excuses cost trust); the sizes are a proposal.
 */
const EFFECTS: Partial<Record<MoveId, Effect>> = {
  'heard-all': { anger: -1, trust: 1 },
  'heard-some': { trust: 1 },
  'met-feeling': { anger: -1 },
  apologised: { anger: -1 },
  owned: { trust: 1 },
  'gave-time': { trust: 1 },
  answered: { anger: -1 },
  'half-apologised': { anger: 1, trust: -1 },
  blamed: { anger: 1, trust: -1 },
  denied: { anger: 1, trust: -1 },
  defended: { anger: 1 },
  minimised: { anger: 1 },
  policed: { anger: 1 },
  sneered: { anger: 2, trust: -1 },
  shouted: { anger: 1 },
  dodged: { anger: 1, trust: -1 },
  canned: { trust: -1 },
  'brushed-off': { anger: 1, trust: -1 },
  bounced: { trust: -1 },
  overpromised: { trust: -1 },
  threatened: { anger: 2, trust: -2 },
  exposed: { anger: 2, trust: -2 },
};
/** Nobody swings by more than this in one turn. */
const MOST = 2;

const clamp = (n: number, low: number, high: number) => Math.max(low, Math.min(high, n));
export const asLevel = (n: number): Level => clamp(n, 0, 4) as Level;

/** How anger and trust change by all moves together. A blow undoes all but one of the kindnesses beside it. */
export function swing(moves: readonly MoveId[]): { anger: number; trust: number } {
  const sum = (key: keyof Effect, sign: 1 | -1) =>
    moves.reduce((n, id) => {
      const by = EFFECTS[id]?.[key] ?? 0;
      return Math.sign(by) === sign ? n + by : n;
    }, 0);
  const blows = sum('anger', 1);
  const kindness = sum('anger', -1);
  const loss = sum('trust', -1);
  const gain = sum('trust', 1);
  return {
    anger: clamp(blows + (blows > 0 ? Math.max(kindness, -1) : kindness), -MOST, MOST),
    trust: clamp(loss + (loss < 0 ? Math.min(gain, 1) : gain), -MOST, MOST),
  };
}
