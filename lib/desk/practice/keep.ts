import type { PracticeDb } from './db';

/** What each table holds, in plain words; every table of the database is named here. */
export const TABLE_MEANINGS: Record<string, string> = {
  begun: 'Practice under way',
  drafts: 'Words you are writing',
  plays: 'Practice you finished, with your replies',
  answering: 'Drills you are doing',
  drills: 'Drills you did',
  cards: 'Slips that come back as drills',
  sessions: 'Each day’s plan',
  scenarios: 'Scenarios of your own',
  assignments: 'Assignments you took',
  choices: 'How you like to practise',
};

/** All of it as one object for a file; tables by name. */
export async function exportPractice(db: PracticeDb): Promise<{ heard: 'practice'; version: number; tables: object }> {
  const tables: Record<string, unknown[]> = {};
  for (const table of db.tables) tables[table.name] = await table.toArray();
  return { heard: 'practice', version: db.verno, tables };
}

/** How many entries each table has and how large they are as JSON, in bytes. */
export async function measurePractice(db: PracticeDb): Promise<{ table: string; entries: number; bytes: number }[]> {
  return await Promise.all(
    db.tables.map(async (table) => {
      const rows = await table.toArray();
      return { table: table.name, entries: rows.length, bytes: rows.length && new Blob([JSON.stringify(rows)]).size };
    }),
  );
}

/** Erases everything practised; what is packaged stays. */
export async function erasePractice(db: PracticeDb): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
