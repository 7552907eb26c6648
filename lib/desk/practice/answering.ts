import type { Drill, DrillAnswer } from '@/lib/practice/types';
import type { PracticeDb } from './db';
import { putNow } from './put-now';

/** A drill under way and its answer so far, kept at every keystroke until it is over. */
export interface Answering {
  /** Where on the page it is done, e.g. `drills/mend`; there is one at a time in each place. */
  place: string;
  drill: Drill;
  answer: DrillAnswer;
  tries: number;
  /** Seconds spent on it. */
  seconds: number;
}

export function keepAnswer(db: PracticeDb, answering: Answering): void {
  putNow(db, 'answering', answering);
}

/** What was left in `place`; where a certain drill is to be done there, only that one's answer counts. */
export async function answerLeft(db: PracticeDb, place: string, drill: Drill | null): Promise<Answering | null> {
  const left = await db.answering.get(place);
  return left && (drill === null || left.drill.id === drill.id) ? left : null;
}
