// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DRAFT, EXCHANGE, MESSAGE, OPEN, REWRITES } from '../../gallery/sample';
import { byId, press, type Shown, showPanel } from './show-panel';

let panel: Shown;

beforeEach(() => {
  panel = showPanel();
  return () => panel.close();
});

const finding = (check: string) => document.querySelector<HTMLElement>(`[data-check="${check}"]`)!;
const chosen = () => document.querySelector('[aria-expanded="true"].finding-head')?.closest('li')?.dataset.check;

describe('what they raised', () => {
  it('is ticked where the draft takes it up, in the customer’s own words', () => {
    panel.push(OPEN);
    const points = screen.getAllByTestId('point');
    expect(points.map((point) => point.dataset.heard)).toEqual(['false', 'false', 'false', 'true']);
    expect(within(points[0]!).getByText('“Ninety minutes for a burger”')).toBeTruthy();
    expect(byId('customer-message').textContent).toBe(MESSAGE);
  });

  it('lights both ends of a heard point at hover, focus and press', () => {
    panel.push(OPEN);
    const button = within(screen.getAllByTestId('point')[3]!).getAllByRole('button')[0]!;
    const lit = () => [...document.querySelectorAll('.lit')].map((each) => each.textContent);
    fireEvent.mouseEnter(button);
    expect(lit()).toEqual(['my $18 back', 'We will refund the $18']);
    fireEvent.mouseLeave(button);
    expect(lit()).toEqual([]);
    act(() => button.focus());
    expect(lit()).toHaveLength(2);
    act(() => button.blur());
    fireEvent.click(button);
    expect(lit()).toHaveLength(2);
    expect(button.getAttribute('aria-pressed')).toBe('true');
  });

  it('is lit from the words of the message, and from those of the draft', () => {
    panel.push(OPEN);
    const lit = () => [...document.querySelectorAll('.lit')].map((each) => each.textContent);
    const raised = () => screen.getAllByTestId('point').map((point) => point.dataset.lit);
    fireEvent.mouseEnter(within(byId('customer-message')).getByText('my $18 back'));
    expect(lit()).toEqual(['my $18 back', 'We will refund the $18']);
    expect(raised()).toEqual(['false', 'false', 'false', 'true']);
    fireEvent.mouseLeave(within(byId('customer-message')).getByText('my $18 back'));
    const words = within(byId('draft')).getByText('We will refund the $18');
    act(() => words.focus());
    expect(lit()).toEqual(['my $18 back', 'We will refund the $18']);
    act(() => words.blur());
    expect(lit()).toEqual([]);
    fireEvent.keyDown(words, { key: 'Enter' });
    expect(raised()).toEqual(['false', 'false', 'false', 'true']);
  });

  it('is asked for where the page shows no message', async () => {
    panel.push({ ...OPEN, exchange: { ...EXCHANGE, customer: null }, message: 'none' });
    fireEvent.change(byId('paste-message'), { target: { value: MESSAGE } });
    press('give-message');
    await waitFor(() => expect(panel.told).toContainEqual({ type: 'giveMessage', data: MESSAGE }));
    expect(document.activeElement?.tagName).toBe('MAIN');
  });
});

