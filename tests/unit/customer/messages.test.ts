import { describe, expect, test } from 'vitest';
import { readCustomer } from '@/lib/customer';
import type { AnswerType, AuthorKind, FacetId, FeelingId, Level, Route, Want } from '@/lib/types';

interface Gold {
  feelings?: FeelingId[];
  without?: FeelingId[];
  intensity?: Level;
  facets?: FacetId[];
  asks?: AnswerType[];
  rhetorical?: number;
  wants?: Want[];
  author?: AuthorKind | null;
  notBy?: AuthorKind;
  severity?: Level;
  route?: Route;
  personal?: string[];
}

const read = (text: string) =>
  readCustomer({ text, author: null, rating: null }, { pack: 'general', ownContacts: [], firm: null });

const MESSAGES: [string, Gold][] = [
  [
    'SERIOUSLY?? 3RD TIME my bus didn’t show. Lost my job interview.',
    {
      feelings: ['anger', 'frustration'],
      intensity: 4,
      facets: ['wait', 'impact'],
      asks: [],
      rhetorical: 1,
      author: 'customer',
      severity: 3,
    },
  ],
  [
    'not bad at all, bit slow tho',
    { feelings: ['delight'], without: ['anger'], intensity: 0, facets: ['wait'], severity: 1 },
  ],
  [
    'Hi, the confirmation says Terminal B but your site says C. Which?',
    { feelings: ['confusion'], intensity: 1, asks: ['place'], author: 'confused', severity: 1, route: 'reply' },
  ],
  [
    'Love how my ‘two-day’ shipping took eleven. Bravo.',
    { feelings: ['sarcasm'], without: ['delight'], intensity: 2, facets: ['delivery'], severity: 2 },
  ],
  ['Love how fast this came!', { feelings: ['delight'], without: ['sarcasm'], intensity: 0, facets: [], severity: 0 }],
  [
    'I gave you people nine years and you let me go over a text.',
    {
      feelings: ['hurt'],
      intensity: 3,
      facets: ['ex-employer', 'ex-employer'],
      wants: ['to-be-heard'],
      author: 'ex-employee',
      severity: 3,
      route: 'reply-once',
    },
  ],
  ['your app is trash, your mum is trash', { feelings: ['anger'], intensity: 1, facets: ['app'], severity: 1 }],
  ['ratio + L + nobody asked', { facets: [], author: 'troll', route: 'no-reply' }],
  [
    'The lady with the red hair at desk 2 told me ‘you people always pay late’.',
    { feelings: ['humiliation'], intensity: 3, facets: ['discrimination'], severity: 4, route: 'hand-over' },
  ],
  [
    'My son has a nut allergy and the ‘nut free’ cake had almonds. He’s ok now.',
    { feelings: ['fear'], facets: ['health', 'other'], severity: 4, route: 'hand-over' },
  ],
  ['Can’t wait to come back!', { feelings: ['delight'], facets: [], severity: 0 }],
  ['The wait staff were angels.', { feelings: ['delight'], facets: [], severity: 0 }],
  [
    'I was charged $89.90 on 3 May and again on 4 May',
    { feelings: ['frustration'], intensity: 1, facets: ['billing'], wants: ['refund'], severity: 2 },
  ],
  [
    'refund me or I post the video everywhere',
    { feelings: ['anger'], facets: ['billing'], wants: ['refund'], author: 'bargainer', severity: 3, route: 'reply' },
  ],
  [
    'I’d be happy to change my stars if someone fixes it',
    { facets: [], notBy: 'bargainer', severity: 0, route: 'reply' },
  ],
  [
    'is anyone even reading these',
    { feelings: ['frustration'], intensity: 2, facets: ['communication'], asks: [], rhetorical: 1 },
  ],
  ['Do you ship to Malta?', { intensity: 0, facets: ['request'], asks: ['yes-no'], severity: 0, route: 'reply' }],
  [
    'I’m dying here, two hours on hold 😂',
    { feelings: ['frustration'], intensity: 2, facets: ['wait'], notBy: 'at-risk', severity: 1, route: 'reply' },
  ],
  [
    'I don’t see the point of going on after your letter',
    { facets: [], author: 'at-risk', severity: 4, route: 'hand-over' },
  ],
  [
    'Someone should burn that shop down with them in it',
    { facets: [], author: 'threat', severity: 4, route: 'no-reply' },
  ],
  ['Kill for that brisket', { feelings: ['delight'], facets: [], notBy: 'threat', severity: 0 }],
  [
    'Her number is 555-013-9921 text her what you think',
    { author: 'doxxing', severity: 4, route: 'no-reply', personal: ['555-013-9921'] },
  ],
  [
    'Call me on 555-013-9921, I’ve asked five times',
    {
      facets: ['request', 'communication'],
      wants: ['callback'],
      notBy: 'doxxing',
      route: 'reply',
      personal: ['555-013-9921'],
    },
  ],
  ['I’m with the Evening Post, deadline 5pm, comment?', { author: 'official', severity: 4, route: 'hand-over' }],
  ['my attorney will be in contact', { author: 'official', severity: 4, route: 'hand-over' }],
  ['Free iPhones here bit.ly/xx', { facets: [], author: 'spam', route: 'no-reply' }],
  ['YUM', { without: ['anger'], intensity: 0 }],
  ['BBQ AT THE YMCA', { without: ['anger'], intensity: 0, facets: [] }],
  ['soooo good', { feelings: ['delight'], intensity: 0, facets: [] }],
  ['sooooo done', { feelings: ['resignation'], intensity: 2 }],
  [
    'Room 12 was filthy, hair in the bath, and reception shrugged.',
    {
      feelings: ['anger'],
      intensity: 2,
      facets: ['cleanliness', 'cleanliness', 'staff'],
      severity: 2,
      personal: ['12'],
    },
  ],
  [
    'Used to be my favourite place. Not any more.',
    { feelings: ['disappointment'], intensity: 2, facets: ['other'], author: 'loyal', severity: 2 },
  ],
  ['I AM DONE WITH THIS BANK', { feelings: ['anger'], intensity: 3 }],
  ['the ATM is next to the BBQ', { without: ['anger'], intensity: 0 }],
  ['not happy', { feelings: ['anger'], without: ['delight'], intensity: 2 }],
  ['can’t complain', { without: ['anger'], intensity: 0, facets: [] }],
  ['Why was I charged $40?!', { asks: ['reason'], rhetorical: 0, facets: ['billing'] }],
  ['How hard is it to pick up a phone?', { asks: [], rhetorical: 1 }],
  ['I’d like to know when it ships', { asks: ['time'] }],
  ['Who do I speak to about my deposit?', { asks: ['person'] }],
  ['How much is the small one?', { asks: ['money'], facets: ['request'] }],
  ['where is the entrance', { asks: ['place'] }],
  ['How do I reset it?', { asks: ['how'] }],
  [
    'Your agent laughed at me in front of my kids. I want a manager to call me.',
    { feelings: ['humiliation'], wants: ['callback'] },
  ],
  ['Fire him. Nobody should drive like that.', { wants: ['punishment'] }],
  ['Don’t go there, avoid. At least say sorry.', { wants: ['apology', 'warn-others'] }],
  ['My lawyer has the photos.', { route: 'hand-over', severity: 4 }],
  [
    'You posted photos of my daughter on your page without asking.',
    { facets: ['privacy'], severity: 4, route: 'hand-over' },
  ],
  ['The packaging is impossible to open.', { facets: ['defect'], severity: 2 }],
  ['App impossible to use since the update.', { facets: ['app'] }],
  ['I’ve got beef with your delivery guy.', { facets: ['other'], severity: 1 }],
  [
    'Ordered a cake for our anniversary. It arrived with “Happy Birthday Dave” on it.',
    { without: ['delight'], facets: ['defect'], severity: 3 },
  ],
  ['Had our anniversary dinner here, it was wonderful.', { feelings: ['delight'], facets: [], severity: 0 }],
  ['open sunday or what, sign says yes door says no', { asks: ['yes-no'], rhetorical: 0 }],
  ['Great value or what!', { asks: [], facets: [] }],
  ['What we got was a pink blob.', { asks: [] }],
  ['Get 10k REAL followers today!! bit.ly/xx93', { author: 'spam', route: 'no-reply', facets: [] }],
  ['Your app lost me 300 followers overnight.', { notBy: 'spam', route: 'reply' }],
  ['Woke up with bites all over my legs.', { facets: ['health'], severity: 2 }],
  ['Waking up with bites all over my legs.', { facets: ['health'], severity: 2 }],
  ['The waitress was so rude, she was glad to see us go.', { without: ['delight'], facets: ['staff'], severity: 2 }],
  ['They were happy to help us with the pram.', { feelings: ['delight'], facets: [], severity: 0 }],
];

