// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_CORRECTIONS } from '@/lib/desk/corrections';
import { playbookSetting } from '@/lib/desk/playbook';
import type { DeskState } from '@/lib/desk/state';
import type { Corrections } from '@/lib/types';
import { at, DRAFT, EXCHANGE, MESSAGE, OPEN, REVIEW } from '../../gallery/sample';
import { byId, press, reviewed, type Shown, showPanel } from './show-panel';

let panel: Shown;

beforeEach(() => {
  panel = showPanel();
  return () => panel.close();
});

const WAIT = at(MESSAGE, 'Ninety minutes for a burger');
const MONEY = at(MESSAGE, 'my $18 back');
const told = () => panel.told.filter(({ type }) => type === 'correct').map(({ data }) => data);
const said = (change: Partial<Corrections>) => ({ ...NO_CORRECTIONS, ...change });
const openPoint = async (nth: number) => {
  fireEvent.click(screen.getAllByTestId('correct-point')[nth]!);
  return within(await screen.findByTestId('correct-point-card'));
};

describe('a point', () => {
  beforeEach(() => panel.push(OPEN));

  it('that is none is taken off the list, the focus goes to the heading, and a press takes it back', async () => {
    await openPoint(0);
    press('remove-point');
    await waitFor(() => expect(told()).toEqual([said({ removed: [WAIT] })]));
    expect(document.activeElement?.textContent).toBe('They raised');
    await waitFor(() => expect(byId('notice').textContent).toContain('Taken off the list.'));
    press('undo');
    await waitFor(() => expect(told().at(-1)).toBeNull());
    await waitFor(() => expect(byId('notice').textContent).toContain('Taken back.'));
    expect(document.activeElement).toBe(byId('notice'));
  });

  it('can be said to be taken up, by a sentence of the reply', async () => {
    const card = await openPoint(0);
    expect(card.getByLabelText<HTMLInputElement>('No').checked).toBe(true);
    fireEvent.click(card.getByLabelText('Yes: “Please call 555-0100.”'));
    const hearing = [{ span: WAIT, words: 'Please call 555-0100.', heard: true }];
    await waitFor(() => expect(told()).toEqual([said({ hearing })]));
  });

  it('can be said not to be taken up by what was thought to do so', async () => {
    const card = await openPoint(3);
    expect(card.getByLabelText<HTMLInputElement>('Yes: “We will refund the $18.”').checked).toBe(true);
    fireEvent.click(card.getByLabelText('No'));
    const hearing = [{ span: MONEY, words: 'We will refund the $18', heard: false }];
    await waitFor(() => expect(told()).toEqual([said({ hearing })]));
  });

  it('can be about something else', async () => {
    await openPoint(0);
    fireEvent.change(byId('point-facet'), { target: { value: 'staff' } });
    await waitFor(() => expect(told()).toEqual([said({ added: [{ facet: 'staff', span: WAIT }] })]));
    expect(byId('notice').textContent).toContain('Now about the staff.');
  });

  it('that the user spoke of says so', () => {
    const hearing = [{ span: MONEY, words: 'We will refund the $18', heard: true }];
    panel.push({ ...OPEN, exchange: { ...EXCHANGE, corrections: said({ hearing }) } });
    const notes = screen.getAllByTestId('point').map((point) => /by your word/.test(point.textContent ?? ''));
    expect(notes).toEqual([false, false, false, true]);
  });

  it('that is a question is asked about as one', async () => {
    const card = await openPoint(4);
    expect(card.getByText('Is it answered?')).toBeTruthy();
    expect(byId('remove-point').textContent).toBe('Not a question');
    expect(screen.queryByTestId('point-facet')).toBeNull();
  });
});

describe('a point that was not seen', () => {
  beforeEach(() => {
    panel.push(OPEN);
    press('add-point');
  });
  const field = () => byId('add-point-words') as HTMLTextAreaElement;

  it('is added by its words', async () => {
    expect(document.activeElement).toBe(field());
    press('add-point-done');
    expect(told()).toEqual([]);
    field().setSelectionRange(MESSAGE.indexOf(' the boy'), MESSAGE.indexOf(' told me'));
    fireEvent.select(field());
    press('add-point-done');
    const added = [{ facet: 'other' as const, span: at(MESSAGE, 'the boy at the till') }];
    await waitFor(() => expect(told()).toEqual([said({ added })]));
    expect(document.activeElement).toBe(byId('add-point'));
  });

  it('is added by what it is about', async () => {
    fireEvent.change(byId('add-point-about'), { target: { value: 'staff' } });
    press('add-point-done');
    const added = [{ facet: 'staff' as const, span: { start: 0, end: MESSAGE.length } }];
    await waitFor(() => expect(told()).toEqual([said({ added })]));
  });

  it('is not added after Escape', () => {
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(document.activeElement).toBe(byId('add-point'));
    expect(told()).toEqual([]);
  });
});

