import { describe, expect, test } from 'vitest';
import { praisedIn } from '@/lib/rewrite/praised';

describe('what somebody liked', () => {
  test.each([
    ['Love the food. Good service even at busy times.', ['the food', 'the service']],
    ['The nice staff let us try the drinks.', ['the team']],
    ['Our room was lovely and the breakfast was delicious.', ['the room', 'the breakfast']],
    ['Great haircut but I waited 35 mins past my appointment.', ['the haircut']],
    ['The food was not good and it was never a great place.', []],
    ['Good morning, where is my order?', []],
    ['It would be nice service if anyone came.', []],
  ])('%s', (customer, liked) => expect(praisedIn(customer)).toEqual(liked));
});
