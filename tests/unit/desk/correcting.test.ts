import { beforeEach, describe, expect, it } from 'vitest';
import { addPoint, NO_CORRECTIONS, removePoint } from '@/lib/desk/corrections';
import { playbookSetting } from '@/lib/desk/playbook';
import type { Corrections } from '@/lib/types';
import { EXCHANGE, FINDINGS, OPEN } from '../../gallery/sample';
import { type Opened, openStore, settle, TAB } from './open-store';

let panel: Opened;
const state = () => panel.store.getState();
const A = { start: 0, end: 7 };
const B = { start: 8, end: 15 };
const corrected = (corrections: Corrections, revision: number) => ({
  ...OPEN,
  exchange: { ...EXCHANGE, corrections, revision },
  reviewed: revision,
});

beforeEach(() => {
  panel = openStore();
  return () => panel.close();
});

describe('corrections', () => {
  const removed = removePoint(NO_CORRECTIONS, A);

  it('go to the page as a whole, and the notice takes them back', async () => {
    panel.calls[0]!.push(OPEN);
    await state().correct((now) => removePoint(now, A), 'Taken off the list.');
    expect(panel.told).toEqual([{ tab: TAB, type: 'correct', data: removed }]);
    expect(state().notice).toEqual({ kind: 'corrected', words: 'Taken off the list.', before: null });
    panel.calls[0]!.push(corrected(removed, 8));
    await state().undoNoticed();
    expect(panel.told.at(-1)).toEqual({ tab: TAB, type: 'correct', data: null });
    expect(state().notice).toEqual({ kind: 'undone' });
  });

  it('build on each other, also before the page has answered', async () => {
    panel.calls[0]!.push(OPEN);
    const first = state().correct((now) => removePoint(now, A), '');
    await state().correct((now) => addPoint(now, B, 'wait'), '');
    await first;
    expect(panel.told.at(-1)!.data).toEqual({ ...removed, added: [{ facet: 'wait', span: B }] });
    expect(state().notice).toMatchObject({ kind: 'corrected', before: removed });
  });

  it('that the page has taken are what the next one builds on', async () => {
    panel.calls[0]!.push(corrected(removed, 8));
    await state().correct((now) => ({ ...now, intensity: 1 }), '');
    expect(panel.told.at(-1)!.data).toEqual({ ...removed, intensity: 1 });
    await state().correct(null, 'All as read.');
    expect(panel.told.at(-1)!.data).toBeNull();
  });

  it('are not taken back once another message is answered', async () => {
    panel.calls[0]!.push(OPEN);
    await state().correct((now) => removePoint(now, A), 'Taken off the list.');
    const other = { ...EXCHANGE, customer: { text: 'Cold soup.', author: null, rating: null }, revision: 9 };
    panel.calls[0]!.push({ ...OPEN, exchange: other, reviewed: 9 });
    expect(state().notice).toBeNull();
    await state().correct((now) => addPoint(now, A, 'defect'), '');
    expect(panel.told.at(-1)!.data).toMatchObject({ removed: [] });
  });

  it('say so when the page cannot be reached', async () => {
    panel.calls[0]!.push(OPEN);
    panel.pageAnswers({ err: { name: 'Error', message: 'gone' } });
    await state().correct((now) => removePoint(now, A), '');
    expect(state().notice).toEqual({ kind: 'unreachable' });
    panel.pageAnswers({ res: undefined });
    await state().correct((now) => addPoint(now, B, 'wait'), '');
    expect(panel.told.at(-1)!.data).toMatchObject({ removed: [] });
  });

  it('call for other rewrites', async () => {
    panel.calls[0]!.push(OPEN);
    await settle();
    panel.calls[0]!.push(corrected(removed, 8));
    await settle();
    expect(panel.asked.map(({ exchange }) => exchange.corrections)).toEqual([undefined, removed]);
  });

  it('of what was pasted in are read at once, and go with the message', async () => {
    state().setMode('paste');
    await state().giveMessage('Cold soup, rude staff.');
    await state().correct((now) => removePoint(now, A), '');
    await settle();
    expect(panel.asked.at(-1)!.exchange.corrections).toEqual(removed);
    await state().giveMessage('Cold soup, rude staff.');
    expect(state().paste.desk.exchange!.corrections).toEqual(removed);
    await state().giveMessage('Another message.');
    expect(state().paste.desk.exchange!.corrections).toBeUndefined();
  });
});

describe('a finding that was ignored', () => {
  it('comes back', async () => {
    panel.calls[0]!.push(OPEN);
    await state().ignore(FINDINGS[1]!);
    const key = 'blame-should-have|you should have told the server';
    expect(state().notice).toEqual({ kind: 'ignored', key });
    await state().undoNoticed();
    expect(panel.told.map(({ type, data }) => [type, data])).toEqual([
      ['ignore', key],
      ['unignore', key],
    ]);
  });

  it('comes back in what was pasted in', async () => {
    state().setMode('paste');
    state().pasteDraft('You should have called.');
    await state().ignore({ ...FINDINGS[1]!, span: null });
    expect(state().paste.desk.ignored).toEqual(['blame-should-have|']);
    await state().undoNoticed();
    expect(state().paste.desk.ignored).toEqual([]);
  });
});

it('what the judge goes by has changed: what was pasted in is read again, and rewritten', async () => {
  state().setMode('paste');
  state().pasteDraft('You should have called.');
  await settle();
  await settle();
  const before = panel.asked.length;
  await playbookSetting.setValue({ ...playbookSetting.fallback, pack: 'health' });
  await settle();
  expect(panel.asked.slice(before).map(({ type }) => type)).toEqual(
    expect.arrayContaining(['review', 'reviewInDepth', 'rewrites']),
  );
});

describe('the report of a page', () => {
  it('is handed over as it came', async () => {
    panel.calls[0]!.push(OPEN);
    panel.pageAnswers({ res: { name: 'heard-report-yelp.json', text: '{}' } });
    expect(await state().report()).toEqual({ name: 'heard-report-yelp.json', text: '{}' });
  });
  it('that is none is said', async () => {
    panel.calls[0]!.push(OPEN);
    panel.pageAnswers({ res: { name: '../../evil', text: '{}' } });
    expect(await state().report()).toBeNull();
    expect(state().notice).toEqual({ kind: 'unreachable' });
  });
});
