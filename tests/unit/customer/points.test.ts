import { describe, expect, it } from 'vitest';
import { readCustomer } from '@/lib/customer';
import { NO_PLAYBOOK } from '@/lib/review';

const pointsOf = (text: string) => readCustomer({ text, author: null, rating: null }, NO_PLAYBOOK).points;
const quotes = (text: string) => pointsOf(text).map(({ span }) => text.slice(span.start, span.end));

describe('points', () => {
  it.each([
    ['Cold soup and a rude waiter. No thanks.', /no thanks/i],
    ['No thank you. They lost my parcel twice.', /no thank/i],
  ])('leave out what only turns something down: %s', (text, declining) => {
    expect(quotes(text).length).toBeGreaterThan(0);
    expect(quotes(text).filter((quote) => declining.test(quote))).toEqual([]);
  });

  it('keep thanks that were owed and not given', () => {
    expect(quotes('I waited three hours for them. No thanks, no apology.').some((q) => /thanks|apology/.test(q))).toBe(
      true,
    );
  });

  it('carry their numbers and names', () => {
    const text = 'They said Marco overcharged me by £40 and the branch in Leeds took 3 weeks to reply.';
    const all = pointsOf(text);
    const said = (spans: { start: number; end: number }[] | undefined) =>
      (spans ?? []).map((s) => text.slice(s.start, s.end));
    expect(all.flatMap(({ numbers }) => said(numbers))).toEqual(['£40', '3 weeks']);
    expect(all.flatMap(({ names }) => said(names))).toEqual(['Marco', 'Leeds']);
  });

  it('have neither field where there is neither', () => {
    for (const point of pointsOf('the soup was cold and the waiter was rude')) {
      expect(point).not.toHaveProperty('numbers');
      expect(point).not.toHaveProperty('names');
    }
  });
});
