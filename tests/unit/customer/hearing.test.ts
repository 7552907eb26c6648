import { describe, expect, test } from 'vitest';
import { readCustomer } from '@/lib/customer';
import { feelingMet, hear } from '@/lib/customer/hearing';
import { quantitiesIn } from '@/lib/customer/quantities';
import { readDraft } from '@/lib/draft';
import type { Message, Span } from '@/lib/types';

const message = (text: string): Message => ({ text, author: null, rating: null });
const unheard = (text: string) => readCustomer(message(text), { pack: 'general', ownContacts: [], firm: null });
const heard = (text: string, draft: string, voided: Span[] = []) =>
  hear(unheard(text), message(text), readDraft(draft), voided);
const where = (text: string, draft: string, voided: Span[] = []) =>
  heard(text, draft, voided).points.map((p) => (p.heard ? draft.slice(p.heard.start, p.heard.end) : null));

/** Customer, draft, and for each point the words that take it up (null: passed over). */
const HEARINGS: [string, string, (string | null)[]][] = [
  [
    'Waited 90 minutes and the burger was raw.',
    'An hour and a half for a raw burger is a bad evening.',
    ['An hour and a half', 'raw burger'],
  ],
  ['Waited 90 minutes and the burger was raw.', 'Thanks for your feedback, we’ll do better.', [null, null]],
  ['Charged twice, no answer for a week.', 'Sorry about the double charge.', ['double charge', null]],
  [
    'Charged twice.',
    'You were billed two times; the second charge goes back today.',
    ['billed two times; the second charge'],
  ],
  ['Room filthy, staff rude.', 'We’re sorry about the room.', ['room', null]],
  ['Room filthy.', 'The room should have been clean.', ['room']],
  ['Burgers were cold.', 'The kitchen was closing.', [null]],
  ['The pizza was burnt.', 'Try our new burger soon.', [null]],
  ['The pizza was burnt.', 'We’re sorry about the food.', ['food']],
  ['App deleted my photos.', 'Please update to the latest version.', [null]],
  ['The nurse laughed at me.', 'We value all comments.', [null]],
  ['The nurse laughed at me.', 'Nobody should be laughed at in our clinic.', ['laughed']],
  ['No ramp for my wheelchair.', 'We hope you enjoyed the show.', [null]],
  ['Missed my daughter’s birthday because of you.', 'Sorry for the delay.', [null]],
  [
    'Missed my daughter’s birthday because of you.',
    'You missed her birthday because of us, and I’m sorry.',
    ['missed her birthday'],
  ],
  ['My parcel never came.', 'Your feedback about your delivery experience is important to us.', [null]],
  ['My parcel never came.', 'I’m sorry that the package did not arrive.', ['package']],
  ['Rent up 38% in a year.', 'I’m sorry; 38 per cent in one go is a shock.', ['38']],
];

describe('hearing', () => {
  test.each(HEARINGS)('%s ⇒ %s', (customer, draft, expected) => {
    const found = where(customer, draft);
    expect(found.length).toBe(expected.length);
    found.forEach((words, i) => {
      if (expected[i] === null) expect(words).toBeNull();
      else expect(words ?? '(not heard)').toContain(expected[i]!);
    });
  });

  test('an echo inside denial does not count', () => {
    const draft = 'Our burger was not raw.';
    expect(where('The burger was raw.', draft)).not.toEqual([null]);
    expect(where('The burger was raw.', draft, [{ start: 0, end: draft.length }])).toEqual([null]);
  });

  test('a question is taken up by its answer', () => {
    const reading = heard('When will it ship?', 'Tuesday.');
    expect(reading.asks.map((a) => a.answered)).toEqual([{ start: 0, end: 8 }]);
    expect(heard('When will it ship?', 'We apologise for the wait.').asks[0]!.answered).toBeNull();
  });

  test('to be asked into a private line answers nothing, and takes nothing up', () => {
    for (const draft of ['Please send us a DM.', 'Follow us and send me a private message for further assistance.']) {
      const { asks, points } = heard('Can I get a refund for the 40 minutes?', draft);
      expect(asks.map((a) => a.answered)).toEqual([null]);
      expect(points.map((p) => p.heard)).toEqual([null]);
    }
    expect(heard('Can anyone help me?', 'Please send us a DM.').points.every((p) => p.heard === null)).toBe(true);
  });

  test('who knows more may hear by meaning, but not where it is denied', () => {
    const customer = 'The kettle scalded nobody but it came without a lid.';
    const draft = 'That should have been in there. Our colleagues never forget one.';
    const first = { start: 0, end: draft.indexOf('.') + 1 };
    const by = (odds: number, voided: Span[] = []) =>
      hear(unheard(customer), message(customer), readDraft(draft), voided, {
        odds: () => odds,
        byMeaning: () => first,
      }).points.map((p) => p.heard);
    expect(by(1).length).toBeGreaterThan(0);
    expect(by(1).every((span) => span?.start === 0 && span.end === first.end)).toBe(true);
    expect(by(-1).every((span) => span === null)).toBe(true);
    expect(by(1, [first]).every((span) => span === null)).toBe(true);
  });

  test('the reading it was given is not changed', () => {
    const reading = unheard('Charged twice.');
    hear(reading, message('Charged twice.'), readDraft('Sorry about the double charge.'), []);
    expect(reading.points.every((p) => p.heard === null)).toBe(true);
  });

  test.each([
    ['I am FURIOUS.', 'No wonder you’re angry.', 'met'],
    ['I am FURIOUS.', 'We understand your frustration.', 'weak'],
    ['I am FURIOUS.', 'Your ticket number is 4411.', 'none'],
    ['I cried in the car.', 'That must have been a horrible drive home.', 'met'],
    ['What time do you open?', 'At 9.', 'met'],
  ])('meets the feeling: %s ⇒ %s', (customer, draft, expected) => {
    expect(feelingMet(unheard(customer), readDraft(draft))).toBe(expected);
  });

  test.each([
    ['90 minutes', 'an hour and a half'],
    ['2 weeks', '14 days'],
    ['£1,200', '1200 pounds'],
    ['twice', 'two times'],
    ['1hr 30', 'ninety minutes'],
    ['Rs 2400', '₹2,400'],
  ])('%s is %s', (one, other) => {
    const keys = (text: string) => quantitiesIn(text).map((q) => q.key);
    expect(keys(one)).not.toEqual([]);
    expect(keys(one)).toEqual(keys(other));
  });
});
