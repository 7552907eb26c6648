import * as v from 'valibot';
import type { Scenario } from './types';
import { MOVES } from './move-ids';

/** Longest text of any field, in UTF-16 units: a review site's longest post. */
const LONGEST = 5_000;

export const text = (what: string, max = LONGEST) =>
  v.pipe(
    v.string(`${what} must be text`),
    v.trim(),
    v.minLength(1, `${what} is empty`),
    v.maxLength(max, `${what} is longer than ${max} characters`),
  );
const words = (what: string, max = LONGEST) =>
  v.pipe(v.string(`${what} must be text`), v.maxLength(max, `${what} is longer than ${max} characters`));
const oneOf = <const T extends readonly (string | number)[]>(options: T, what: string) =>
  v.picklist(options, (issue) => `${what} must be one of ${options.join(', ')}, not ${issue.received}`);
const list = <T extends v.GenericSchema>(item: T, what: string, max = 40) =>
  v.pipe(v.array(item, `${what} must be a list`), v.maxLength(max, `${what} has more than ${max} entries`));

export const idSchema = v.pipe(
  v.string('the id must be text'),
  v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'an id has small letters, digits and dashes only, e.g. “cold-soup”'),
);

/** What a scenario's point may be about. */
export const FACETS = [
  'wait',
  'staff',
  'defect',
  'billing',
  'delivery',
  'cleanliness',
  'policy',
  'communication',
  'app',
  'discrimination',
  'health',
  'value',
  'environment',
  'privacy',
  'promise',
  'impact',
  'ex-employer',
  'request',
  'other',
] as const;
const AUTHORS = [
  'customer',
  'confused',
  'loyal',
  'ex-employee',
  'friend',
  'misguided',
  'bargainer',
  'troll',
  'satire',
  'spam',
  'threat',
  'doxxing',
  'official',
  'at-risk',
] as const;
const KINDS = ['review', 'post', 'comment', 'message', 'pasted'] as const;
const PACKS = ['general', 'health', 'finance', 'playful'] as const;
export const CHOICES = ['reply', 'no-reply', 'hand-over'] as const;
export const ENDS = ['reconciled', 'private', 'ebbed', 'in-good-hands', 'walked-away', 'spread', 'spent'] as const;

const level = oneOf([0, 1, 2, 3, 4] as const, 'anger and trust');
const move = oneOf(MOVES, 'a move');
const range = v.tuple([level, level], 'a range is two numbers from 0 to 4, e.g. [3, 4]');
const pointIds = list(idSchema, 'the points', 20);

const condition = v.strictObject(
  {
    all: v.optional(list(move, '“all”')),
    any: v.optional(list(move, '“any”')),
    none: v.optional(list(move, '“none”')),
    heard: v.optional(pointIds),
    unheard: v.optional(pointIds),
    anger: v.optional(range),
    trust: v.optional(range),
    turn: v.optional(v.tuple([v.number(), v.number()], 'turn is two numbers, e.g. [1, 1]')),
  },
  (issue) => (issue.expected === 'never' ? 'a condition has no such field' : '“when” must be a condition or null'),
);
const delta = v.pipe(
  v.number('must be a number'),
  v.integer(),
  v.minValue(-4, 'at least -4'),
  v.maxValue(4, 'at most 4'),
);

const message = v.object({
  text: text('an earlier turn'),
  author: v.nullable(v.string()),
  rating: v.nullable(v.number()),
});

/** The shape of a scenario file. What only several fields together show is in lib/practice/sound.ts. */
export const scenarioSchema: v.GenericSchema<unknown, Scenario> = v.strictObject({
  version: v.literal(1, 'this version of Heard reads scenarios of version 1'),
  id: idSchema,
  title: text('the title', 80),
  level: oneOf([1, 2, 3] as const, 'the level'),
  goal: text('the goal', 300),
  trade: text('the trade', 60),
  site: idSchema,
  kind: oneOf(KINDS, 'the kind'),
  limit: v.nullable(
    v.object({
      max: v.pipe(v.number(), v.integer(), v.minValue(20)),
      unit: oneOf(['x', 'chars'] as const, 'the unit'),
    }),
  ),
  firm: text('the firm', 80),
  pack: oneOf(PACKS, 'the pack'),
  ownContacts: list(text('a contact', 120), 'the contacts', 20),
  facts: list(text('a fact', 400), 'the facts', 20),
  customer: v.strictObject({
    name: text('the customer’s name', 80),
    text: text('the post'),
    rating: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(5, 'stars go up to 5'))),
    about: words('who writes', 600),
    author: oneOf(AUTHORS, 'the author'),
  }),
  earlier: list(message, 'the earlier turns', 10),
  raised: list(
    v.strictObject({
      id: idSchema,
      label: text('a label', 120),
      quote: text('a quote', 400),
      facet: oneOf(FACETS, 'the facet'),
      weight: oneOf([1, 2] as const, 'the weight'),
    }),
    'what is raised',
    20,
  ),
  must: list(
    v.strictObject({ say: text('a must', 200), heard: v.optional(idSchema), did: v.optional(move) }),
    'the musts',
    20,
  ),
  traps: list(
    v.strictObject({
      say: text('a trap', 200),
      checks: v.optional(list(idSchema, 'the checks', 20)),
      did: v.optional(list(move, 'the moves', 20)),
    }),
    'the traps',
    20,
  ),
  choice: oneOf(CHOICES, 'the choice'),
  choiceReason: words('the reason of the choice', 400),
  start: v.strictObject({ anger: level, trust: level }),
  branches: v.pipe(
    list(
      v.strictObject({
        id: idSchema,
        when: v.nullable(condition),
        line: words('a line', 600),
        anger: v.optional(delta),
        trust: v.optional(delta),
        ends: v.optional(oneOf(ENDS, 'the ending')),
      }),
      'the branches',
      40,
    ),
    v.minLength(1, 'a scenario needs at least one branch'),
  ),
  hints: list(text('a hint', 300), 'the hints', 10),
  // Empty in a scenario of the user's own that has no samples yet.
  excellent: words('the excellent sample'),
  poor: words('the poor sample'),
});
