import * as v from 'valibot';
import type { Corrections, Exchange, Review } from '../types';
import type { EditRequest, PageReport } from './messages';

/** Longest draft read, in UTF-16 units: ten times what any platform takes. */
export const MOST_DRAFT = 100_000;
/** Longest customer's message, in UTF-16 units. */
export const MOST_MESSAGE = 5_000;
const MOST_EDITS = 1_000;
const MOST_KEY = 2_000;
/** Corrections of one kind to one message. */
const MOST_CORRECTIONS = 100;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const draft = v.pipe(v.string(), v.maxLength(MOST_DRAFT));
const message = v.object({
  text: v.pipe(v.string(), v.maxLength(MOST_MESSAGE)),
  author: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  rating: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(5))),
});

const span = v.pipe(
  v.object({ start: whole, end: whole }),
  v.check((s) => s.end > s.start, 'a span holds nothing'),
);
const id = v.pipe(v.string(), v.maxLength(40));
const few = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MOST_CORRECTIONS));

/** Payload of `correct`. */
export const correctionsSchema = v.object({
  removed: few(span),
  added: few(v.object({ facet: id, span })),
  hearing: few(
    v.object({ span, words: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_KEY)), heard: v.boolean() }),
  ),
  feelings: v.nullable(few(id)),
  intensity: v.nullable(v.pipe(whole, v.maxValue(4))),
  author: v.nullable(id),
}) as unknown as v.GenericSchema<unknown, Corrections>;

/** Payload of `pickMessage`. */
export const candidateIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** Longest report of a page, in UTF-16 units. */
export const MOST_REPORT = 2_000_000;

/** Answer to `reportPage`. The name becomes a file's: letters, digits, dots and dashes. */
export const reportSchema: v.GenericSchema<unknown, PageReport> = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,80}$/)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_REPORT)),
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
  corrections: v.optional(correctionsSchema),
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

/** Payload of `ignore` and `unignore`. */
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
