import type { CheckId, Dials, VerdictId } from '../../types';
import type { ScenarioId, EndId, Choice, Scenario } from './scenario';
import type { DrillKind, Drill } from './learning';

export type SessionStep =
  | { kind: 'drill'; drill: Drill; minutes: number }
  | { kind: 'scenario'; scenario: ScenarioId; minutes: number; why: 'assigned' | 'new' | 'again' };
export interface SessionPlan {
  steps: SessionStep[];
  minutes: number;
}

/** One scored try of a finished scenario. */
export interface TryRecord {
  choice: Choice;
  dials: Dials | null;
  verdict: VerdictId | null;
  guess: number | null;
  /** From the post's being shown, or from the customer's answer, to sending; in seconds of typing and thinking. */
  seconds: number;
  hints: number;
  traps: number;
  slips: CheckId[];
  text: string;
}
/** One scenario played to its end or left; the unit of history. */
export interface PlayRecord {
  id: string;
  at: number;
  day: string;
  scenario: ScenarioId;
  title: string;
  assignment: string | null;
  tries: TryRecord[];
  end: EndId | null;
}
export interface DrillRecord {
  id: string;
  at: number;
  day: string;
  kind: DrillKind;
  right: boolean;
  seconds: number;
}

export interface Progress {
  /** First tries, oldest first. */
  dials: { at: number; day: string; scenario: string; dials: Dials }[];
  /** Slips by check, most frequent first, in the earlier and later half of the time. */
  slips: { check: CheckId; count: number; before: number; after: number }[];
  /** Seconds until a reply that reached the bar, oldest first. */
  timeToGood: { at: number; day: string; scenario: string; seconds: number; tries: number }[];
  /** Mean distance of guess and score, of the first ten and the last ten guesses; null without any. */
  guessing: { first: number | null; last: number | null };
}
export interface Streak {
  /** Days practised in a row, forgiven days not counted. */
  days: number;
  /** Days off that were forgiven within this streak. */
  forgiven: number;
  /** Whether today is already done. */
  today: boolean;
  /** Whether one more day off would still be forgiven. */
  spare: boolean;
}

export interface Assignment {
  heard: 'assignment';
  version: 1;
  id: string;
  title: string;
  from: string;
  note: string;
  /** `YYYY-MM-DD`, or null. */
  due: string | null;
  scenarios: ScenarioId[];
  /** Scenarios of the lead's own, which travel with the file. */
  own: Scenario[];
}
export interface ResultRow {
  scenario: ScenarioId;
  title: string;
  at: number;
  tries: number;
  first: Dials | null;
  last: Dials | null;
  verdict: VerdictId | null;
  /** Of the first try. */
  choice: Choice;
  guess: number | null;
  seconds: number;
  hints: number;
  traps: number;
  end: EndId | null;
  slips: CheckId[];
  /** The replies, only where the trainee ticked it. */
  texts?: string[];
}
export interface Results {
  heard: 'results';
  version: 1;
  name: string;
  assignment: string | null;
  made: number;
  rows: ResultRow[];
}
export interface LeadTable {
  scenarios: { id: ScenarioId; title: string }[];
  people: {
    name: string;
    made: number;
    /** By scenario id; the latest play of each. */
    cells: Record<ScenarioId, ResultRow>;
    /** Mean overall of first and of last tries; null where none was scored. */
    first: number | null;
    last: number | null;
    slips: { check: CheckId; count: number }[];
  }[];
  /** What went wrong while reading, by file. */
  problems: FileProblem[];
}

/** What is wrong with a file, and where. `line` counts from 1; `path` is e.g. `branches[2].when`. */
export interface FileProblem {
  file: string;
  line: number | null;
  path: string | null;
  reason: string;
}
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: FileProblem[] };
