import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSlips, cardFor, dueCards, gradeCard, gradeOf, progressOf, slipsOf, streakOf } from '@/lib/practice';
import type { PlayRecord, Slip } from '@/lib/practice/types';
import { review } from '@/lib/review';
import { exchangeOf, playbookOf } from '@/lib/practice';
import { scenarioNamed } from './play';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;
const scenario = scenarioNamed('the-shouting-friend');
const slip = (id: string, sentence: string, check = 'apo-if'): Slip => ({
  id,
  at: NOW,
  from: 'practice',
  check,
  group: 'apo',
  severity: 3,
  sentence,
  customer: 'I waited an hour.',
  scenario: null,
});

describe('slips', () => {
  const made = { id: 'p1', at: NOW, customer: scenario.customer.text, scenario: scenario.id };
  const judged = review(exchangeOf(scenario, [], scenario.poor), playbookOf(scenario));

  it('are one for each check, with the sentence', () => {
    const slips = slipsOf(judged, scenario.poor, { ...made, from: 'practice' });
    expect(new Set(slips.map((s) => s.check)).size).toBe(slips.length);
    expect(slips.find((s) => s.check === 'ack-policing')?.sentence).toBe('Please calm down and stop shouting.');
    expect(slips.every((s) => s.severity >= 2 && s.id === `p1:${s.check}`)).toBe(true);
  });

  it('from work carry no names', () => {
    const draft = 'Priya Okafor, please calm down. Write to priya.okafor@mail.com about order AB-77812.';
    const found = slipsOf(review({ ...exchangeOf(scenario, [], draft) }), draft, {
      ...made,
      from: 'work',
      customer: 'Priya here. Jo at the Leeds branch shouted at me.',
    });
    const kept = JSON.stringify(found);
    expect(found.length).toBeGreaterThan(0);
    for (const word of ['Priya', 'Okafor', 'priya.okafor', '77812', 'Leeds']) expect(kept).not.toContain(word);
  });
});

describe('cards', () => {
  it('come back tomorrow, and later each time they are mended', () => {
    let card = cardFor(slip('a', 'Sorry if you waited.'), NOW);
    expect(dueCards([card], NOW)).toEqual([]);
    expect(card.memory.due - NOW).toBe(DAY);
    let last = 0;
    for (let i = 0; i < 4; i++) {
      card = gradeCard(card, 'good', card.memory.due);
      expect(card.memory.scheduledDays).toBeGreaterThan(last);
      last = card.memory.scheduledDays;
    }
    const lapsed = gradeCard(card, 'again', card.memory.due);
    expect(lapsed.memory.scheduledDays).toBeLessThan(last);
    expect(lapsed.memory.lapses).toBe(card.memory.lapses + 1);
  });

  it('are the same for the same answers', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('again', 'hard', 'good', 'easy'), { maxLength: 12 }), (grades) => {
        const run = () =>
          grades.reduce((card, grade) => gradeCard(card, grade, card.memory.due), cardFor(slip('a', 'x'), NOW));
        expect(run()).toEqual(run());
        expect(JSON.parse(JSON.stringify(run()))).toEqual(run());
      }),
    );
  });

  it('of a sentence written again fail, and of one check stay five', () => {
    const once = addSlips([], [slip('a', 'Sorry if you waited.')], NOW);
    const twice = addSlips(once, [slip('b', 'Sorry if you waited.')], NOW + DAY);
    expect(twice).toHaveLength(1);
    expect(twice[0]!.memory.reps).toBe(2);
    const many = addSlips(
      [],
      Array.from({ length: 9 }, (_, i) => slip(`s${i}`, `Sorry if ${i}.`)),
      NOW,
    );
    expect(many).toHaveLength(5);
    expect(many.at(-1)!.slip.id).toBe('s8');
  });

  it('are graded by how they were mended', () => {
    expect([gradeOf(1, true, 8), gradeOf(1, true, 30), gradeOf(2, true, 30), gradeOf(2, false, 9)]).toEqual([
      'easy',
      'good',
      'hard',
      'again',
    ]);
  });
});

describe('the streak', () => {
  it.each<[string, string[], string, number, number, boolean, boolean]>([
    ['is nothing before the first day', [], '2027-03-01', 0, 0, false, true],
    ['counts today', ['2027-03-01'], '2027-03-01', 1, 0, true, true],
    ['waits for today', ['2027-02-28', '2027-02-27'], '2027-03-01', 2, 0, false, true],
    ['forgives a day off', ['2027-03-01', '2027-02-27', '2027-02-26'], '2027-03-01', 3, 1, true, false],
    ['forgives no second one in a week', ['2027-03-01', '2027-02-27', '2027-02-25'], '2027-03-01', 2, 1, true, false],
    ['forgives no two days in a row', ['2027-03-04', '2027-03-01'], '2027-03-04', 1, 0, true, true],
    ['runs over a leap day', ['2028-03-01', '2028-02-29', '2028-02-28'], '2028-03-01', 3, 0, true, true],
    ['forgives yesterday while today is to come', ['2027-02-27', '2027-02-26'], '2027-03-01', 2, 1, false, false],
  ])('%s', (_, days, today, count, forgiven, done, spare) => {
    expect(streakOf(days, today)).toEqual({ days: count, forgiven, today: done, spare });
  });

  it('forgives one day in each week of a long run', () => {
    const days = Array.from({ length: 28 }, (_, i) => `2027-02-${String(i + 1).padStart(2, '0')}`).filter(
      (_, i) => i % 7 !== 3,
    );
    expect(streakOf(days, '2027-02-28')).toMatchObject({ days: 24, forgiven: 4 });
  });
});

describe('progress', () => {
  const dials = (overall: number) => ({ heard: overall, owned: 50, fixed: 50, calm: 90, safe: 100, overall });
  const record = (i: number, overalls: number[], guess: number): PlayRecord => ({
    id: `r${i}`,
    at: NOW + i * DAY,
    day: `2027-01-${String(i + 1).padStart(2, '0')}`,
    scenario: 's',
    title: 'S',
    assignment: null,
    end: null,
    tries: overalls.map((overall) => ({
      choice: 'reply',
      dials: dials(overall),
      verdict: 'nearly',
      guess,
      seconds: 60,
      hints: 0,
      traps: 0,
      slips: overall < 70 ? ['apo-if'] : [],
      text: '',
    })),
  });

  it('shows dials in time, slips fading, and the time to a good reply', () => {
    const progress = progressOf([record(3, [80], 75), record(0, [40, 72], 60), record(1, [50, 60], 60)]);
    expect(progress.dials.map((d) => d.dials.overall)).toEqual([40, 50, 80]);
    expect(progress.slips).toEqual([{ check: 'apo-if', count: 3, before: 3, after: 0 }]);
    expect(progress.timeToGood.map(({ seconds, tries }) => [seconds, tries])).toEqual([
      [120, 2],
      [60, 1],
    ]);
    expect(progress.guessing.first).toBe(Math.round((20 + 12 + 10 + 0 + 5) / 5));
  });

  it('of nothing is empty', () => {
    expect(progressOf([])).toEqual({ dials: [], slips: [], timeToGood: [], guessing: { first: null, last: null } });
  });
});
