import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_DESK } from '@/lib/desk/state';
import { seenNow } from '@/lib/desk/store';
import { DRAFT, FINDINGS, MESSAGE } from '../../gallery/sample';
import { type Opened, openStore, settle, workerAnswers } from './open-store';

let panel: Opened;
const state = () => panel.store.getState();

beforeEach(() => {
  panel = openStore();
  return () => panel.close();
});

describe('paste-in', () => {
  beforeEach(() => state().setMode('paste'));

  it('reviews what is pasted and typed, at rest and then in depth', async () => {
    await state().giveMessage(MESSAGE);
    state().pasteDraft('Sorry if');
    state().pasteDraft(DRAFT);
    await settle();
    const [first, second] = panel.asked;
    expect(panel.asked.map(({ type }) => type)).toEqual(['review', 'reviewInDepth', 'rewrites']);
    expect(first!.exchange).toMatchObject({
      site: 'pasted',
      kind: 'pasted',
      customer: { text: MESSAGE },
      draft: DRAFT,
    });
    expect(second!.exchange).toEqual(first!.exchange);
    expect(seenNow(state())).toMatchObject({
      reviewedDraft: DRAFT,
      desk: { message: 'given', review: { reader: 'with' } },
    });
  });

  it('applies a fix to its own draft and takes it back', async () => {
    state().pasteDraft(DRAFT);
    await settle();
    await state().applyFix(FINDINGS[1]!.fixes[0]!);
    expect(seenNow(state())!.desk.exchange!.draft).toBe(DRAFT.replace(' You should have told the server.', ''));
    expect(state()).toMatchObject({ undoable: true, notice: { kind: 'applied' } });
    state().undo();
    expect(seenNow(state())!.desk.exchange!.draft).toBe(DRAFT);
    expect(state().undoable).toBe(false);
    expect(panel.told).toEqual([]);
  });

  it('takes nothing back once the draft was typed on', async () => {
    state().pasteDraft(DRAFT);
    await settle();
    await state().applyFix(FINDINGS[1]!.fixes[0]!);
    state().pasteDraft('Something else');
    state().undo();
    expect(seenNow(state())!.desk.exchange!.draft).toBe('Something else');
  });

  it('says so when the worker does not answer, and tries again at a press', async () => {
    const answer = workerAnswers(undefined);
    state().pasteDraft(DRAFT);
    await settle();
    expect(seenNow(state())!.desk.trouble).toMatch(/could not read/);
    answer.mockRestore();
    state().again('review');
    await settle();
    expect(seenNow(state())!.desk).toMatchObject({ trouble: null, reviewed: 1 });
  });

  it('stays as it is while the page goes on, and comes to an end at a press', async () => {
    state().pasteDraft(DRAFT);
    panel.calls[0]!.push({ ...EMPTY_DESK, siteName: 'X' });
    expect(seenNow(state())!.desk.exchange!.draft).toBe(DRAFT);
    state().setMode('page');
    expect(seenNow(state())!.desk.siteName).toBe('X');
    state().clearPaste();
    state().setMode('paste');
    expect(seenNow(state())!.desk.exchange!.draft).toBe('');
  });

  it('bounds what is pasted', async () => {
    await state().giveMessage('m'.repeat(50_000));
    state().pasteDraft('d'.repeat(300_000));
    const { exchange } = seenNow(state())!.desk;
    expect([exchange!.customer!.text.length, exchange!.draft.length]).toEqual([5_000, 100_000]);
  });
});

describe('copying', () => {
  it('says how it went, with the text where it went wrong', async () => {
    const writeText = vi
      .fn<(text: string) => Promise<void>>()
      .mockResolvedValueOnce(undefined)
      .mockRejectedValueOnce(new Error('denied'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    await state().copy('the words');
    expect(writeText).toHaveBeenCalledWith('the words');
    expect(state().notice).toEqual({ kind: 'copied' });
    await state().copy('the words');
    expect(state().notice).toEqual({ kind: 'copy-failed', text: 'the words' });
    Reflect.deleteProperty(navigator, 'clipboard');
  });
});
