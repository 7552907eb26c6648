import type { PracticeDb, SessionRow } from './db';
import type { PlanRequest } from '../messages';
import type { SessionPlan } from '@/lib/practice/types';

/** Plans the day's session unless it is planned already; a plan stays the same all day, wherever it was begun. */
export async function planDay(
  db: PracticeDb,
  plan: (request: PlanRequest) => Promise<SessionPlan>,
  day: string,
  now: number,
): Promise<SessionRow> {
  const planned = await db.sessions.get(day);
  if (planned) return planned;
  return await planAgain(db, plan, day, now);
}

/** Plans the day anew: one more session, or after something was assigned. */
export async function planAgain(
  db: PracticeDb,
  plan: (request: PlanRequest) => Promise<SessionPlan>,
  day: string,
  now: number,
): Promise<SessionRow> {
  const [own, cards, plays, taken] = await Promise.all([
    db.scenarios.toArray(),
    db.cards.toArray(),
    db.plays.toArray(),
    db.assignments.orderBy('id').toArray(),
  ]);
  const assigned = taken
    .sort((a, b) => (a.assignment.due ?? '9').localeCompare(b.assignment.due ?? '9'))
    .flatMap(({ assignment }) => assignment.scenarios);
  // The replies themselves are of no use to a plan.
  const records = plays.map((play) => ({ ...play, tries: play.tries.map((each) => ({ ...each, text: '' })) }));
  const row = { day, plan: await plan({ own, cards, records, assigned, now }), done: [] };
  await db.sessions.put(row);
  return row;
}

/** Notes that a step of the day is done. */
export async function stepDone(db: PracticeDb, day: string, step: number): Promise<void> {
  await db.transaction('rw', db.sessions, async () => {
    const row = await db.sessions.get(day);
    if (row && !row.done.includes(step)) await db.sessions.put({ ...row, done: [...row.done, step] });
  });
}

/** The first step that is still to do; null when all are done. */
export function nextStep({ plan, done }: SessionRow): number | null {
  const at = plan.steps.findIndex((_, i) => !done.includes(i));
  return at < 0 ? null : at;
}
