import type { PracticeDb } from './db';

/**
 * Writes a row down by one request that is committed at once: the page may be closed right after the keystroke, and
 * a transaction that still waits for an answer would be lost with it. The database must be open.
 */
export function putNow(db: PracticeDb, table: 'drafts' | 'answering', row: object): void {
  const transaction = db.backendDB().transaction(table, 'readwrite');
  transaction.objectStore(table).put(row);
  transaction.commit();
}
