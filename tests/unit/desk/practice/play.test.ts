import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PractiseRequest } from '@/lib/desk/messages';
import { PracticeDb } from '@/lib/desk/practice/db';
import { changed, draftOf, keepDraft } from '@/lib/desk/practice/drafts';
import { modelAllowed } from '@/lib/desk/practice/open-play';
import { answerAgain, begin, finish, guess, send, showHint, showModel, whatIf } from '@/lib/desk/practice/play';
import { exchangeOf, feedbackOf, playbookOf, playTurn, SCENARIOS, slipsOf } from '@/lib/practice';
import { review } from '@/lib/review';

const scenario = SCENARIOS.find(({ choice }) => choice === 'reply')!;
const id = scenario.id;
const MINUTE = 60_000;

/** The worker's own work, without the learned reader. */
async function ask({ scenario, turns, choice, draft, id, at }: PractiseRequest) {
  const exchange = exchangeOf(scenario, turns, draft);
  const judged = choice === 'reply' ? review(exchange, playbookOf(scenario)) : null;
  const turn = playTurn(scenario, turns, { choice, draft, review: judged });
  const made = { id, at, from: 'practice', customer: exchange.customer!.text, scenario: scenario.id } as const;
  const slips = judged ? slipsOf(judged, draft, made) : [];
  return { turn, review: judged, feedback: feedbackOf(scenario, turn, judged), slips };
}

let db: PracticeDb;
beforeEach(async () => {
  db = new PracticeDb();
  await begin(db, scenario, 'an-assignment', 0, 'play-1');
});
afterEach(async () => {
  await db.delete();
});
const open = async () => (await db.begun.get(id))!;
/** Types as the page does: on what is kept, or anew where the page was opened `now`. */
async function type(change: { draft?: string; choice?: 'no-reply' }, now: number, opened = now - 5_000) {
  const kept = await db.drafts.get(id);
  const drafted = draftOf(await open(), kept, opened);
  keepDraft(db, changed(drafted, change, now));
}

it('keeps each keystroke, and goes on where it was left', async () => {
  await type({ draft: 'Dear Do' }, 10_000, 0);
  await showHint(db, id);
  db.close();
  db = new PracticeDb();
  await begin(db, scenario, null, 9 * MINUTE, 'play-2');
  expect(await open()).toMatchObject({ id: 'play-1', hints: 1, assignment: 'an-assignment', phase: 'writing' });
  expect(await db.drafts.get(id)).toMatchObject({ draft: 'Dear Do', seconds: 10 });
  // The time that the page was closed is not counted.
  await type({ draft: 'Dear Dol' }, 9 * MINUTE + 3_000, 9 * MINUTE);
  expect(await db.drafts.get(id)).toMatchObject({ draft: 'Dear Dol', seconds: 13 });
  // Nor is more than a minute for one thought.
  await type({ draft: 'Dear Dolo' }, 90 * MINUTE, 10 * MINUTE);
  expect((await db.drafts.get(id))!.seconds).toBe(73);
});

it('asks for a guess before the score, and makes slips into cards at once', async () => {
  await type({ draft: scenario.poor }, 5_000);
  await send(db, scenario, ask, 8_000);
  const sent = await open();
  expect(sent).toMatchObject({ phase: 'guessing', tries: [{ seconds: 8, guess: null, takenBack: false }] });
  expect(await db.cards.count()).toBe(sent.tries[0]!.slips.length);
  expect(sent.tries[0]!.slips.length).toBeGreaterThan(0);
  expect(modelAllowed(sent)).toBe(false);
  await guess(db, id, 60);
  expect(await open()).toMatchObject({ phase: 'reading', tries: [{ guess: 60 }] });
});

it('keeps the draft where the worker does not answer', async () => {
  await type({ draft: scenario.poor }, 5_000);
  await expect(send(db, scenario, () => Promise.reject(new Error('no worker')), 6_000)).rejects.toThrow('no worker');
  expect(await open()).toMatchObject({ phase: 'writing', tries: [] });
  expect(await db.drafts.get(id)).toMatchObject({ draft: scenario.poor });
});

it('goes back one turn with its words, and still counts the try', async () => {
  await type({ draft: scenario.poor }, 5_000);
  await send(db, scenario, ask, 6_000);
  await guess(db, id, null);
  const { state } = await open();
  await whatIf(db, id);
  const back = await open();
  expect(back).toMatchObject({ phase: 'writing', draft: scenario.poor, tries: [{ takenBack: true }] });
  expect(back.state).toEqual(back.tries[0]!.turn.before);
  expect(state.turn).toBe(1);
  await type({ draft: scenario.excellent }, 8_000);
  await send(db, scenario, ask, 9_000);
  await guess(db, id, 90);
  const second = await open();
  expect(second.tries.map((each) => each.takenBack)).toEqual([true, false]);
  expect(second.tries[1]!.turn.before.turn).toBe(0);
  expect(modelAllowed(second)).toBe(true);
  await showModel(db, id);
  const record = await finish(db, scenario, 10_000, '2026-11-22');
  expect(record).toMatchObject({ id: 'play-1', assignment: 'an-assignment', tries: [{ guess: null }, { guess: 90 }] });
  expect(await db.plays.toArray()).toEqual([record]);
  expect(await db.begun.count()).toBe(0);
});

it('answers the answer with an empty draft, and needs no guess where nothing was written', async () => {
  await type({ draft: scenario.poor }, 5_000);
  await send(db, scenario, ask, 6_000);
  await guess(db, id, 10);
  await answerAgain(db, id);
  expect(await open()).toMatchObject({ phase: 'writing', draft: '', hints: 0 });
  await type({ choice: 'no-reply' }, 8_000);
  await send(db, scenario, ask, 9_000);
  expect(await open()).toMatchObject({ phase: 'reading', tries: [{}, { review: null }] });
});

it('counts nothing where nothing was tried', async () => {
  await type({ draft: 'Dear' }, 5_000);
  expect(await finish(db, scenario, 6_000, '2026-11-22')).toBeNull();
  expect(await db.plays.count()).toBe(0);
});
