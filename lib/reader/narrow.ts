import type { Span } from '../types';
import { clauses } from './clauses';
import { type Sees, sentenceFeatures } from './features';
import type { FaultId, Heads } from './heads';
import { FAULTS } from './heads';
import { type Cut, type Embeddings, type Readings, type ReaderInput, sentenceScores, sideOf } from './readings';

/** A sentence without one of its clauses. */
interface Remainder {
  sentence: number;
  clause: Span;
  text: string;
}

/** The fault of a sentence that reached its threshold by most, or null. */
export function strongestFault(
  probs: Record<FaultId, number>,
  thresholds: Readings['thresholds'],
): Exclude<FaultId, 'none' | 'hollow'> | null {
  const over = FAULTS.flatMap((fault) =>
    fault === 'none' || fault === 'hollow' || probs[fault] < thresholds[fault] ? [] : [fault],
  );
  return over.sort((a, b) => probs[b] / thresholds[b] - probs[a] / thresholds[a])[0] ?? null;
}

/** What is left of each faulty sentence when one of its clauses goes: the texts that `narrow` needs embedded. */
export function remainders({ sentences, thresholds }: Readings, draft: string): Remainder[] {
  return sentences.flatMap(({ span, probs }, sentence) => {
    if (!strongestFault(probs, thresholds)) return [];
    const parts = clauses(draft, span);
    if (parts.length < 2) return [];
    return parts.map((clause, index) => ({
      sentence,
      clause,
      text: parts
        .filter((_, other) => other !== index)
        .map(({ start, end }) => draft.slice(start, end))
        .join(', '),
    }));
  });
}

/** Adds to each faulty sentence the clause without which its fault reads weakest (leave one clause out). */
export function narrow(
  readings: Readings,
  embeddings: Embeddings,
  input: ReaderInput,
  cut: Cut,
  heads: Heads,
  sees: Sees,
): Readings {
  const rest = remainders(readings, input.draft);
  const spans = readings.sentences.map(({ span }) => span);
  const customer =
    input.customer !== null && cut(input.customer).length > 0
      ? sideOf(input.customer, cut(input.customer), embeddings)
      : null;
  const sentences = readings.sentences.map((reading, index) => {
    const fault = strongestFault(reading.probs, readings.thresholds);
    if (!fault) return reading;
    let clause = reading.span;
    let weakest = Infinity;
    for (const without of rest.filter(({ sentence }) => sentence === index)) {
      const p = scoreWithout(without, fault);
      if (p < weakest) [weakest, clause] = [p, without.clause];
    }
    return { ...reading, clause };
  });
  return { ...readings, sentences };

  function scoreWithout({ sentence, text }: Remainder, fault: FaultId): number {
    const { start, end } = spans[sentence]!;
    const shift = text.length - (end - start);
    const draft = input.draft.slice(0, start) + text + input.draft.slice(end);
    const moved = spans.map((span, index) =>
      index < sentence ? span : { start: span.start + (index > sentence ? shift : 0), end: span.end + shift },
    );
    const features = sentenceFeatures(sideOf(draft, moved, embeddings), customer, sees)[sentence]!;
    return sentenceScores(features, heads)[FAULTS.indexOf(fault)]!;
  }
}
