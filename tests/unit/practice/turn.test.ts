import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeOf, feedbackOf, MOVES, playbookOf, startOf, stateOf, whatIf } from '@/lib/practice';
import { swing } from '@/lib/practice/mood';
import { review } from '@/lib/review';
import { play, scenarioNamed } from './play';

const scenario = scenarioNamed('the-shouting-friend');
const HALF =
  'An hour and a half of waiting in our store is far too long, and I’m sorry. I’m looking at the rota today and will write here by six.';
const ids = (turn: { moves: { id: string }[] } | undefined) => turn?.moves.map((move) => move.id);

describe('a turn', () => {
  it('cools a customer who is heard in full, and ends well', () => {
    const [turn] = play(scenario, scenario.excellent);
    expect(turn).toMatchObject({ branch: 'all-heard', state: { open: [], ended: 'private' } });
    expect(turn!.state.anger).toBeLessThan(scenario.start.anger);
    expect(turn!.state.trust).toBeGreaterThan(scenario.start.trust);
    expect(turn!.heard.map((h) => h.point).sort()).toEqual(['laughed', 'wait']);
  });

  it('heats one who is policed, and ends nothing', () => {
    const [turn] = play(scenario, scenario.poor);
    expect(turn).toMatchObject({ branch: 'policed', state: { ended: null } });
    expect(turn!.state.open).toContain('laughed');
    expect(ids(turn)).toEqual(expect.arrayContaining(['policed', 'half-apologised', 'poor']));
  });

  it('says which point is still open, and hears it in the next turn', () => {
    const turns = play(scenario, HALF);
    expect(turns[0]).toMatchObject({ branch: 'laugh-unheard', state: { open: ['laughed'] } });
    const next = exchangeOf(scenario, turns, '');
    expect(next.customer!.text).toContain('You skipped that part');
    expect(next.customer!.text).toContain('LAUGHED WHEN SHE ASKED');
    expect(next.earlier.map((m) => m.text)).toEqual([scenario.customer.text, HALF]);
    const more = play(
      scenario,
      HALF,
      'You’re right, I skipped it. He laughed at your mother when she asked how to turn it on, and that was cruel. I’m sorry. I’m speaking with him today, and you can reach me on 555-0142. – Ines',
    );
    expect(more[1]!.state.open).toEqual([]);
  });

  it('needs no draft to stay silent or hand over', () => {
    expect(play(scenario, { choice: 'no-reply' })[0]).toMatchObject({ branch: 'silence', state: { ended: 'spread' } });
    const [handed] = play(scenario, { choice: 'hand-over' });
    expect(handed).toMatchObject({ branch: 'handed-over', state: { ended: 'spent' } });
    expect(ids(handed)).toEqual(['handed-over']);
    // Silence is answered as silence, also where a branch for what is unheard comes first.
    const many = scenarioNamed('charged-twice-ghosted');
    expect(play(many, { choice: 'no-reply' })[0]!.branch).toBe('quiet');
  });

  it('ends after three public turns, and no turn follows', () => {
    const turns = play(scenario, HALF, HALF, HALF);
    expect(turns[2]!.state.ended).not.toBeNull();
    expect(() => play(scenario, HALF, HALF, HALF, HALF)).toThrow(/ended/);
  });

  it('goes back one turn with its draft', () => {
    const turns = play(scenario, HALF, scenario.poor);
    const back = whatIf(turns);
    expect(back).toEqual({ turns: [turns[0]], draft: scenario.poor });
    expect(stateOf(scenario, back.turns)).toEqual(turns[1]!.before);
    expect(stateOf(scenario, whatIf(back.turns).turns)).toEqual(startOf(scenario));
    expect(() => whatIf([])).toThrow(/no turn/);
  });
});

describe('mood', () => {
  it('never swings by more than two, and a blow is not made good by kindness', () => {
    fc.assert(
      fc.property(fc.subarray([...MOVES]), (moves) => {
        const { anger, trust } = swing(moves);
        expect(Math.abs(anger)).toBeLessThanOrEqual(2);
        expect(Math.abs(trust)).toBeLessThanOrEqual(2);
        if (moves.includes('blamed')) expect(anger).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('feedback', () => {
  const feedback = (draft: string, guess: number | null = null) => {
    const judged = review(exchangeOf(scenario, [], draft), playbookOf(scenario));
    return { judged, ...feedbackOf(scenario, play(scenario, draft)[0]!, judged, guess) };
  };

  it('names the words that lost, what was not heard and the traps that were taken', () => {
    const { notes, raised, traps, guessOff, judged, change } = feedback(scenario.poor, 80);
    const lost = notes.filter((n) => n.sign === 'minus');
    const words = lost.flatMap((n) => (n.span ? scenario.poor.slice(n.span.start, n.span.end) : []));
    expect(words.join(' ')).toMatch(/calm down/i);
    expect(lost.map((n) => n.text)).toContain('Not heard: being laughed at.');
    expect(raised.find((r) => r.point.id === 'laughed')?.heard).toBeNull();
    expect(traps.filter((t) => t.taken).length).toBeGreaterThan(0);
    expect(guessOff).toBe(80 - judged.dials.overall);
    expect(change).toMatch(/trusts you less/);
  });

  it('names the words that earned', () => {
    const { notes, musts, change } = feedback(scenario.excellent);
    const earned = notes.filter((n) => n.sign === 'plus');
    const at = (text: RegExp) => earned.find((n) => text.test(n.text))?.span;
    expect(at(/laughed at/)).toBeTruthy();
    expect(at(/apology/)).toBeTruthy();
    expect(at(/when/)).toBeTruthy();
    expect(earned.every((n) => n.points >= 0)).toBe(true);
    expect(musts.every((m) => m.met)).toBe(true);
    expect(change).toBe('calmer, trusts you more');
  });
});
