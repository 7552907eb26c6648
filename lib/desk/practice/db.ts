import { Dexie, type Table } from 'dexie';
import type { Assignment, Card, DrillRecord, PlayRecord, Scenario, SessionPlan } from '@/lib/practice/types';
import type { Answering } from './answering';
import type { Drafted } from './drafts';
import type { OpenPlay } from './open-play';

/** One day's session: its plan and the steps that are done. */
export interface SessionRow {
  day: string;
  plan: SessionPlan;
  done: number[];
}

export interface AssignmentRow {
  id: string;
  assignment: Assignment;
  taken: number;
}

/** How one person likes to practise. */
export interface PracticeChoices {
  /** Drills show 40 seconds running. */
  timer: boolean;
  /** Charts are shown as tables. */
  tables: boolean;
  /** Slips at work become cards, masked. */
  fromWork: boolean;
  /** The name on results files. */
  name: string;
}
export const CHOICES_AT_FIRST: PracticeChoices = { timer: true, tables: false, fromWork: false, name: '' };

/**
 * Everything practice keeps, on this machine only. A change of the shape is a new `version` here with an `upgrade`
 * and an example of the old state in its test; an older version is never edited.
 */
export class PracticeDb extends Dexie {
  /** Plays under way, one a scenario, and the words of their next try. */
  declare begun: Table<OpenPlay, string>;
  declare drafts: Table<Drafted, string>;
  declare plays: Table<PlayRecord, string>;
  declare answering: Table<Answering, string>;
  declare drills: Table<DrillRecord, string>;
  declare cards: Table<Card, string>;
  declare sessions: Table<SessionRow, string>;
  declare scenarios: Table<Scenario, string>;
  declare assignments: Table<AssignmentRow, string>;
  declare choices: Table<{ id: 'choices'; value: PracticeChoices }, string>;

  constructor(name = 'practice') {
    // Some writes go past Dexie (see ./put-now), which its cache would not notice.
    super(name, { cache: 'disabled' });
    this.version(1).stores({
      begun: 'scenario',
      plays: 'id, at, scenario, assignment',
      drills: 'id, at',
      cards: 'id, memory.due',
      sessions: 'day',
      scenarios: 'id',
      assignments: 'id',
      choices: 'id',
    });
    // 2: drafts stand by themselves, so that a keystroke is one write.
    this.version(2).stores({ drafts: 'scenario' });
    // 3: a drill that is half done is there again after a reload.
    this.version(3).stores({ answering: 'place' });
  }
}
