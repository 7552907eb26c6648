import type { CheckId, GroupId, Severity } from '../../types';
import type { ScenarioId } from './scenario';

/** A mistake made once, with the words; from work only where the user allowed it, and then masked. */
export interface Slip {
  id: string;
  at: number;
  from: 'practice' | 'work';
  check: CheckId;
  group: GroupId;
  severity: Severity;
  /** The sentence of the draft; the whole of it where something was absent. */
  sentence: string;
  /** What was being answered. */
  customer: string;
  scenario: ScenarioId | null;
}

/** FSRS's memory of one card, as plain numbers. */
export interface Memory {
  due: number;
  stability: number;
  difficulty: number;
  scheduledDays: number;
  learningSteps: number;
  reps: number;
  lapses: number;
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  state: 0 | 1 | 2 | 3;
  lastReview: number | null;
}
export interface Card {
  id: string;
  slip: Slip;
  memory: Memory;
}
/** How a repeat went: failed, mended with a second try, mended at once, mended at once and fast. */
export type Grade = 'again' | 'hard' | 'good' | 'easy';

export type DrillKind = 'mend' | 'troll' | 'promise' | 'raised';
interface DrillBase {
  id: string;
  /** What to do, in one sentence. */
  task: string;
  /** Shown after the answer. */
  because: string;
}
/** Rewrite one sentence so that its check no longer fires. */
export interface MendDrill extends DrillBase {
  kind: 'mend';
  check: CheckId;
  sentence: string;
  customer: string;
  /** One good answer, to show afterwards. */
  sample: string | null;
  card: string | null;
}
/** Pick the one post that is bait. */
export interface TrollDrill extends DrillBase {
  kind: 'troll';
  posts: { text: string; scenario: ScenarioId }[];
  right: number;
}
/** Pick the sentences that promise something. */
export interface PromiseDrill extends DrillBase {
  kind: 'promise';
  sentences: string[];
  right: number[];
}
/** Pick what the customer raised among things they did not. */
export interface RaisedDrill extends DrillBase {
  kind: 'raised';
  customer: string;
  options: string[];
  right: number[];
}
export type Drill = MendDrill | TrollDrill | PromiseDrill | RaisedDrill;
/** Words for `mend`, places in the list for the others. */
export type DrillAnswer = { text: string } | { picked: number[] };
export interface DrillResult {
  right: boolean;
  /** One sentence: why it is right, or what is still wrong. */
  reason: string;
}
