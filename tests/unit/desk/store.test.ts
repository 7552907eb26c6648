import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EDIT_PATIENCE } from '@/lib/desk/actions';
import { type DeskState, EMPTY_DESK, ignoreKey } from '@/lib/desk/state';
import { seenNow } from '@/lib/desk/store';
import { DRAFT, EXCHANGE, FINDINGS, OPEN, REVIEW, REWRITES } from '../../gallery/sample';
import { type Opened, openStore, settle, TAB, workerAnswers } from './open-store';

let panel: Opened;
const state = () => panel.store.getState();

beforeEach(() => {
  panel = openStore();
  return () => panel.close();
});

describe('what a page says', () => {
  it('is shown as it comes, checked', () => {
    panel.calls[0]!.push(OPEN);
    expect(state().link).toBe('linked');
    expect(seenNow(state())!.desk).toEqual(OPEN);
    panel.calls[0]!.push({ surprise: true });
    expect(state().link).toBe('garbled');
  });

  it('is kept with the draft that its review speaks of', () => {
    panel.calls[0]!.push(OPEN);
    const typed: DeskState = { ...OPEN, exchange: { ...EXCHANGE, draft: `${DRAFT} Thanks.`, revision: 8 } };
    panel.calls[0]!.push(typed);
    expect(seenNow(state())!.reviewedDraft).toBe(DRAFT);
    panel.calls[0]!.push({ ...typed, reviewed: 8 });
    expect(seenNow(state())!.reviewedDraft).toBe(`${DRAFT} Thanks.`);
  });

  it('leaves the draft behind when the page goes away, until it is back', async () => {
    panel.calls[0]!.push(OPEN);
    panel.calls[0]!.drop();
    expect(state()).toMatchObject({ link: 'lost', page: null, kept: { draft: DRAFT, siteName: 'Yelp for Business' } });
    await vi.advanceTimersByTimeAsync(1_000);
    panel.calls.at(-1)!.push({ ...EMPTY_DESK, siteName: 'Yelp for Business' });
    expect(state().kept?.draft).toBe(DRAFT);
    panel.calls.at(-1)!.push(OPEN);
    expect(state().kept).toBeNull();
  });
});

describe('rewrites', () => {
  it('are asked for once, when typing and reading have come to rest', async () => {
    for (const revision of [1, 2, 3]) {
      const exchange = { ...EXCHANGE, draft: DRAFT.slice(0, 40 + revision), revision };
      panel.calls[0]!.push({ ...OPEN, exchange, reviewed: revision - 1 });
      panel.calls[0]!.push({ ...OPEN, exchange, reviewed: revision });
    }
    expect(state().rewriting.status).toBe('asking');
    await settle();
    expect(panel.asked.map(({ exchange }) => exchange.revision)).toEqual([3]);
    expect(state().rewriting).toEqual({ status: 'ready', list: REWRITES });
  });

  it('are not asked for while the review lags, nor where silence is advised', async () => {
    panel.calls[0]!.push({ ...OPEN, reviewed: 6 });
    await settle();
    panel.calls[0]!.push({ ...OPEN, review: { ...REVIEW, reading: { ...REVIEW.reading!, route: 'no-reply' } } });
    await settle();
    expect(panel.asked).toEqual([]);
  });

  it('that are of an older draft stay in sight until the newer ones come', async () => {
    panel.calls[0]!.push(OPEN);
    await settle();
    panel.calls[0]!.push({ ...OPEN, exchange: { ...EXCHANGE, draft: `${DRAFT} Thanks.`, revision: 8 }, reviewed: 8 });
    expect(state().rewriting).toEqual({ status: 'stale', list: REWRITES });
    await settle();
    expect(state().rewriting.status).toBe('ready');
  });

  it('that fail say so, and can be asked for again', async () => {
    const answer = workerAnswers({ err: { name: 'Error', message: 'no' } });
    panel.calls[0]!.push(OPEN);
    await settle();
    expect(state().rewriting.status).toBe('failed');
    answer.mockRestore();
    state().again('rewrites');
    await settle();
    expect(state().rewriting.status).toBe('ready');
  });
});

describe('actions on a page', () => {
  beforeEach(() => panel.calls[0]!.push(OPEN));

  it('apply a fix to the draft it was made for, its slots filled', async () => {
    const fix = FINDINGS[0]!.fixes[1]!;
    state().setSlot('by when#0', 'by noon');
    await state().applyFix(fix);
    expect(panel.told).toEqual([
      {
        tab: TAB,
        type: 'applyEdits',
        data: {
          draft: DRAFT,
          revision: 7,
          edits: [
            { ...fix.edits[0], text: 'I’m sorry about the ninety minutes. I’ll have an answer for you by noon.' },
          ],
        },
      },
    ]);
    expect(state()).toMatchObject({ busy: false, notice: { kind: 'applied' } });
  });

  it('insert a rewrite in the place of all that stands there now', async () => {
    await state().insertRewrite(REWRITES[1]!);
    expect(panel.told[0]!.data).toEqual({
      draft: DRAFT,
      revision: 7,
      edits: [{ start: 0, end: DRAFT.length, text: REWRITES[1]!.text }],
    });
    expect(state().notice).toEqual({ kind: 'inserted' });
  });

  it.each([
    [
      'is refused',
      () => ({ res: { ok: false, reason: 'The words are gone.', text: 'as it would be' } }),
      'The words are gone.',
      'as it would be',
    ],
    ['goes to nobody', () => undefined, 'The page could not be reached; it may have been reloaded.', REWRITES[1]!.text],
    [
      'gets nonsense for an answer',
      () => ({ res: { ok: 'perhaps' } }),
      'The page gave an answer that could not be read.',
      REWRITES[1]!.text,
    ],
  ])('keep the new text when the edit %s', async (_, answers, reason, text) => {
    panel.pageAnswers(answers());
    await state().insertRewrite(REWRITES[1]!);
    expect(state().notice).toEqual({ kind: 'failed', reason, text });
  });

  it('do not wait for ever', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((() => {}) as never);
    const done = state().insertRewrite(REWRITES[1]!);
    expect(state().busy).toBe(true);
    await vi.advanceTimersByTimeAsync(EDIT_PATIENCE);
    await done;
    expect(state()).toMatchObject({ busy: false, notice: { kind: 'failed', reason: 'The page did not answer.' } });
  });

  it('name an ignored finding by its check and words', async () => {
    await state().ignore(FINDINGS[0]!);
    await state().ignore(FINDINGS[3]!);
    expect(panel.told.map(({ data }) => data)).toEqual([
      ignoreKey('apo-if', 'Sorry if you were upset'),
      ignoreKey('ack-missing-issue', ''),
    ]);
  });

  it('say when nobody heard them', async () => {
    panel.pageAnswers(undefined);
    await state().giveMessage('the message');
    expect(state().notice).toEqual({ kind: 'unreachable' });
  });

  it('forget what was filled in when somebody else is answered', () => {
    state().setSlot('name#0', 'Ravi');
    panel.calls[0]!.push({ ...OPEN, exchange: { ...EXCHANGE, revision: 8 } });
    expect(state().slots).toEqual({ 'name#0': 'Ravi' });
    panel.calls[0]!.push({
      ...OPEN,
      exchange: { ...EXCHANGE, customer: { text: 'Another one', author: null, rating: null }, revision: 9 },
    });
    expect(state().slots).toEqual({});
  });
});
