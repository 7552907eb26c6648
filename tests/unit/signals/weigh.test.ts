import { expect, test } from 'vitest';
import type { Readings } from '@/lib/reader/readings';
import { WEIGHED_DEEDS, type DeedsSaid, type WeighedDeed, weighDeed } from '@/lib/signals/weigh';

const none = Object.fromEntries(WEIGHED_DEEDS.map((deed) => [deed, false])) as DeedsSaid;
/** A reply that reads as doing everything with this probability. */
const reads = (p: number) =>
  ({ reply: { scores: Object.fromEntries(WEIGHED_DEEDS.map((deed) => [deed, p])) } }) as unknown as Readings;
const yes = (deed: WeighedDeed, p: number, said: boolean) => weighDeed(deed, reads(p), { ...none, [deed]: said }).yes;

test('set words for ownership stand whatever the reader says', () => {
  expect(yes('ownership', 0, true)).toBe(true);
});

test.each(WEIGHED_DEEDS)('the reader alone is believed about %s only where it is likelier than not', (deed) => {
  expect(yes(deed, 0.49, false)).toBe(false);
  expect(yes(deed, 0.97, false)).toBe(true);
});

test.each(WEIGHED_DEEDS)('set words never speak against %s', (deed) => {
  const alone = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1].filter((p) => yes(deed, p, false));
  expect(alone.map((p) => yes(deed, p, true))).toEqual(alone.map(() => true));
});
