import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PLAYBOOK, review } from '@/lib/review';
import { rewrite } from '@/lib/rewrite';
import type { Corrections, Exchange, Review, Span } from '@/lib/types';

const MESSAGE =
  'Ninety minutes for a burger, and it came out raw in the middle. The boy at the till laughed. I want my $18 back. When do I get it?';
const DRAFT = 'Thank you for telling us. Our kitchen had a bad evening. We will refund the $18.';
const NONE: Corrections = { removed: [], added: [], hearing: [], feelings: null, intensity: null, author: null };

function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}

function exchange(change: Partial<Corrections> | null, draft = DRAFT, message = MESSAGE): Exchange {
  return {
    site: 'yelp',
    kind: 'review',
    customer: { text: message, author: 'Maya R.', rating: 1 },
    earlier: [],
    draft,
    limit: null,
    revision: 1,
    ...(change && { corrections: { ...NONE, ...change } }),
  };
}

const judged = (change: Partial<Corrections> | null, draft?: string, message?: string): Review =>
  review(exchange(change, draft, message));
const words = ({ reading }: Review, message = MESSAGE) =>
  reading!.points.map(({ span }) => message.slice(span.start, span.end));

describe('points', () => {
  const read = judged(null);

  it('that the user takes away are gone, from the dials and the findings too', () => {
    const points = read.reading!.points.filter((point) => !point.heard);
    expect(points.length).toBeGreaterThan(0);
    const without = judged({ removed: [...points.map(({ span }) => span), ...read.reading!.asks.map((a) => a.span)] });
    expect(without.reading!.points).toHaveLength(read.reading!.points.length - points.length);
    expect(without.reading!.points.every(({ heard }) => heard)).toBe(true);
    expect(read.findings.map((f) => f.check)).toContain('ack-missing-issue');
    expect(without.findings.map((f) => f.check)).not.toContain('ack-missing-issue');
    expect(without.dials.heard!).toBeGreaterThan(read.dials.heard!);
  });

  it('that are questions go as questions too', () => {
    const { asks } = read.reading!;
    expect(asks.some((ask) => !ask.rhetorical)).toBe(true);
    expect(judged({ removed: asks.map(({ span }) => span) }).reading!.asks).toEqual([]);
  });

  it('that the user adds stand in the message’s order and in the findings', () => {
    const span = at(MESSAGE, 'The boy at the till');
    const added = judged({ removed: read.reading!.points.map((p) => p.span), added: [{ facet: 'staff', span }] });
    expect(words(added)).toEqual(['The boy at the till']);
    expect(added.findings.find((f) => f.check === 'ack-missing-issue')?.message).toContain('The boy at the till');
    expect(added.dials.heard!).toBeLessThan(read.dials.heard!);
  });

  it('that hold others take their place, and those of the same words only change what they are about', () => {
    const whole = at(MESSAGE, 'Ninety minutes for a burger, and it came out raw in the middle');
    const added = judged({ added: [{ facet: 'defect', span: whole }] });
    expect(added.reading!.points.filter(({ span }) => span.start < whole.end)).toMatchObject([{ span: whole }]);
    const first = read.reading!.points[0]!;
    const renamed = judged({ added: [{ facet: 'value', span: first.span }] }).reading!.points;
    expect(renamed).toHaveLength(read.reading!.points.length);
    expect(renamed[0]!.facet).toBe('value');
  });

  it('added as words alone are about what their clause is about', () => {
    const added = judged({ added: [{ facet: 'other', span: at(MESSAGE, 'Ninety minutes') }] }).reading!.points;
    expect(added.find(({ span }) => span.start === 0)?.facet).toBe('wait');
  });

  it('added as a facet alone are put where the message speaks of it', () => {
    const all = { start: 0, end: MESSAGE.length };
    const removed = read.reading!.points.map((p) => p.span);
    const added = judged({ removed: removed.slice(1), added: [{ facet: 'wait', span: all }] });
    expect(words(added)).toEqual(['Ninety minutes for a burger']);
    expect(judged({ added: [{ facet: 'privacy', span: all }] }).reading!.points).toMatchObject([
      { facet: 'privacy', span: all },
    ]);
  });

  it('of a facet nobody knows are passed over', () => {
    const added = [{ facet: 'weather' as never, span: { start: 0, end: 5 } }];
    expect(judged({ added }).reading).toEqual(read.reading);
  });
});

describe('hearing', () => {
  const unheard = judged(null).reading!.points.find((point) => !point.heard)!;
  const heard = judged(null).reading!.points.find((point) => point.heard)!;

  it('counts the words the user names', () => {
    const own = judged({ hearing: [{ span: unheard.span, words: 'Our kitchen had a bad evening.', heard: true }] });
    const point = own.reading!.points.find(({ span }) => span.start === unheard.span.start)!;
    expect(DRAFT.slice(point.heard!.start, point.heard!.end)).toBe('Our kitchen had a bad evening.');
    expect(own.dials.heard!).toBeGreaterThan(judged(null).dials.heard!);
  });

  it('does not count words the user says are no answer', () => {
    const denied = DRAFT.slice(heard.heard!.start, heard.heard!.end);
    const own = judged({ hearing: [{ span: heard.span, words: denied, heard: false }] });
    expect(own.reading!.points.find(({ span }) => span.start === heard.span.start)!.heard).toBeNull();
  });

  it('is read afresh once those words are gone from the draft', () => {
    const hearing = [{ span: unheard.span, words: 'Our kitchen had a bad evening.', heard: true }];
    expect(judged({ hearing }, 'Thank you.').reading).toEqual(judged(null, 'Thank you.').reading);
  });
});

