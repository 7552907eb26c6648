import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { PracticeDb } from '@/lib/desk/practice/db';
import { erasePractice, exportPractice, measurePractice, TABLE_MEANINGS } from '@/lib/desk/practice/keep';
import { answerLeft, keepAnswer } from '@/lib/desk/practice/answering';
import { keepDrill } from '@/lib/desk/practice/drilled';
import { nextStep, planDay, stepDone } from '@/lib/desk/practice/sessions';
import { cardDrill, cardFor } from '@/lib/practice';
import type { PlayRecord, Slip } from '@/lib/practice/types';

const PLAY: PlayRecord = {
  id: 'one',
  at: 1,
  day: '2026-11-22',
  scenario: 'the-shouting-friend',
  title: 'The shouting friend',
  assignment: null,
  tries: [
    {
      choice: 'no-reply',
      dials: null,
      verdict: null,
      guess: null,
      seconds: 3,
      hints: 0,
      traps: 0,
      slips: [],
      text: '',
    },
  ],
  end: 'ebbed',
};
const SLIP: Slip = {
  id: 'slip',
  at: 0,
  from: 'practice',
  check: 'blame-should-have',
  group: 'blame',
  severity: 3,
  sentence: 'You should have called ahead.',
  customer: 'Nobody told me.',
  scenario: null,
};

let db = new PracticeDb();
afterEach(async () => {
  await db.delete();
  db = new PracticeDb();
});

it('opens what each older version left', async () => {
  await db.delete();
  // Version 1, as it was written.
  const old = new Dexie('practice');
  old.version(1).stores({
    begun: 'scenario',
    plays: 'id, at, scenario, assignment',
    drills: 'id, at',
    cards: 'id, memory.due',
    sessions: 'day',
    scenarios: 'id',
    assignments: 'id',
    choices: 'id',
  });
  await old.table('plays').add(PLAY);
  old.close();
  db = new PracticeDb();
  expect(await db.plays.toArray()).toEqual([PLAY]);
});

it('names every table, exports all and erases all', async () => {
  expect(db.tables.map((table) => table.name).sort()).toEqual(Object.keys(TABLE_MEANINGS).sort());
  await db.plays.add(PLAY);
  expect(await exportPractice(db)).toMatchObject({ heard: 'practice', tables: { plays: [PLAY], cards: [] } });
  const sizes = await measurePractice(db);
  expect(sizes.find(({ table }) => table === 'plays')).toMatchObject({ entries: 1 });
  await erasePractice(db);
  expect((await measurePractice(db)).map(({ entries }) => entries).every((entries) => entries === 0)).toBe(true);
});

it('plans a day once, and goes through its steps', async () => {
  const drill = cardDrill(cardFor(SLIP, 0));
  let asked = 0;
  const plan = async () => {
    asked++;
    return { minutes: 1, steps: [0, 1].map(() => ({ kind: 'drill' as const, drill, minutes: 1 })) };
  };
  const row = await planDay(db, plan, '2026-11-22', 0);
  expect(await planDay(db, plan, '2026-11-22', 5)).toEqual(row);
  expect(asked).toBe(1);
  expect(nextStep(row)).toBe(0);
  await stepDone(db, '2026-11-22', 0);
  await stepDone(db, '2026-11-22', 0);
  const after = (await db.sessions.get('2026-11-22'))!;
  expect([after.done, nextStep(after)]).toEqual([[0], 1]);
});

it('lets a card learn from its drill, and never fails it for slowness', async () => {
  const card = cardFor(SLIP, 0);
  await db.cards.add(card);
  const went = { id: 'd', at: card.memory.due, day: '2026-11-23', right: true, seconds: 900, tries: 1 };
  const drill = cardDrill(card);
  keepAnswer(db, { place: 'session', drill, answer: { text: 'Half a' }, tries: 0, seconds: 5 });
  await keepDrill(db, 'session', drill, went);
  const after = (await db.cards.get('slip'))!;
  expect(after.memory.lapses).toBe(card.memory.lapses);
  expect(after.memory.due).toBeGreaterThan(card.memory.due);
  expect(await db.drills.toArray()).toEqual([
    { id: 'd', at: card.memory.due, day: '2026-11-23', kind: 'mend', right: true, seconds: 900 },
  ]);
  expect(await answerLeft(db, 'session', null), 'what was being answered is over').toBeNull();
});

it('keeps a drill half done in its place, for that drill only', async () => {
  await db.open();
  const drill = cardDrill(cardFor(SLIP, 0));
  const half = { place: 'drills/mend', drill, answer: { text: 'I am sorry you' }, tries: 1, seconds: 12 };
  keepAnswer(db, half);
  expect(await answerLeft(db, 'drills/mend', null)).toEqual(half);
  expect(await answerLeft(db, 'drills/mend', drill)).toEqual(half);
  expect(await answerLeft(db, 'drills/mend', { ...drill, id: 'another' })).toBeNull();
  expect(await answerLeft(db, 'drills/troll', null)).toBeNull();
});
