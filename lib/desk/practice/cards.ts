import { addSlips } from '@/lib/practice/cards';
import type { Slip } from '@/lib/practice/types';
import type { PracticeDb } from './db';

/** Makes slips into cards, beside those there are; within a transaction that holds `cards`. */
export async function keepSlips(db: PracticeDb, slips: readonly Slip[], now: number): Promise<void> {
  if (slips.length === 0) return;
  const before = await db.cards.toArray();
  const after = addSlips(before, slips, now);
  const stay = new Set(after.map((card) => card.id));
  await db.cards.bulkDelete(before.filter((card) => !stay.has(card.id)).map((card) => card.id));
  await db.cards.bulkPut(after.filter((card) => !before.includes(card)));
}
