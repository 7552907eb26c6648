import { describe, expect, it } from 'vitest';
import { clauses } from '@/lib/reader/clauses';
import { contentStems, echoGrams, grams, words } from '@/lib/reader/grams';
import { scores, unpack } from '@/lib/reader/linear';
import { bestThreshold, figures } from '@/scripts/train/measure';
import { minimise } from '@/scripts/train/lbfgs';

describe('words and their runs', () => {
  it('name addresses, prices, times, days and numbers by kind', () => {
    expect(
      words('Write to jo@inn.example or https://inn.example/x by 6pm Friday: £4.50, 3 rooms, 0161 496 0100.'),
    ).toEqual(['write', 'to', '<mail>', 'or', '<link>', 'by', '<time>', '<day>', '<money>', '#', 'rooms', '<phone>']);
  });

  it('mark the ends of the sentence', () => {
    expect(grams('Not us!')).toEqual([
      '^',
      'not',
      'us',
      '!',
      '$',
      '^ not',
      'not us',
      'us !',
      '! $',
      '^ not us',
      'not us !',
      'us ! $',
    ]);
  });

  it('mask what the customer said, and keep only the runs that hold it', () => {
    expect(echoGrams('Sorry for the delays', contentStems('delayed again'))).toEqual([
      '§',
      'the §',
      '§ $',
      'for the §',
      'the § $',
    ]);
    expect(echoGrams('Sorry for the delays', contentStems('cold soup'))).toEqual([]);
  });
});

describe('clauses', () => {
  it.each([
    ['You should have called, and we would have come.', ['You should have called', 'and we would have come.']],
    ['We are sorry but you did not ask us.', ['We are sorry', 'but you did not ask us.']],
    ['Yes, of course.', ['Yes, of course.']],
  ])('of "%s"', (text, expected) => {
    expect(clauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });

  it('stay within bounds on text without end', () => {
    const text = 'and so it is, '.repeat(7000);
    expect(clauses(text, { start: 0, end: text.length }).length).toBeLessThanOrEqual(6);
  });
});

describe('a head', () => {
  it('scores bias, numbers and known word runs', () => {
    const head = unpack({ step: 0.5, gramStep: 0.1, bias: [1, 0], weights: [2, 0, 0, 4], grams: { us: [10, 0] } });
    expect(scores(head, { dense: Float32Array.from([1, 3]), grams: ['us', 'unknown'], shared: true })).toEqual([
      expect.closeTo(1 + 1 + 6, 5),
      expect.closeTo(6, 5),
    ]);
  });
});

describe('training', () => {
  it('minimises a narrow valley', () => {
    const found = minimise(
      2,
      (point, slope) => {
        const [x, y] = [point[0]! - 3, point[1]! + 1];
        slope.set([2 * x, 200 * y]);
        return x * x + 100 * y * y;
      },
      50,
    );
    expect(found[0]).toBeCloseTo(3, 2);
    expect(found[1]).toBeCloseTo(-1, 2);
  });

  it('finds the threshold between the true and the false', () => {
    const truth = [true, true, false, false];
    const score = [0.9, 0.6, 0.4, 0.1];
    const threshold = bestThreshold(truth, score);
    expect(threshold).toBeCloseTo(0.5);
    expect(figures(truth, score, threshold)).toMatchObject({ precision: 1, recall: 1, f1: 1, falseAlarms: 0 });
  });
});
