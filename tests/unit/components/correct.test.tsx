// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '@/lib/desk/corrections';
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

describe('a choice', () => {
  beforeEach(() => panel.push(OPEN));

  it('stays as it was made while the reading follows, and follows it then', async () => {
    const card = await openPoint(0);
    const call = card.getByLabelText<HTMLInputElement>('Yes: “Please call 555-0100.”');
    fireEvent.click(call);
    expect(call.checked).toBe(true);
    const heard = at(DRAFT, 'Please call 555-0100.');
    const points = REVIEW.reading!.points.map((point, i) => (i === 0 ? { ...point, heard } : point));
    panel.push(reviewed({ reading: { ...REVIEW.reading!, points } }));
    expect(call.checked).toBe(true);
    panel.push(OPEN);
    expect(card.getByLabelText<HTMLInputElement>('No').checked).toBe(true);
  });

  it('springs back where the page could not be reached', async () => {
    panel.pageAnswers(undefined);
    const card = await openPoint(0);
    fireEvent.click(card.getByLabelText('Yes: “Please call 555-0100.”'));
    await waitFor(() => expect(byId('notice').dataset.bad).toBe('true'));
    expect(card.getByLabelText<HTMLInputElement>('No').checked).toBe(true);
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
