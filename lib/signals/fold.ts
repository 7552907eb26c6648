import type { Finding, Signals, Span } from '../types';
import type { PlacedSentence, SentenceFacts } from '../text/net';
import { noted, remembered } from '../text/remembered';
import { SIGNALS } from './index';
import { isCanned } from './canned';
import { shouts } from './shouting';
import type { SignalId } from './signal';

/** Where the frame-read signals stand in the draft, by signal. */
export type Signed = Record<SignalId, readonly Span[]>;

const MAIL_OR_PHONE =
  /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}|(?:\+\d{1,3}[\s-]?)?(?:\(\d{2,5}\)[\s-]?)?\d{2,5}[\s-]\d{3,4}(?:[\s-]\d{2,5})?\b|\b0\d{9,10}\b|\b\d{3}-\d{4}\b/;

/** Collects the signal hits of all sentences, in offsets of the draft. */
export const signed = remembered((sentences: readonly PlacedSentence[]): Signed => {
  const all: Partial<Record<SignalId, Span[]>> = {};
  for (const { span, facts } of sentences)
    for (const { id, start, end } of standing(facts))
      (all[id] ??= []).push({ start: start + span.start, end: end + span.start });
  const none: Span[] = [];
  return Object.fromEntries(SIGNALS.map(({ id }) => [id, all[id] ?? none])) as Record<SignalId, Span[]>;
});

const BY_ID = new Map(SIGNALS.map((signal) => [signal.id, signal]));
/** One sentence's signals that stand. */
export const standing = noted(({ text, hits }: SentenceFacts): ({ id: SignalId } & Span)[] => {
  // Several frames of a signal often find the same words.
  const known = new Map<string, boolean>();
  return hits.flatMap(({ owner, start, end }) => {
    if (!owner.startsWith('signal:')) return [];
    const id = owner.slice('signal:'.length) as SignalId;
    const key = `${id} ${start} ${end}`;
    const holds = known.get(key) ?? BY_ID.get(id)?.holds?.(text, { start, end }) ?? true;
    known.set(key, holds);
    return holds ? [{ id, start, end }] : [];
  });
});

const hasIn = (spans: readonly Span[], sentence: Span) =>
  spans.some((s) => s.start >= sentence.start && s.end <= sentence.end);

/**
 * `full` where one sorry is free of if, but and "you feel"; `conditional` where all are hedged.
 * @param hedges findings of the apology checks that hedge
 */
export function apologyOf(
  sentences: PlacedSentence[],
  marks: Signed,
  hedges: readonly Pick<Finding, 'span'>[],
): Signals['apology'] {
  const apologies = sentences.filter((s) => hasIn(marks.sorry, s.span));
  if (apologies.length === 0) return 'none';
  const hedged = (s: PlacedSentence) =>
    hedges.some((f) => f.span && f.span.start < s.span.end && f.span.end > s.span.start);
  return apologies.every(hedged) ? 'conditional' : 'full';
}

/** Checks that find an apology taking itself back. */
export const HEDGES = ['apo-if', 'apo-perception', 'apo-but', 'apo-implied', 'blame-misunderstood'];

/** The signals that the draft alone shows; acknowledgement and the final apology need the customer and the findings. */
export function draftSignals(
  draft: string,
  customer: string | null,
  marks: Signed,
  sentences: PlacedSentence[],
): Signals {
  const contact = marks.contact.length > 0 || MAIL_OR_PHONE.test(draft);
  return {
    acknowledgement: 'none',
    apology: apologyOf(sentences, marks, []),
    ownership: marks.ownership.length > 0,
    // Whoever is told where to turn is told what to do next.
    nextStep: marks['next-step'].length > 0 || contact,
    timeframe: marks.timeframe.length > 0,
    contact,
    canned: isCanned(draft, customer, sentences),
    shouting: shouts(draft).length > 0,
  };
}
