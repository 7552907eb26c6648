import type { PlayRecord, Scenario } from '@/lib/practice/types';
import type { PractiseAnswer, PractiseRequest } from '../messages';
import { keepSlips } from './cards';
import type { PracticeDb } from './db';
import { attemptOf, changed, type Drafted } from './drafts';
import { type OpenPlay, recordOf, turnsOf } from './open-play';

/** Who judges a try: the worker, by message. */
export type AskWorker = (request: PractiseRequest) => Promise<PractiseAnswer>;

/** Opens a scenario, or finds it where it was left. */
export async function begin(
  db: PracticeDb,
  scenario: Scenario,
  assignment: string | null,
  now: number,
  id: string,
): Promise<void> {
  await db.transaction('rw', db.begun, async () => {
    if (await db.begun.get(scenario.id)) return;
    const { start, raised } = scenario;
    await db.begun.add({
      scenario: scenario.id,
      id,
      started: now,
      assignment,
      phase: 'writing',
      choice: 'reply',
      draft: '',
      state: { ...start, open: raised.map((point) => point.id), turn: 0, ended: null },
      tries: [],
      hints: 0,
      modelSeen: false,
    });
  });
}

/** Changes what is kept of a play; nothing where it was finished meanwhile, in another tab say. */
async function change(db: PracticeDb, scenario: string, to: (open: OpenPlay) => OpenPlay): Promise<void> {
  await db.transaction('rw', db.begun, async () => {
    const open = await db.begun.get(scenario);
    if (open) await db.begun.put(to(open));
  });
}

export const showHint = (db: PracticeDb, scenario: string) =>
  change(db, scenario, (open) => ({ ...open, hints: open.hints + 1 }));

export const showModel = (db: PracticeDb, scenario: string) =>
  change(db, scenario, (open) => ({ ...open, modelSeen: true }));

/** The draft of the try at hand as it was last kept, with its own clock. */
async function draftNow(db: PracticeDb, open: OpenPlay): Promise<Drafted> {
  const kept = await db.drafts.get(open.scenario);
  const { choice, draft, scenario } = open;
  const attempt = attemptOf(open);
  return kept?.attempt === attempt ? kept : { scenario, attempt, choice, draft, seconds: 0, touched: open.started };
}

/**
 * Sends the draft as one try. The answer is kept at once, and shown when the trainee has guessed.
 * @throws Error where the worker can't judge it; the draft stays as it was
 */
export async function send(db: PracticeDb, scenario: Scenario, ask: AskWorker, now: number): Promise<void> {
  const open = await db.begun.get(scenario.id);
  if (!open || open.phase !== 'writing') return;
  const { choice, draft: words, seconds } = changed(await draftNow(db, open), {}, now);
  const draft = choice === 'reply' ? words : '';
  const id = `${open.id}:${open.tries.length}`;
  const answer = await ask({ scenario, turns: turnsOf(open), choice, draft, id, at: now });
  await db.transaction('rw', db.begun, db.cards, async () => {
    const kept = await db.begun.get(scenario.id);
    // Another tab may have been faster.
    if (kept?.phase !== 'writing') return;
    await db.begun.put({
      ...kept,
      phase: answer.review ? 'guessing' : 'reading',
      state: answer.turn.state,
      tries: [...kept.tries, { ...answer, guess: null, seconds, hints: kept.hints, takenBack: false }],
    });
    await keepSlips(db, answer.slips, now);
  });
}

/** Keeps the guess of the last try (null where none was made) and shows what the try did. */
export const guess = (db: PracticeDb, scenario: string, value: number | null) =>
  change(db, scenario, (open) => {
    const tries = open.tries.map((each, i) => (i === open.tries.length - 1 ? { ...each, guess: value } : each));
    return open.phase === 'guessing' ? { ...open, phase: 'reading', tries } : open;
  });

const fresh = { phase: 'writing', choice: 'reply', hints: 0 } as const;

/** Goes on to answer the customer's answer. */
export const answerAgain = (db: PracticeDb, scenario: string) =>
  change(db, scenario, (open) =>
    open.phase === 'reading' && !open.state.ended ? { ...open, ...fresh, draft: '' } : open,
  );

/** "What if I had…": takes the last try back, with its words to change. */
export const whatIf = (db: PracticeDb, scenario: string) =>
  change(db, scenario, (open) => {
    const at = open.tries.findLastIndex((each) => !each.takenBack);
    const last = open.tries[at];
    if (!last || open.phase !== 'reading') return open;
    const tries = open.tries.map((each, i) => (i === at ? { ...each, takenBack: true } : each));
    const { before, draft, choice } = last.turn;
    return { ...open, ...fresh, state: before, tries, choice, draft };
  });

/** Ends a play and keeps it; null where nothing was tried, so that nothing is kept. */
export async function finish(db: PracticeDb, scenario: Scenario, now: number, day: string): Promise<PlayRecord | null> {
  return await db.transaction('rw', db.begun, db.drafts, db.plays, async () => {
    const open = await db.begun.get(scenario.id);
    if (!open) return null;
    await db.begun.delete(scenario.id);
    await db.drafts.delete(scenario.id);
    if (open.tries.length === 0) return null;
    const record = recordOf(open, scenario, now, day);
    await db.plays.put(record);
    return record;
  });
}
