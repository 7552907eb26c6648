// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { playbookSetting } from '@/lib/desk/playbook';
import type { DeskState } from '@/lib/desk/state';
import { DRAFT, EXCHANGE, MESSAGE, OPEN } from '../../gallery/sample';
import { byId, press, reviewed, type Shown, showPanel } from './show-panel';

let panel: Shown;

beforeEach(() => {
  panel = showPanel();
  return () => panel.close();
});

describe('the message answered', () => {
  const candidates: DeskState['candidates'] = [
    { id: 'a', text: MESSAGE, author: 'Maya R.', rating: 1, taken: false },
    { id: 'b', text: 'Same here.', author: null, rating: null, taken: false },
  ];

  it('is picked by the user on a tie', async () => {
    panel.push({ ...OPEN, exchange: { ...EXCHANGE, customer: null }, message: 'none', candidates });
    expect(screen.queryByTestId('state-no-message')).toBeNull();
    fireEvent.click(screen.getAllByTestId('candidate')[1]!);
    await waitFor(() => expect(panel.told).toContainEqual({ type: 'pickMessage', data: 'b' }));
  });

  it.each<[DeskState['message'], RegExp]>([
    ['by-rule', /knows how this site shows it/],
    ['picked', /You picked/],
    ['given', /You gave/],
  ])('says on a press that it was found %s', (message, words) => {
    panel.push({ ...OPEN, message });
    expect(screen.queryByTestId('found')).toBeNull();
    press('wrong-message');
    expect(byId('found').textContent).toMatch(words);
  });

  it('that was only guessed is doubted unasked', () => {
    panel.push({ ...OPEN, message: 'by-fallback' });
    expect(byId('found').textContent).toMatch(/best guess/);
    press('wrong-message');
    expect(screen.queryByTestId('found')).toBeNull();
  });

  it('that was found by the rule can be changed all the same', () => {
    panel.push({ ...OPEN, candidates: candidates.map((each, i) => ({ ...each, taken: i === 0 })) });
    expect(screen.queryByTestId('candidates')).toBeNull();
    press('wrong-message');
    expect(screen.getAllByTestId<HTMLInputElement>('candidate').map((each) => each.checked)).toEqual([true, false]);
    press('change-message');
    expect(byId('paste-message')).toBeTruthy();
  });

  it('the page can be reported: the file is shown before it is saved', async () => {
    panel.push({ ...OPEN, message: 'by-fallback' });
    panel.pageAnswers({ res: { name: 'heard-report-yelp.json', text: '{"tag":"main"}' } });
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    press('report-page');
    const dialog = within(await screen.findByTestId('report'));
    expect(dialog.getByLabelText<HTMLTextAreaElement>('heard-report-yelp.json').value).toBe('{"tag":"main"}');
    press('report-save');
    expect(saved).toEqual(['heard-report-yelp.json']);
    await waitFor(() => expect(byId('notice').textContent).toContain('Saved'));
  });
});

describe('findings that were ignored', () => {
  const ignored = ['apo-if|sorry if you were upset', 'ack-missing-feeling|'];

  it('are listed, and come back', async () => {
    panel.push({ ...OPEN, ignored });
    expect(byId('ignored').textContent).toContain('2 ignored for this reply');
    fireEvent.click(screen.getAllByTestId('unignore')[0]!);
    await waitFor(() => expect(panel.told).toContainEqual({ type: 'unignore', data: ignored[0] }));
  });

  it('can be turned off for good, and on again', async () => {
    panel.push({ ...OPEN, ignored });
    fireEvent.click(screen.getAllByTestId('turn-check-off')[0]!);
    await waitFor(async () => expect((await playbookSetting.getValue()).off).toEqual(['apo-if']));
    await waitFor(() => expect(byId('notice').textContent).toContain('off from now on'));
    press('undo');
    await waitFor(async () => expect((await playbookSetting.getValue()).off).toEqual([]));
  });

  it('can be taken back from the notice', async () => {
    panel.push(OPEN);
    press('ignore');
    await waitFor(() => expect(byId('notice').textContent).toContain('Ignored for this reply.'));
    press('undo');
    await waitFor(() => expect(panel.told.at(-1)).toEqual({ type: 'unignore', data: ignored[0] }));
  });
});

describe('what stands behind the reading', () => {
  it.each([
    ['off', /is off: set phrases and grammar only/],
    ['unavailable', /can’t run here/],
  ] as const)('the learned reader that is %s is said', (readerMissing, words) => {
    panel.push(reviewed({ reader: 'without', readerMissing }));
    expect(byId('reader-note').textContent).toMatch(words);
  });

  it('a reader that is on its way is not', () => {
    panel.push(reviewed({ reader: 'without' }));
    expect(screen.queryByTestId('reader-note')).toBeNull();
  });

  it('the clinic lock says that nothing is stored, as soon as it is chosen', async () => {
    panel.push(OPEN);
    expect(screen.queryByTestId('clinic-lock')).toBeNull();
    await act(() => playbookSetting.setValue({ ...playbookSetting.fallback, pack: 'health' }));
    expect((await screen.findByTestId('clinic-lock')).textContent).toContain('Nothing of this exchange is stored');
  });

  it('a page that an older Heard is left in can be reloaded from here', () => {
    const reload = vi.spyOn(fakeBrowser.tabs, 'reload').mockImplementation((async () => {}) as never);
    panel.push({ surprise: true });
    press('reload-page');
    expect(reload).toHaveBeenCalledWith(7);
  });
});

it('the draft stays word for word with all its layers', () => {
  panel.push(OPEN);
  expect(byId('draft').textContent).toBe(DRAFT);
  expect(byId('customer-message').textContent).toBe(MESSAGE);
});
