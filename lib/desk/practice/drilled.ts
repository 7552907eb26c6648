import { gradeCard, gradeOf } from '@/lib/practice/cards';
import type { Drill, DrillRecord } from '@/lib/practice/types';
import type { PracticeDb } from './db';

/** Keeps how the drill in `place` went, and lets its card learn from it. Slowness alone never fails a card. */
export async function keepDrill(
  db: PracticeDb,
  place: string,
  drill: Drill,
  went: Pick<DrillRecord, 'id' | 'at' | 'day' | 'right' | 'seconds'> & { tries: number },
): Promise<void> {
  const { tries, ...record } = went;
  await db.transaction('rw', db.drills, db.cards, db.answering, async () => {
    await db.answering.delete(place);
    await db.drills.put({ ...record, kind: drill.kind });
    const card = drill.kind === 'mend' && drill.card !== null ? await db.cards.get(drill.card) : undefined;
    if (card) await db.cards.put(gradeCard(card, gradeOf(tries, record.right, record.seconds), record.at));
  });
}