const quote = (text: string, spans: { start: number; end: number }[]) => spans.map((s) => text.slice(s.start, s.end));

describe('reading a message', () => {
  test.each(MESSAGES)('%s', (text, gold) => {
    const reading = read(text);
    const feelings = reading.feelings.map((f) => f.id);
    const asks = reading.asks.filter((a) => !a.rhetorical).map((a) => a.answer);
    const facets = reading.points.map((p) => p.facet);
    for (const feeling of gold.feelings ?? []) expect(feelings).toContain(feeling);
    for (const feeling of gold.without ?? []) expect(feelings).not.toContain(feeling);
    if (gold.intensity !== undefined) expect(reading.intensity).toBe(gold.intensity);
    const raised = quote(
      text,
      reading.points.map((p) => p.span),
    ).join(' | ');
    if (gold.facets) expect(facets, `raised: ${raised}`).toEqual(gold.facets);
    if (gold.asks) expect(asks).toEqual(gold.asks);
    if (gold.rhetorical !== undefined) expect(reading.asks.filter((a) => a.rhetorical).length).toBe(gold.rhetorical);
    for (const want of gold.wants ?? []) expect(reading.wants).toContain(want);
    if (gold.author) expect(reading.author[0]?.kind).toBe(gold.author);
    if (gold.notBy) expect(reading.author.map((a) => a.kind)).not.toContain(gold.notBy);
    if (gold.severity !== undefined) expect(reading.severity).toBe(gold.severity);
    if (gold.route) expect(reading.route).toBe(gold.route);
    expect(reading.route === 'reply', 'a route other than a reply is explained').toBe(reading.routeReason === null);
    if (gold.personal) expect(quote(text, reading.personal)).toEqual(gold.personal);
  });

  test('quotes the customer’s points in their order, without overlap', () => {
    const text = 'Waited 90 minutes and the burger was raw. The manager laughed at us. Never again.';
    const { points } = read(text);
    expect(
      quote(
        text,
        points.map((p) => p.span),
      ),
    ).toEqual(['Waited 90 minutes', 'the burger was raw', 'The manager laughed at us']);
    expect(points.every((p) => p.heard === null)).toBe(true);
  });

  test('signs are the words that count, with their weight', () => {
    const text = 'I gave you people nine years and you let me go over a text.';
    const [guess] = read(text).author;
    expect(guess!.signs.map((s) => [text.slice(s.span.start, s.span.end), s.weight])).toContainEqual([
      'let me go over',
      2,
    ]);
    expect(guess!.score).toBe(guess!.signs.reduce((sum, s) => sum + s.weight, 0));
  });

  test('a hurt person is not taken for a troll', () => {
    const score = (text: string) => read(text).author.find((a) => a.kind === 'troll')?.score ?? 0;
    expect(score('nobody asked for this, clowns')).toBeGreaterThan(
      score('nobody asked for this, clowns. My order of 3 May, $40, never came'),
    );
  });

  test('a long or odd message is bounded and does not throw', () => {
    const long = 'The room was cold and nobody came. '.repeat(4000);
    expect(read(long).points.every((p) => p.span.end <= 5000)).toBe(true);
    for (const odd of [
      '',
      '   ',
      '😡😡😡',
      '\ud83d',
      '@a @b',
      'ب'.repeat(500),
      'a'.repeat(20_000),
      '?'.repeat(5000),
      '"'.repeat(5000),
      'Z̷̛̪a̸̪l̷g̴o̵ ate my parcel',
    ]) {
      expect(() => read(odd)).not.toThrow();
    }
  });

  test('one message is read once', () => {
    expect(read('My parcel never came.')).toBe(read('My parcel never came.'));
  });
});

