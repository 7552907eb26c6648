import { describe, expect, it } from 'vitest';
import {
  addSlips,
  cardDrill,
  checkAnswer,
  mendDrill,
  otherDrill,
  planSession,
  promiseDrill,
  raisedDrill,
  SCENARIOS,
  trollDrill,
} from '@/lib/practice';
import type { Card, PlayRecord, Slip } from '@/lib/practice/types';

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;
/** A repeatable chance (mulberry32). */
function chanceOf(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const slip = (i: number): Slip => ({
  id: `s${i}`,
  at: NOW,
  from: 'practice',
  check: 'apo-if',
  group: 'apo',
  severity: 3,
  sentence: `We are sorry if you waited for ${i + 2} hours.`,
  customer: 'I waited for hours.',
  scenario: null,
});

describe('mending a sentence', () => {
  const [card] = addSlips([], [slip(0)], NOW) as [Card];
  const drill = cardDrill(card);
  const answer = (text: string) => checkAnswer(drill, { text });

  it('is right once the check is quiet', () => {
    expect(answer('We are sorry that you waited for two hours.')).toMatchObject({ right: true });
  });
  it.each([
    ['We are sorry if you waited for 2 hours.', /same words/],
    ['Sorry.', /another way/],
    ['We are sorry if you had to wait.', /if/i],
    ['You should have called us, then you would not have waited.', /Hindsight/],
    ['Lo sentimos mucho por la larga espera que ha tenido.', /English/],
  ])('is not right with “%s”', (text, reason) => {
    const result = answer(text);
    expect(result.right).toBe(false);
    expect(result.reason).toMatch(reason);
  });
  it('shows a sample that is itself right', () => {
    const hindsight = {
      check: 'blame-should-have',
      group: 'blame',
      sentence: 'You should have called ahead.',
    } as const;
    const [other] = addSlips([], [{ ...slip(0), ...hindsight }], NOW).map(cardDrill);
    expect(other!.sample).not.toBeNull();
    expect(checkAnswer(other!, { text: other!.sample! })).toMatchObject({ right: true });
  });
});

describe('drills from the scenarios', () => {
  const chance = chanceOf(7);
  it('each have an answer that is right, and others that are not', () => {
    const kinds = new Set<string>();
    for (let i = 0; i < 60; i++) {
      const drill = otherDrill(SCENARIOS, chance);
      if (!drill) continue;
      kinds.add(drill.kind);
      if (drill.kind === 'mend') {
        if (drill.sample) expect(checkAnswer(drill, { text: drill.sample }).right).toBe(true);
        expect(checkAnswer(drill, { text: drill.sentence }).right).toBe(false);
        continue;
      }
      const right = drill.kind === 'troll' ? [drill.right] : drill.right;
      expect(checkAnswer(drill, { picked: right })).toMatchObject({ right: true });
      expect(checkAnswer(drill, { picked: [] }).right).toBe(false);
      expect(checkAnswer(drill, { picked: [...right, 99] }).right).toBe(false);
    }
    expect([...kinds].sort()).toEqual(['mend', 'promise', 'raised', 'troll']);
  });

  it('are the same for the same chance', () => {
    expect(trollDrill(SCENARIOS, chanceOf(3))).toEqual(trollDrill(SCENARIOS, chanceOf(3)));
    expect(raisedDrill(SCENARIOS[0]!, SCENARIOS, chanceOf(3))).toEqual(
      raisedDrill(SCENARIOS[0]!, SCENARIOS, chanceOf(3)),
    );
  });

  it('pick the bait among people who were hurt', () => {
    const drill = trollDrill(SCENARIOS, chanceOf(1))!;
    const authors = drill.posts.map((p) => SCENARIOS.find((s) => s.id === p.scenario)!.customer.author);
    expect(authors.filter((a) => ['troll', 'satire', 'spam'].includes(a))).toHaveLength(1);
    expect(['troll', 'satire', 'spam']).toContain(authors[drill.right]);
  });

  it('find something to mend in most poor samples, and a promise in most excellent ones', () => {
    expect(SCENARIOS.filter((s) => mendDrill(s, chance)).length).toBeGreaterThan(SCENARIOS.length / 2);
    expect(SCENARIOS.filter((s) => promiseDrill(s)).length).toBeGreaterThan(SCENARIOS.length / 3);
  });
});

describe('a session', () => {
  const record = (scenario: string, at: number, overall: number): PlayRecord => ({
    id: `${scenario}${at}`,
    at,
    day: '2027-01-01',
    scenario,
    title: scenario,
    assignment: null,
    end: null,
    tries: [
      {
        choice: 'reply',
        dials: { heard: overall, owned: 50, fixed: 50, calm: 90, safe: 100, overall },
        verdict: 'nearly',
        guess: null,
        seconds: 60,
        hints: 0,
        traps: 0,
        slips: [],
        text: '',
      },
    ],
  });
  const plan = (over: Partial<Parameters<typeof planSession>[0]> = {}) =>
    planSession({ scenarios: SCENARIOS, cards: [], records: [], now: NOW, chance: chanceOf(5), ...over });
  const scenariosOf = (it: ReturnType<typeof plan>) =>
    it.steps.flatMap((s) => (s.kind === 'scenario' ? [{ id: s.scenario, why: s.why }] : []));

  it('begins with an easy new scenario for a newcomer', () => {
    const [first] = scenariosOf(plan());
    expect(first!.why).toBe('new');
    expect(SCENARIOS.find((s) => s.id === first!.id)!.level).toBe(1);
  });

  it('begins with the due repeats, and stays within twenty minutes', () => {
    const cards = [0, 1, 2, 3].flatMap((i) => addSlips([], [slip(i)], NOW - 3 * DAY));
    const made = plan({ cards });
    expect(made.steps.slice(0, 4).map((s) => s.kind === 'drill' && s.drill.id)).toEqual(
      [0, 1, 2, 3].map((i) => `mend:s${i}`),
    );
    expect(made.minutes).toBeLessThanOrEqual(20);
    expect(plan({ cards, now: NOW - 3 * DAY }).steps[0]!.kind).toBe('scenario');
  });

  it('puts what was assigned first, once', () => {
    const id = SCENARIOS.at(-1)!.id;
    expect(scenariosOf(plan({ assigned: ['gone', id] }))[0]).toEqual({ id, why: 'assigned' });
    expect(scenariosOf(plan({ assigned: [id], records: [record(id, NOW, 90)] }))[0]!.id).not.toBe(id);
  });

  it('gets harder with good first tries, and brings back what went badly', () => {
    const [a, b, c] = SCENARIOS.map((s) => s.id) as [string, string, string];
    const records = [record(a, NOW - 9 * DAY, 40), record(b, NOW - DAY, 95), record(c, NOW - DAY, 98)];
    const made = scenariosOf(plan({ records: [...records, record('x', NOW, 99), record('y', NOW, 99)] }));
    expect(SCENARIOS.find((s) => s.id === made[0]!.id)!.level).toBe(3);
    expect(made[1]).toEqual({ id: a, why: 'again' });
  });

  it('with all scenarios played takes the one longest ago', () => {
    const records = SCENARIOS.map((s, i) => record(s.id, NOW - (i === 3 ? 90 : 1) * DAY, 90));
    expect(scenariosOf(plan({ records }))[0]).toEqual({ id: SCENARIOS[3]!.id, why: 'again' });
  });
});
