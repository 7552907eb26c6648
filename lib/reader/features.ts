import type { Span } from '../types';
import { EMBEDDING_SIZE } from './files';
import { contentStems, echoGrams, grams, numbersIn } from './grams';
import { dot, meanDirection } from './vectors';

/** What a head sees of one sentence or reply: numbers, and the word runs it holds (`shared`: see `runWeight`). */
export interface Features {
  dense: Float32Array;
  grams: string[];
  shared: boolean;
}

/** Names of what set words and grammar find in one sentence; it must answer alike for the same sentence. */
export type Sees = (sentence: string) => readonly string[];
/** Keeps those names apart from runs of words. */
const SEEN = '=';

/** A draft and the message it answers, cut into sentences; `embeddings` go with `texts`. */
export interface Side {
  text: string;
  spans: Span[];
  embeddings: Float32Array[];
}

// Cosines are small beside counts, so embeddings are scaled up; the neighbours count half (learned by cross-validation).
const OWN = 4;
const REPLY = 4;
const PREVIOUS = 2;
const CUSTOMER = 2;
const EXTRAS = 18;
/** The encoder is weak on who did what and on negation, so these words are counted beside it. */
const COUNTED = [
  /\byou(?:r|rs|rself|'\w+)?\b/gi,
  /\b(?:we|our|us|i|my|me)\b/gi,
  /\b(?:not|no|never|nor)\b|n['’]t\b/gi,
  /\b(?:had|should|could|would|must|might)\b/gi,
  /\bif\b/gi,
  /\b(?:please|kindly)\b/gi,
];
const MOST_COUNTED = 3;

export const SENTENCE_SIZE = EMBEDDING_SIZE * 4 + EXTRAS;

/** One entry a sentence of the draft. What the frames see in it stands beside its words. */
export function sentenceFeatures(draft: Side, customer: Side | null, sees: Sees): Features[] {
  const reply = meanDirection(draft.embeddings, EMBEDDING_SIZE);
  const raised = meanDirection(customer?.embeddings ?? [], EMBEDDING_SIZE);
  const stems = contentStems(customer?.text ?? '');
  const numbers = numbersIn(customer?.text ?? '');
  const count = draft.spans.length;
  return draft.spans.map(({ start, end }, index) => {
    const text = draft.text.slice(start, end);
    const own = draft.embeddings[index]!;
    const dense = new Float32Array(SENTENCE_SIZE);
    put(dense, 0, own, OWN);
    put(dense, 1, reply, REPLY);
    if (index > 0) put(dense, 2, draft.embeddings[index - 1]!, PREVIOUS);
    put(dense, 3, raised, CUSTOMER);
    dense.set(
      [
        dot(own, raised),
        Math.max(0, ...(customer?.embeddings ?? []).map((other) => dot(own, other))),
        count > 1 ? index / (count - 1) : 0,
        Number(index === 0),
        Number(index === count - 1),
        Math.min(count, 10) / 10,
        Math.min((end - start) / 200, 2),
        Number(customer !== null),
        Math.min(3, shared(contentStems(text), stems)) / 3,
        Math.min(2, shared(numbersIn(text), numbers)) / 2,
        Number(/\d/.test(text)),
        Number(text.endsWith('?')),
        ...COUNTED.map((pattern) => Math.min(MOST_COUNTED, text.match(pattern)?.length ?? 0)),
      ],
      EMBEDDING_SIZE * 4,
    );
    return { dense, grams: runsOf(text, sees), shared: true };
  });
}

// In a whole reply the words tell more than the mean of its meanings, which stays in the background.
const WHOLE = 1;
const REPLY_EXTRAS = 9;
/** Size of a reply's dense features where the sentence heads give `outputs` numbers a sentence. */
export const replySize = (outputs: number): number => EMBEDDING_SIZE * 2 + REPLY_EXTRAS + outputs * 2;

/** The whole reply: its mean, the customer's, how far they share words, and the highest and mean of each sentence head. */
export function replyFeatures(draft: Side, customer: Side | null, heads: readonly number[][], sees: Sees): Features {
  const outputs = heads[0]?.length ?? 0;
  const dense = new Float32Array(replySize(outputs));
  const reply = meanDirection(draft.embeddings, EMBEDDING_SIZE);
  const raised = meanDirection(customer?.embeddings ?? [], EMBEDDING_SIZE);
  put(dense, 0, reply, WHOLE);
  put(dense, 1, raised, WHOLE);
  const stems = contentStems(customer?.text ?? '');
  const overlaps = draft.spans.map(({ start, end }) => shared(contentStems(draft.text.slice(start, end)), stems));
  const total = shared(contentStems(draft.text), stems);
  const closest = draft.embeddings.map((own) =>
    Math.max(0, ...(customer?.embeddings ?? []).map((other) => dot(own, other))),
  );
  dense.set(
    [
      dot(reply, raised),
      Math.max(0, ...closest),
      Math.min(3, Math.max(0, ...overlaps)) / 3,
      Math.min(6, total) / 6,
      stems.size > 0 ? total / stems.size : 0,
      Math.min(2, shared(numbersIn(draft.text), numbersIn(customer?.text ?? ''))) / 2,
      Math.min(draft.spans.length, 10) / 10,
      Math.min(draft.text.length / 400, 2),
      Number(customer !== null),
    ],
    EMBEDDING_SIZE * 2,
  );
  for (let output = 0; output < outputs; output++) {
    const column = heads.map((row) => row[output]!);
    dense[EMBEDDING_SIZE * 2 + REPLY_EXTRAS + output] = Math.max(...column);
    dense[EMBEDDING_SIZE * 2 + REPLY_EXTRAS + outputs + output] =
      column.reduce((sum, value) => sum + value, 0) / column.length;
  }
  const runs = draft.spans.flatMap(({ start, end }) => {
    const text = draft.text.slice(start, end);
    return [...runsOf(text, sees), ...echoGrams(text, stems)];
  });
  return { dense, grams: [...new Set(runs)], shared: false };
}

const runsOf = (text: string, sees: Sees): string[] => [...grams(text), ...sees(text).map((name) => SEEN + name)];

const shared = (left: Set<string>, right: Set<string>): number => [...left].filter((entry) => right.has(entry)).length;

function put(dense: Float32Array, slot: number, vector: Float32Array, scale: number): void {
  const at = slot * EMBEDDING_SIZE;
  for (let axis = 0; axis < vector.length; axis++) dense[at + axis] = vector[axis]! * scale;
}