describe('what stands around the message', () => {
  const PLAYBOOK = { pack: 'general', ownContacts: ['0800 555 0100'], firm: null } as const;
  const said = (text: string, author = 'Maya') => ({ text, author, rating: null });

  test('a third public turn is answered once more, then in private', () => {
    const read = (earlier: string[]) =>
      readCustomer(
        said('Still no parcel.'),
        { ...PLAYBOOK, ownContacts: [] },
        earlier.map((by) => said('Hello?', by)),
      );
    expect(read(['Maya', 'The shop']).route).toBe('reply');
    expect(read(['Maya', 'The shop', 'Maya']).route).toBe('reply-once');
    expect(read(['Maya', 'The shop', 'Maya']).routeReason).toMatch(/third/);
  });

  test('the firm’s own number is nobody’s personal data', () => {
    const personal = (own: string[]) =>
      readCustomer(said('I rang 0800 555 0100 twice.'), { ...PLAYBOOK, ownContacts: own }).personal.length;
    expect(personal([])).toBe(1);
    expect(personal(['0800 555 0100'])).toBe(0);
  });

  test('one star complains, whatever the words', () => {
    const severity = (rating: number | null) =>
      readCustomer({ text: 'Meh.', author: null, rating }, { ...PLAYBOOK, ownContacts: [] }).severity;
    expect([severity(null), severity(5), severity(1)]).toEqual([0, 0, 1]);
  });
});
