import * as v from 'valibot';
import type { Dials } from '../types';
import { CHOICES, ENDS, idSchema, scenarioSchema, text } from './schema';
import type { Assignment, Results } from './types';

const VERDICTS = [
  'ready',
  'nearly',
  'needs-work',
  'makes-it-worse',
  'dont-post',
  'no-reply',
  'too-short',
  'not-english',
] as const;
const score = v.pipe(v.number('a score must be a number'), v.minValue(0), v.maxValue(100, 'a score goes up to 100'));
const dial = v.nullable(score);
const dials: v.GenericSchema<unknown, Dials> = v.object({
  heard: dial,
  owned: dial,
  fixed: dial,
  calm: dial,
  safe: dial,
  overall: score,
});
const count = v.pipe(v.number('must be a number'), v.integer('must be a whole number'), v.minValue(0, 'at least 0'));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'a day is written 2027-03-31'));

export const assignmentSchema: v.GenericSchema<unknown, Assignment> = v.strictObject({
  heard: v.literal('assignment', 'this is not a file of assignments'),
  version: v.literal(1, 'this version of Heard reads assignments of version 1'),
  id: idSchema,
  title: text('the title', 120),
  from: v.pipe(v.string(), v.maxLength(120)),
  note: v.pipe(v.string(), v.maxLength(2_000)),
  due: v.nullable(day),
  scenarios: v.pipe(v.array(idSchema), v.minLength(1, 'nothing is assigned'), v.maxLength(200)),
  own: v.pipe(v.array(scenarioSchema), v.maxLength(200)),
});

export const resultsSchema: v.GenericSchema<unknown, Results> = v.strictObject({
  heard: v.literal('results', 'this is not a file of results'),
  version: v.literal(1, 'this version of Heard reads results of version 1'),
  name: text('the name', 120),
  assignment: v.nullable(idSchema),
  made: count,
  rows: v.pipe(
    v.array(
      v.strictObject({
        scenario: idSchema,
        title: text('the title', 120),
        at: count,
        tries: count,
        first: v.nullable(dials),
        last: v.nullable(dials),
        verdict: v.nullable(v.picklist(VERDICTS)),
        choice: v.picklist(CHOICES),
        guess: v.nullable(score),
        seconds: v.pipe(v.number(), v.minValue(0)),
        hints: count,
        traps: count,
        end: v.nullable(v.picklist(ENDS)),
        slips: v.pipe(v.array(idSchema), v.maxLength(200)),
        texts: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(20_000))), v.maxLength(50))),
      }),
    ),
    v.maxLength(5_000),
  ),
});