it('words that are selected in the message can be added at once', async () => {
  panel.push(OPEN);
  const text = [...byId('customer-message').childNodes].find((node) => node.textContent?.includes('When I said so'))!;
  const range = document.createRange();
  const start = text.textContent!.indexOf('When');
  range.setStart(text, start);
  range.setEnd(text, start + 'When I said so, '.length);
  act(() => {
    document.getSelection()!.removeAllRanges();
    document.getSelection()!.addRange(range);
    document.dispatchEvent(new Event('selectionchange'));
  });
  press('add-selected');
  const added = [{ facet: 'other' as const, span: at(MESSAGE, 'When I said so,') }];
  await waitFor(() => expect(told()).toEqual([said({ added })]));
  expect(screen.queryByTestId('add-selected')).toBeNull();
});

describe('mood and writer', () => {
  it('are corrected in one card', async () => {
    panel.push(OPEN);
    press('mood');
    const card = within(await screen.findByTestId('mood-card'));
    expect(card.getByLabelText<HTMLInputElement>('angry').checked).toBe(true);
    fireEvent.click(card.getByLabelText('worried'));
    await waitFor(() => expect(told().at(-1)).toEqual(said({ feelings: ['anger', 'fear'] })));
    fireEvent.click(card.getByLabelText('A little'));
    await waitFor(() => expect(told().at(-1)).toEqual(said({ feelings: ['anger', 'fear'], intensity: 1 })));
    fireEvent.change(byId('who-writes'), { target: { value: 'loyal' } });
    await waitFor(() => expect(told().at(-1)).toMatchObject({ author: 'loyal' }));
  });

  it('all go back to what was read', async () => {
    panel.push({ ...OPEN, exchange: { ...EXCHANGE, corrections: said({ intensity: 1, removed: [WAIT] }) } });
    press('as-read');
    await waitFor(() => expect(told()).toEqual([null]));
  });

  it('nothing is offered to be undone where nothing was corrected', () => {
    panel.push(OPEN);
    expect(screen.queryByTestId('as-read')).toBeNull();
  });
});

describe('who seems to write', () => {
  const signs = [
    { span: WAIT, weight: 2 },
    { span: MONEY, weight: -1 },
  ];
  const reading = {
    ...REVIEW.reading!,
    author: [{ kind: 'ex-employee' as const, score: 2, signs }],
    route: 'reply-once' as const,
    routeFor: 'ex-employee' as const,
    routeReason: 'They seem to have worked for you.',
  };

  it('is said with the words for and against where the advice hangs on it, and can be denied', async () => {
    panel.push(reviewed({ reading }));
    expect(byId('author').textContent).toBe(
      'Seems to be somebody who worked for you, because of “Ninety minutes for a burger”; against it speaks “my $18 back”.',
    );
    expect(within(byId('state-reply-once')).getAllByRole('listitem')).toHaveLength(3);
    press('not-the-author');
    await waitFor(() => expect(told()).toEqual([said({ author: 'customer' })]));
  });

  it('is not said where the advice is the same', () => {
    panel.push(reviewed({ reading: { ...reading, route: 'reply', routeFor: null } }));
    expect(screen.queryByTestId('author')).toBeNull();
  });

  it('is the user’s own word where they gave it', () => {
    const exchange = { ...EXCHANGE, corrections: said({ author: 'ex-employee' }) };
    panel.push({ ...reviewed({ reading }), exchange });
    expect(byId('author').textContent).toBe('You say it is somebody who worked for you.');
  });
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
    ['by-rule', /rule for this site/],
    ['by-fallback', /best guess/],
    ['picked', /Picked by you/],
    ['given', /Given by you/],
  ])('says that it was found %s', (message, words) => {
    panel.push({ ...OPEN, message });
    expect(byId('found').textContent).toMatch(words);
  });

  it('that was found by the rule can be changed all the same', () => {
    panel.push({ ...OPEN, candidates: candidates.map((each, i) => ({ ...each, taken: i === 0 })) });
    expect(screen.queryByTestId('candidates')).toBeNull();
    fireEvent.click(screen.getByText('Not the right one?'));
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
