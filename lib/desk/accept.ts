import * as v from 'valibot';
import type { Span } from '../types';
import type { EditOutcome } from './messages';
import { correctionsSchema, MOST_DRAFT } from './schema';
import type { DeskState } from './state';

/**
 * What a page script pushes is data from a less trusted context: it is checked for shape, bounded, and
 * its spans are cut to the texts they point into before anything of it is shown.
 */

const MOST_ITEMS = 500;
const MOST_LINE = 2_000;

const text = v.pipe(
  v.string(),
  v.transform((value) => value.slice(0, MOST_DRAFT)),
);
const line = v.pipe(
  v.string(),
  v.transform((value) => value.slice(0, MOST_LINE)),
);
const list = <S extends v.GenericSchema>(item: S) =>
  v.pipe(
    v.array(item),
    v.transform((items) => items.slice(0, MOST_ITEMS)),
  );
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const level = v.pipe(whole, v.maxValue(4));
const hundred = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const span = v.pipe(
  v.object({ start: whole, end: whole }),
  v.check((s) => s.end >= s.start, 'a span ends before it starts'),
);
const edits = list(
  v.pipe(
    v.object({ start: whole, end: whole, text }),
    v.check((e) => e.end >= e.start, 'an edit ends before it starts'),
  ),
);
const slots = list(v.object({ name: line, span }));

const message = v.object({
  text,
  author: v.nullable(line),
  rating: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(5))),
});
const exchange = v.object({
  site: line,
  kind: v.picklist(['review', 'post', 'comment', 'message', 'pasted']),
  customer: v.nullable(message),
  earlier: list(message),
  draft: text,
  limit: v.nullable(v.object({ max: whole, unit: v.picklist(['x', 'chars']) })),
  revision: whole,
  corrections: v.optional(correctionsSchema),
});

const reading = v.object({
  feelings: list(v.object({ id: line, span, strength: v.number() })),
  intensity: level,
  points: list(
    v.object({
      facet: line,
      span,
      weight: v.picklist([1, 2]),
      heard: v.nullable(span),
      numbers: v.exactOptional(list(span)),
      names: v.exactOptional(list(span)),
    }),
  ),
  asks: list(v.object({ span, answer: line, rhetorical: v.boolean(), answered: v.nullable(span) })),
  wants: list(line),
  author: list(v.object({ kind: line, score: v.number(), signs: list(v.object({ span, weight: v.number() })) })),
  severity: level,
  route: v.picklist(['reply', 'reply-once', 'hand-over', 'no-reply']),
  routeReason: v.nullable(line),
  routeFor: v.optional(v.nullable(line)),
  personal: list(span),
});

const dial = v.nullable(hundred);
const review = v.object({
  reading: v.nullable(reading),
  findings: list(
    v.object({
      check: line,
      group: line,
      severity: v.picklist([1, 2, 3, 4]),
      span: v.nullable(span),
      message: line,
      fixes: list(v.object({ label: line, edits, slots })),
      by: v.picklist(['frames', 'reader']),
      sureness: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    }),
  ),
  signals: v.looseObject({}),
  dials: v.object({ heard: dial, owned: dial, fixed: dial, calm: dial, safe: dial, overall: hundred }),
  steps: list(v.object({ dial: line, points: v.number(), reason: line, check: v.nullable(line) })),
  sum: v.optional(
    v.object({
      mean: hundred,
      shares: v.record(line, v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
      gate: v.nullable(v.object({ most: hundred, reason: line })),
    }),
  ),
  verdict: v.object({
    id: v.picklist([
      'ready',
      'nearly',
      'needs-work',
      'makes-it-worse',
      'dont-post',
      'no-reply',
      'too-short',
      'not-english',
    ]),
    words: line,
    detail: line,
  }),
  promises: list(v.object({ span, due: v.nullable(line) })),
  kept: list(v.object({ kind: line, text: line, span })),
  language: v.picklist(['en', 'other', 'unknown']),
  reader: v.picklist(['with', 'without']),
  readerMissing: v.optional(v.picklist(['off', 'unavailable'])),
});

const desk = v.object({
  status: v.picklist(['open', 'no-box', 'not-a-reply', 'box-gone', 'off', 'no-site']),
  siteName: v.nullable(line),
  exchange: v.nullable(exchange),
  review: v.nullable(review),
  reviewed: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  message: v.picklist(['by-rule', 'by-fallback', 'picked', 'given', 'none']),
  candidates: list(
    v.object({ id: line, text: line, author: v.nullable(line), rating: message.entries.rating, taken: v.boolean() }),
  ),
  private: v.boolean(),
  ignored: list(line),
  trouble: v.nullable(line),
});

/** The pushed state, bounded; null when it isn't one. */
export function acceptDesk(pushed: unknown): DeskState | null {
  const result = v.safeParse(desk, pushed);
  return result.success ? (result.output as unknown as DeskState) : null;
}

const outcome = v.variant('ok', [
  v.object({ ok: v.literal(true), draft: text }),
  v.object({ ok: v.literal(false), reason: line, text }),
]);

/** A page's answer to an edit, bounded; null when it isn't one. */
export function acceptOutcome(answer: unknown): EditOutcome | null {
  const result = v.safeParse(outcome, answer);
  return result.success ? result.output : null;
}

/** `span` within a text of `length` units; null when nothing of it is left. Reviews can lag what they speak of. */
export function within(span: Span | null, length: number): Span | null {
  if (!span || span.start >= length) return null;
  return { start: span.start, end: Math.min(span.end, length) };
}
