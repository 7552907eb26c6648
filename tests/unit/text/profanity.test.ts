import { describe, expect, test } from 'vitest';
import { swearing } from '@/lib/text/profanity';

const found = (text: string) => swearing(text).map((s) => text.slice(s.start, s.end));

describe('swearing', () => {
  test.each([
    ['That is bullshit and you know it.', ['bullshit']],
    ['He was p***ed as a newt.', ['p***ed']],
    ['What a load of sh1t.', ['sh1t']],
    ['Blame the muppets in Lisbon.', ['muppets']],
    ['You bastards.', ['bastards']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    'Our class passed the assessment in Essex, Sussex and Scunthorpe.',
    'Cocktails in the cockpit bar, peacock feathers and shiitake mushrooms.',
    'Ask for Dick at the desk; the skin prick test is on Monday.',
    'The grass in our glass basket, a bass and an assortment.',
    'Dickens wrote in Cockburn Street. Analysis and therapists.',
    'We got 5* and 4** ratings * see below **',
    '',
  ])('is calm about: %s', (text) => expect(found(text)).toEqual([]));

  test('reads hostile text in bounded time', () => expect(() => swearing('f*'.repeat(50_000))).not.toThrow());
});
