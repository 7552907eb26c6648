import type { Choice, ScenarioId } from '@/lib/practice/types';
import type { PracticeDb } from './db';
import type { OpenPlay } from './open-play';
import { putNow } from './put-now';

/** The words and the choice of the try at hand, kept at every keystroke. */
export interface Drafted {
  scenario: ScenarioId;
  /** Which try of which play they are; older words are none of the next try's. */
  attempt: string;
  choice: Choice;
  draft: string;
  /** Seconds spent on this try. */
  seconds: number;
  /** When the trainee last did something, to tell a pause from time spent. */
  touched: number;
}

/** Longest pause that still counts as thinking about a reply, in milliseconds: the tab was left open beyond it. */
const LONGEST_THOUGHT = 60_000;

/** Names the try at hand: another one begins with each that is sent or taken back. */
export const attemptOf = ({ id, tries }: OpenPlay): string =>
  `${id}:${tries.map((each) => (each.takenBack ? 'b' : 's')).join('')}`;

/** What was kept for the try at hand, or how it begins. Time while the page was closed does not count. */
export function draftOf(play: OpenPlay, kept: Drafted | undefined, now: number): Drafted {
  const attempt = attemptOf(play);
  if (kept?.attempt === attempt) return { ...kept, touched: now };
  const { scenario, choice, draft } = play;
  return { scenario, attempt, choice, draft, seconds: 0, touched: now };
}

/** The draft with a change made `now`, and the time since the last one counted in. */
export function changed(drafted: Drafted, change: Partial<Pick<Drafted, 'choice' | 'draft'>>, now: number): Drafted {
  const passed = Math.min(Math.max(0, now - drafted.touched), LONGEST_THOUGHT);
  return { ...drafted, ...change, seconds: drafted.seconds + passed / 1000, touched: now };
}

/** Whether anything was tried or written; a scenario that was only looked at is not begun. */
export const isBegun = (play: OpenPlay, drafts: readonly Drafted[]): boolean =>
  play.tries.length > 0 || drafts.some(({ scenario, draft }) => scenario === play.scenario && draft.trim() !== '');

export function keepDraft(db: PracticeDb, drafted: Drafted): void {
  putNow(db, 'drafts', drafted);
}
