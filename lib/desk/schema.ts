import * as v from 'valibot';
import type { Exchange, Review } from '../types';
import type { EditRequest } from './messages';

/** Longest draft read, in UTF-16 units: ten times what any platform takes. */
export const MOST_DRAFT = 100_000;
/** Longest customer's message, in UTF-16 units. */
export const MOST_MESSAGE = 5_000;
const MOST_EDITS = 1_000;
const MOST_KEY = 2_000;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const draft = v.pipe(v.string(), v.maxLength(MOST_DRAFT));
const message = v.object({
  text: v.pipe(v.string(), v.maxLength(MOST_MESSAGE)),
  author: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  rating: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(5))),
});

/** Payload of `review`, `reviewInDepth` and `rewrites`. */
export const exchangeSchema: v.GenericSchema<unknown, Exchange> = v.object({
  site: v.pipe(v.string(), v.maxLength(60)),
  kind: v.picklist(['review', 'post', 'comment', 'message', 'pasted']),
  customer: v.nullable(message),
  earlier: v.pipe(v.array(message), v.maxLength(50)),
  draft,
  limit: v.nullable(v.object({ max: whole, unit: v.picklist(['x', 'chars']) })),
  revision: whole,
});

/** Payload of `applyEdits`: edits within the draft, sorted and without overlap. */
export const editRequestSchema: v.GenericSchema<unknown, EditRequest> = v.pipe(
  v.object({
    draft,
    revision: whole,
    edits: v.pipe(
      v.array(v.object({ start: whole, end: whole, text: draft })),
      v.minLength(1),
      v.maxLength(MOST_EDITS),
    ),
  }),
  v.check(
    ({ draft, edits }) =>
      edits.every(
        (edit, i) => edit.start >= (edits[i - 1]?.end ?? 0) && edit.end >= edit.start && edit.end <= draft.length,
      ),
    'edits overlap or leave the draft',
  ),
);

/** Payload of `giveMessage`: cut to length rather than refused, as people paste whole pages. */
export const givenMessageSchema = v.nullable(
  v.pipe(
    v.string(),
    v.transform((text) => text.toWellFormed().trim().slice(0, MOST_MESSAGE)),
  ),
);

/** Payload of `ignore`. */
export const ignoreKeySchema = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_KEY));

/** What a page needs of the worker's answer to draw the pill; the panel checks the rest. */
export const reviewSchema = v.looseObject({
  findings: v.array(v.looseObject({ check: v.string(), span: v.nullable(v.object({ start: whole, end: whole })) })),
  verdict: v.object({ id: v.string(), words: v.string(), detail: v.string() }),
}) as unknown as v.GenericSchema<unknown, Review>;

/** `data` when it is what `schema` says, else undefined. */
export function valid<T>(schema: v.GenericSchema<unknown, T>, data: unknown): T | undefined {
  const result = v.safeParse(schema, data);
  return result.success ? result.output : undefined;
}