describe('the draft', () => {
  it('stands there word for word, with its marked words', () => {
    panel.push(OPEN);
    expect(byId('draft').textContent).toBe(DRAFT);
    expect([...byId('draft').querySelectorAll('.mark')].map((mark) => mark.textContent)).toEqual([
      'Sorry if you were upset',
      'Saturdays are always busy',
      'You should have told the server',
    ]);
  });

  it('shows page text as text, whatever it holds', () => {
    panel.push({ ...OPEN, exchange: { ...EXCHANGE, draft: '<img src=x onerror=alert(1)>', revision: 8 } });
    expect(byId('draft').textContent).toBe('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });

  it('chooses the finding of a mark by mouse and by keyboard', () => {
    panel.push(OPEN);
    fireEvent.click(screen.getByText('You should have told the server'));
    expect(chosen()).toBe('blame-should-have');
    fireEvent.keyDown(screen.getByText('Saturdays are always busy'), { key: 'Enter' });
    expect(chosen()).toBe('def-minimise');
  });
});

describe('how it adds up', () => {
  const sum = () => document.querySelector('.sum')!.textContent!;

  it('shows every addend, the shares and the gate', () => {
    panel.push(OPEN);
    expect(sum()).toContain('Calm 56, fair');
    expect(sum()).toContain('From 100:');
    expect(sum()).toContain('30% Heard, 20% Owned, 20% Fixed, 15% Calm, 15% Safe: 46.');
    expect(sum()).toContain('Held at 43, because a real failure is not taken up.');
  });

  it('says why a dial does not apply', () => {
    const dials = { ...OPEN.review!.dials, owned: null };
    panel.push({ ...OPEN, review: { ...OPEN.review!, dials } });
    expect(sum()).toContain('nothing went wrong that needs it');
    panel.push({ ...OPEN, review: { ...OPEN.review!, dials: { ...dials, heard: null }, reading: null } });
    expect(sum()).toContain('the message is not known');
  });
});

describe('a finding', () => {
  it('says what, why and by whose word, and applies its fix', async () => {
    panel.push(OPEN);
    const card = finding('apo-if');
    expect(card.dataset.severity).toBe('3');
    expect(card.textContent).toContain('“Sorry if you were upset”');
    expect(card.querySelector('.why')!.textContent).toMatch(/Why\?.*Lewicki/);
    press('apply');
    await waitFor(() => expect(byId('notice').textContent).toContain('Applied.'));
    expect(panel.told[0]).toMatchObject({ type: 'applyEdits', data: { draft: DRAFT } });
  });

  it('cycles its wordings, and asks before it leaves a blank open', async () => {
    panel.push(OPEN);
    press('other-wording');
    press('apply');
    expect(byId('open-slots').textContent).toContain('1 blank is still open.');
    expect(document.activeElement).toBe(within(finding('apo-if')).getByTestId('slot'));
    fireEvent.change(document.activeElement!, { target: { value: 'by noon' } });
    expect(screen.queryByTestId('open-slots')).toBeNull();
    fireEvent.keyDown(document.activeElement!, { key: 'Enter' });
    expect(document.activeElement).toBe(byId('apply'));
    press('apply');
    await waitFor(() => expect(panel.told).toHaveLength(1));
    expect(JSON.stringify(panel.told[0])).toContain('an answer for you by noon.');
  });

  it('can be ignored, and the focus goes on to the next one', async () => {
    panel.push(OPEN);
    byId('ignore').focus();
    press('ignore');
    await waitFor(() => expect(panel.told).toEqual([{ type: 'ignore', data: 'apo-if|sorry if you were upset' }]));
    panel.push({ ...OPEN, ignored: ['apo-if|sorry if you were upset'] });
    await waitFor(() => expect(document.activeElement?.closest('li')?.dataset.check).toBe('blame-should-have'));
  });

  it('that is a learned reading says so', () => {
    panel.push(OPEN);
    fireEvent.click(within(finding('def-minimise')).getByRole('button'));
    expect(finding('def-minimise').textContent).toContain('A reading, about 80% sure');
  });

  it('beyond the fourth is folded away, unless it is the only one', () => {
    panel.push(OPEN);
    expect(finding('ack-missing-feeling').hidden).toBe(false);
    const findings = [...OPEN.review!.findings, { ...OPEN.review!.findings[4]!, check: 'close-none' }];
    panel.push({ ...OPEN, review: { ...OPEN.review!, findings } });
    expect(finding('ack-missing-feeling').hidden).toBe(true);
    fireEvent.click(screen.getByText('2 more'));
    expect(finding('ack-missing-feeling').hidden).toBe(false);
    expect(finding('close-none').hidden).toBe(false);
  });

  it('stays chosen while the draft is written on', () => {
    panel.push(OPEN);
    fireEvent.click(screen.getByText('You should have told the server'));
    panel.push({ ...OPEN, exchange: { ...EXCHANGE, draft: `${DRAFT} Thanks.`, revision: 8 }, reviewed: 8 });
    expect(chosen()).toBe('blame-should-have');
  });
});

describe('a whole reply', () => {
  const rewrite = (voice: string) =>
    document.querySelector<HTMLElement>(`[data-testid="rewrite"][data-voice="${voice}"]`)!;

  beforeEach(async () => {
    panel.push(OPEN);
    await screen.findAllByTestId('rewrite');
  });

  it('comes in three voices, one in sight', async () => {
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map((tab) => tab.textContent)).toEqual(['Warm', 'Concise', 'Formal']);
    fireEvent.click(tabs[1]!);
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Concise');
    await waitFor(() => expect(rewrite('warm').closest('[hidden]')).not.toBeNull());
    expect(rewrite('concise').closest('[hidden]')).toBeNull();
  });

  it('is filled once for all voices, and inserted', async () => {
    const slots = within(rewrite('warm')).getAllByTestId('slot');
    fireEvent.change(slots[0]!, { target: { value: 'today' } });
    expect(within(rewrite('formal')).getByTestId<HTMLInputElement>('slot').value).toBe('today');
    fireEvent.change(slots[1]!, { target: { value: 'Ravi' } });
    fireEvent.click(within(rewrite('warm')).getByTestId('insert'));
    await waitFor(() => expect(panel.told).toHaveLength(1));
    const { edits } = panel.told[0]!.data as { edits: { text: string }[] };
    expect(edits[0]!.text).toMatch(/We will refund the \$18 today\..* ask for Ravi\.$/);
  });

  it('offers what may stand in a blank, and goes on to the next', () => {
    const warm = within(rewrite('warm'));
    const slots = warm.getAllByTestId('slot');
    expect(warm.queryByTestId('slot-help')).toBeNull();
    fireEvent.focus(slots[0]!);
    expect(slots[0]!.getAttribute('aria-describedby')).toBe(warm.getByTestId('slot-help').id);
    fireEvent.keyDown(slots[0]!, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('today');
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(document.activeElement).toBe(slots[0]);
    fireEvent.click(warm.getByText('within 24 hours'));
    expect((slots[0] as HTMLInputElement).value).toBe('within 24 hours');
    expect(document.activeElement).toBe(slots[1]);
    expect(warm.getByTestId('slot-help').textContent).toContain('the duty manager');
    // What was filled in is offered again.
    fireEvent.change(slots[1]!, { target: { value: 'Ravi' } });
    fireEvent.blur(slots[1]!);
    expect(warm.getAllByTestId('slot-choice')[0]!.textContent).toBe('Ravi');
  });

  it('is not copied with open blanks unasked', async () => {
    fireEvent.click(within(rewrite('warm')).getByTestId('copy'));
    expect(byId('open-slots').textContent).toContain('2 blanks are still open.');
    expect(panel.copied).toEqual([]);
    press('anyway');
    await waitFor(() => expect(panel.copied).toEqual([REWRITES[0]!.text]));
  });

  it('says what it keeps and how long it is, and compares itself with the draft', () => {
    expect(rewrite('warm').textContent).toContain('Kept from your draft: $18 · 555-0100');
    expect(rewrite('warm').textContent).toContain(`${REWRITES[0]!.text.length} of 5,000`);
    fireEvent.click(within(rewrite('warm')).getByTestId('what-changed'));
    expect([...byId('changes').querySelectorAll('del')].length).toBeGreaterThan(0);
    expect([...byId('changes').querySelectorAll('ins')].length).toBeGreaterThan(0);
    // The blanks are not in sight there, and are brought back when they are in the way.
    fireEvent.click(within(rewrite('warm')).getByTestId('insert'));
    expect(screen.queryByTestId('changes')).toBeNull();
    expect(document.activeElement).toBe(within(rewrite('warm')).getAllByTestId('slot')[0]);
  });

  it('is not missed where the draft is good as it is', async () => {
    panel.workerWrites([]);
    const review = { ...OPEN.review!, findings: [], verdict: { id: 'ready' as const, words: 'Ready', detail: '' } };
    panel.push({ ...OPEN, exchange: { ...EXCHANGE, draft: 'All is well.', revision: 8 }, review, reviewed: 8 });
    await waitFor(() => expect(screen.queryByTestId('rewrite')).toBeNull());
    expect(screen.queryByTestId('state-no-rewrites')).toBeNull();
    expect(screen.queryByText('Whole reply')).toBeNull();
    expect(screen.queryByTestId('to-rewrite')).toBeNull();
  });

  it('is folded away where it is only another wording of a good draft', async () => {
    panel.workerWrites(REWRITES.map((each) => ({ ...each, optional: true as const })));
    panel.push({ ...OPEN, exchange: { ...EXCHANGE, draft: 'All is well.', revision: 8 }, reviewed: 8 });
    await waitFor(() => expect(byId('needless').textContent).toContain('Another wording'));
    expect(byId<HTMLDetailsElement>('needless').open).toBe(false);
    expect(screen.queryByTestId('to-rewrite')).toBeNull();
  });

  it('says what it leaves out on purpose, and why', async () => {
    const fact = { kind: 'number' as const, text: '48 hours', span: { start: 0, end: 8 } };
    const leftOut = [
      { fact, because: 'it is part of a threat' },
      { fact: { ...fact, text: 'solicitor' }, because: 'it is part of a threat' },
    ];
    panel.workerWrites([{ ...REWRITES[0]!, leftOut }]);
    panel.push({ ...OPEN, exchange: { ...EXCHANGE, draft: 'Within 48 hours or else.', revision: 8 }, reviewed: 8 });
    await waitFor(() =>
      expect(byId('left-out').textContent).toBe('Left out because it is part of a threat: “48 hours”, “solicitor”'),
    );
  });

  it('is one press away from the verdict, as long as the draft is not ready', () => {
    const verdict = { id: 'ready' as const, words: 'Ready', detail: '' };
    panel.push({ ...OPEN, review: { ...OPEN.review!, verdict } });
    expect(screen.queryByTestId('to-rewrite')).toBeNull();
    panel.push(OPEN);
    press('to-rewrite');
    expect(document.activeElement).toBe(screen.getByRole('tab', { selected: true }));
  });
});

describe('when the page refuses', () => {
  it('the reason and the new text are shown, and the text can be copied', async () => {
    panel.pageAnswers({ res: { ok: false, reason: 'The words are gone.', text: 'the new text' } });
    panel.push(OPEN);
    press('apply');
    await waitFor(() => expect(byId('state-apply-failed').textContent).toContain('The words are gone.'));
    expect(document.activeElement?.tagName).toBe('H2');
    press('copy-new-text');
    await waitFor(() => expect(panel.copied).toEqual(['the new text']));
  });
});
