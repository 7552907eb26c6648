import type { CheckId, DialId, Dials, Level, Review, Span, VerdictId } from '../../types';
import type { Raised, MoveId, EndId, Choice } from './scenario';

export interface CustomerState {
  anger: Level;
  trust: Level;
  /** Points not heard yet, in the post's order. */
  open: string[];
  /** Tries made so far. */
  turn: number;
  ended: EndId | null;
}

/** What the trainee did. `draft` is empty unless the choice is `reply`. */
export interface Attempt {
  choice: Choice;
  draft: string;
  /** Of the draft against `exchangeOf(scenario, state, draft)`; null where there is no draft. */
  review: Review | null;
}

export interface Move {
  id: MoveId;
  /** The words of the draft that did it; null where something is absent or the whole did it. */
  span: Span | null;
}

/** One played turn. `before` is where "what if" goes back to. */
export interface Turn {
  choice: Choice;
  draft: string;
  before: CustomerState;
  state: CustomerState;
  /** What the customer answers; empty where they don't. */
  line: string;
  branch: string;
  moves: Move[];
  /** Points that this try heard. */
  heard: { point: string; span: Span }[];
}

/** One piece of feedback with the words it is about. */
export interface Note {
  sign: 'plus' | 'minus';
  text: string;
  /** Words of the draft; null where something is absent. */
  span: Span | null;
  dial: DialId | null;
  /** Points of the dial won or lost; 0 where it moved the customer and not a dial. */
  points: number;
  check: CheckId | null;
}

export interface Feedback {
  /** Null where nothing was written. */
  dials: Dials | null;
  verdict: { id: VerdictId; words: string } | null;
  /** What lost first, the heaviest on top; then what earned. */
  notes: Note[];
  raised: { point: Raised; heard: Span | null; earlier: boolean }[];
  musts: { say: string; met: boolean }[];
  /** Traps that were walked into, and those passed by. */
  traps: { say: string; taken: boolean; span: Span | null }[];
  choice: { right: boolean; reason: string };
  /** Anger and trust in words, e.g. "calmer, trusts you more". */
  change: string;
  /** How far the trainee's own guess was off, in points of the overall; null without a guess. */
  guessOff: number | null;
}
