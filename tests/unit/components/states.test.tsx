// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sitesSetting } from '@/lib/desk/settings';
import { type DeskState, EMPTY_DESK } from '@/lib/desk/state';
import { DRAFT, EXCHANGE, OPEN, REVIEW } from '../../gallery/sample';
import { byId, press, reviewed, type Shown, showPanel } from './show-panel';

let panel: Shown;

beforeEach(() => {
  panel = showPanel();
  return () => panel.close();
});

describe('each state has words of its own', () => {
  it.each<[string, DeskState]>([
    ['no-box', { ...EMPTY_DESK, siteName: 'Facebook' }],
    ['not-a-reply', { ...EMPTY_DESK, status: 'not-a-reply' }],
    ['off', { ...EMPTY_DESK, status: 'off', siteName: 'X' }],
    ['no-site', { ...EMPTY_DESK, status: 'no-site' }],
    ['box-gone', { ...OPEN, status: 'box-gone' }],
    ['no-message', { ...OPEN, exchange: { ...EXCHANGE, customer: null }, message: 'none' }],
    ['private', { ...OPEN, private: true }],
    ['worker-trouble', { ...OPEN, review: null, trouble: 'The reader did not answer.' }],
    ['reading', { ...OPEN, review: null }],
    ['too-short', reviewed({ verdict: { id: 'too-short', words: 'Too short', detail: '' } })],
    ['not-english', reviewed({ verdict: { id: 'not-english', words: 'English only', detail: '' } })],
    ['all-good', reviewed({ findings: [], verdict: { id: 'ready', words: 'Ready', detail: '' } })],
    ['hand-over', reviewed({ reading: { ...REVIEW.reading!, route: 'hand-over', routeReason: 'An injury.' } })],
    [
      'no-reply',
      reviewed({
        reading: { ...REVIEW.reading!, route: 'no-reply' },
        verdict: { id: 'no-reply', words: 'No reply', detail: 'Baiting.' },
      }),
    ],
  ])('%s', (id, desk) => {
    panel.push(desk);
    expect(byId(`state-${id}`).textContent).not.toBe('');
  });

  it('loading, before the page’s first word', () => {
    expect(byId('state-loading').textContent).toMatch(/Reading the page/);
  });

  it('the route comes before the verdict', () => {
    panel.push(reviewed({ reading: { ...REVIEW.reading!, route: 'hand-over', routeReason: 'An injury.' } }));
    expect(byId('state-hand-over').compareDocumentPosition(byId('verdict'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('a page that is off can be turned on', async () => {
    await sitesSetting.setValue({ x: false, yelp: false });
    panel.push({ ...EMPTY_DESK, status: 'off', siteName: 'X' });
    press('turn-on');
    await waitFor(async () => expect(await sitesSetting.getValue()).toEqual({ x: true, yelp: false }));
  });

  it('a draft whose page went away is kept to be copied', async () => {
    panel.push(OPEN);
    act(() => panel.calls[0]!.drop());
    expect(byId('state-kept').textContent).toContain(DRAFT);
    press('copy-draft');
    await waitFor(() => expect(panel.copied).toEqual([DRAFT]));
  });
});

describe('screen readers', () => {
  it('hear a new verdict only when the writing has come to rest', async () => {
    vi.useFakeTimers();
    panel.push(OPEN);
    const said = () =>
      screen
        .getAllByRole('status')
        .map((status) => status.textContent)
        .join('');
    await act(() => vi.advanceTimersByTimeAsync(600));
    panel.push(reviewed({ verdict: { id: 'nearly', words: 'Nearly there', detail: '' } }));
    await act(() => vi.advanceTimersByTimeAsync(600));
    expect(said()).not.toContain('Will make it worse');
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(said()).toContain('Nearly there. 5 findings to mend.');
    vi.useRealTimers();
  });
});