describe('feelings and their strength', () => {
  it('are the user’s own, and the finding follows', () => {
    const calm = judged({ feelings: [] }, 'Noted.');
    expect(calm.reading).toMatchObject({ feelings: [], intensity: 0 });
    expect(calm.findings.map((f) => f.check)).not.toContain('ack-missing-feeling');
    const afraid = judged({ feelings: ['fear'], intensity: 3 }, 'Noted.');
    expect(afraid.reading!.feelings.map((f) => f.id)).toEqual(['fear']);
    expect(afraid.reading!.intensity).toBe(3);
    const finding = afraid.findings.find((f) => f.check === 'ack-missing-feeling');
    expect(finding?.message).toMatch(/^“[^”]{5,}” sounds /);
  });
});

describe('who writes', () => {
  const BAIT = 'ratio. who asked lmao. The burger took 90 minutes though.';

  it('changes the route and brings the points back', () => {
    const troll = judged({ author: 'troll' });
    expect(troll.reading).toMatchObject({ route: 'no-reply', routeFor: 'troll', points: [], severity: 0 });
    expect(troll.verdict.id).toBe('no-reply');
    const plain = judged({ author: 'customer' }, DRAFT, BAIT);
    expect(plain.reading!.route).toBe('reply');
    expect(plain.reading!.routeFor).toBeNull();
    expect(plain.reading!.points.length).toBeGreaterThan(0);
  });

  it('is named where the route hangs on it, and only there', () => {
    const worker = judged(null, DRAFT, 'I gave you people nine years and you let me go over a text.').reading!;
    expect(worker).toMatchObject({ route: 'reply-once', routeFor: 'ex-employee' });
    expect(worker.author[0]!.signs.length).toBeGreaterThan(0);
    expect(judged(null).reading!.routeFor).toBeNull();
  });
});

describe('rewrites', () => {
  it('take up what the user added, and no longer what they took away', () => {
    const message = 'The soup was cold. Nobody answered the phone for two days.';
    const soup = at(message, 'The soup was cold');
    const both = exchange(null, 'Thanks for your feedback.', message);
    const removed = exchange({ removed: [soup] }, 'Thanks for your feedback.', message);
    const texts = (of: Exchange) => rewrite(of, review(of), NO_PLAYBOOK).map(({ text }) => text);
    expect(texts(both).join(' ')).toMatch(/soup|cold/i);
    expect(texts(removed).length).toBeGreaterThan(0);
    expect(texts(removed).join(' ')).not.toMatch(/soup|cold/i);
  });
});

it('whatever is corrected, every span stays within its text', () => {
  const span = fc
    .tuple(fc.nat(200), fc.integer({ min: 1, max: 200 }))
    .map(([start, length]): Span => ({ start, end: start + length }));
  const corrections = fc.record<Corrections>({
    removed: fc.array(span, { maxLength: 3 }),
    added: fc.array(fc.record({ facet: fc.constantFrom('wait', 'other', 'health'), span }), { maxLength: 3 }),
    hearing: fc.array(fc.record({ span, words: fc.constantFrom('Thank', DRAFT, 'gone'), heard: fc.boolean() })),
    feelings: fc.option(fc.subarray(['anger', 'fear', 'delight'])),
    intensity: fc.option(fc.constantFrom(0, 2, 4)),
    author: fc.option(fc.constantFrom('troll', 'customer', 'threat')),
  });
  fc.assert(
    fc.property(corrections, (change) => {
      const { reading } = judged(change);
      for (const point of reading!.points) {
        expect(point.span.start).toBeLessThan(point.span.end);
        expect(point.span.end).toBeLessThanOrEqual(MESSAGE.length);
        if (point.heard) expect(point.heard.end).toBeLessThanOrEqual(DRAFT.length);
      }
    }),
    { numRuns: 60 },
  );
});

describe('checks that are switched off', () => {
  const rude = exchange(null, 'You should have told the server. We will refund the $18.');

  it('find nothing, and the dials follow', () => {
    const on = review(rude);
    const off = review(rude, { ...NO_PLAYBOOK, off: ['blame-should-have'] });
    expect(on.findings.map((f) => f.check)).toContain('blame-should-have');
    expect(off.findings.map((f) => f.check)).not.toContain('blame-should-have');
    expect(off.dials.calm!).toBeGreaterThan(on.dials.calm!);
  });

  it('stay on where the pack locks them', () => {
    const clinic = exchange(null, 'We’re sorry your root canal hurt.');
    const found = review(clinic, { ...NO_PLAYBOOK, pack: 'health', off: ['safe-health'] }).findings;
    expect(found.map((f) => f.check)).toContain('safe-health');
  });
});
