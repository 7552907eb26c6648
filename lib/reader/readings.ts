import type { Span } from '../types';
import { type Features, replyFeatures, type Sees, sentenceFeatures, type Side } from './features';
import { type HearingSide, hearingFeatures } from './hearing';
import { ACKNOWLEDGEMENTS, DEEDS, type DeedId, FAULTS, type FaultId, type Heads, type Thresholds } from './heads';
import { EMBEDDING_SIZE } from './files';
import { scores } from './linear';
import { replyScores, type ReplyLabel } from './reply';
import { dot, meanDirection, sigmoid, softmax } from './vectors';

/** What the reader is asked: a draft, the message it answers (null for none), and the points to look for in it. */
export interface ReaderInput {
  draft: string;
  customer: string | null;
  /** Offsets of `customer`; without them each of its sentences is a point. */
  points?: Span[];
}

/** How one sentence of the draft reads; each number is a probability, 0 to 1. */
export interface SentenceReading extends Record<Exclude<DeedId, 'specific'>, number> {
  span: Span;
  /** One choice, summing to 1. */
  probs: Record<FaultId, number>;
  /** The clause that decides the strongest fault; null where nothing reached its threshold. */
  clause: Span | null;
  /** The highest cosine to a sentence of the message; 0 where there is none. */
  closest: number;
}

/** Where the draft takes up a point: `span` in the customer's message, `heard` in the draft, `p` how sure. */
export interface PointReading {
  span: Span;
  heard: Span | null;
  p: number;
  /** The highest cosine of the point to a sentence of the draft. */
  cosine: number;
}

/** Plain data, safe to send between contexts. */
export interface Readings {
  sentences: SentenceReading[];
  reply: {
    /** Faults, `promise` and `unsafe` are the highest of the sentences (`defensive` counts half of their blame too); the rest is of the whole. */
    scores: Record<ReplyLabel, number>;
    /** One choice, summing to 1. */
    acknowledgement: Record<(typeof ACKNOWLEDGEMENTS)[number], number>;
    /** Cosine of the whole reply to the whole message; 0 where there is none. */
    cosine: number;
    points: PointReading[];
  };
  /** Sentences of the draft that the reader has not read yet, where these readings are carried over from an earlier draft. */
  unread?: Span[];
  /** At or above these a number is a yes. */
  thresholds: Thresholds;
}

/** Embeddings by the text of the sentence, point or remainder. */
export type Embeddings = ReadonlyMap<string, Float32Array>;
/** Cuts a text into sentences. */
export type Cut = (text: string) => Span[];

const pick = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Every text whose embedding `readWith` asks for. */
export function textsOf(input: ReaderInput, cut: Cut): string[] {
  const { draft, customer, points = [] } = input;
  const texts = cut(draft).map((span) => pick(draft, span));
  if (customer !== null)
    texts.push(...cut(customer).map((span) => pick(customer, span)), ...points.map((span) => pick(customer, span)));
  return [...new Set(texts)];
}

export function sideOf(text: string, spans: Span[], embeddings: Embeddings): Side {
  return { text, spans, embeddings: spans.map((span) => embeddingOf(pick(text, span), embeddings)) };
}

/** @throws Error for a text that was not embedded. */
function embeddingOf(text: string, embeddings: Embeddings): Float32Array {
  const found = embeddings.get(text);
  if (!found) throw new Error(`No embedding for "${text.slice(0, 40)}"`);
  return found;
}

/** The sentence heads' probabilities: the faults, then the deeds. */
export const sentenceScores = (features: Features, heads: Pick<Heads, 'faults' | 'deeds'>): number[] => [
  ...softmax(scores(heads.faults, features)),
  ...scores(heads.deeds, features).map(sigmoid),
];

/** Reads a draft by its embeddings. Pure; an empty draft has no sentences and no acknowledgement. */
export function readWith(embeddings: Embeddings, input: ReaderInput, cut: Cut, heads: Heads, sees: Sees): Readings {
  const draft = sideOf(input.draft, cut(input.draft), embeddings);
  const spoken = input.customer !== null ? cut(input.customer) : [];
  const customer = spoken.length > 0 ? sideOf(input.customer!, spoken, embeddings) : null;
  const read = sentenceFeatures(draft, customer, sees).map((features) => sentenceScores(features, heads));
  const whole = draft.spans.length > 0 ? replyFeatures(draft, customer, read, sees) : null;
  const kinds = whole ? softmax(scores(heads.acknowledgement, whole)) : [1, 0, 0];
  return {
    sentences: draft.spans.map((span, index) => ({
      span,
      probs: Object.fromEntries(FAULTS.map((fault, output) => [fault, read[index]![output]!])) as Record<
        FaultId,
        number
      >,
      ...(Object.fromEntries(
        DEEDS.flatMap((deed, output) => (deed === 'specific' ? [] : [[deed, read[index]![FAULTS.length + output]!]])),
      ) as Record<Exclude<DeedId, 'specific'>, number>),
      clause: null,
      closest: closestTo(draft.embeddings[index]!, customer),
    })),
    reply: {
      scores: replyScores(read, whole, heads),
      acknowledgement: Object.fromEntries(
        ACKNOWLEDGEMENTS.map((kind, output) => [kind, kinds[output]!]),
      ) as Readings['reply']['acknowledgement'],
      cosine: customer
        ? dot(meanDirection(draft.embeddings, EMBEDDING_SIZE), meanDirection(customer.embeddings, EMBEDDING_SIZE))
        : 0,
      points: customer ? readPoints(input, customer, draft, read, embeddings, heads) : [],
    },
    thresholds: heads.thresholds,
  };
}

const closestTo = (embedding: Float32Array, customer: Side | null): number =>
  Math.max(0, ...(customer?.embeddings ?? []).map((other) => dot(embedding, other)));

function readPoints(
  { points }: ReaderInput,
  customer: Side,
  draft: Side,
  read: number[][],
  embeddings: Embeddings,
  heads: Heads,
): PointReading[] {
  const sentences: HearingSide[] = draft.spans.map((span, index) => ({
    text: pick(draft.text, span),
    embedding: draft.embeddings[index]!,
    hollow: read[index]![FAULTS.indexOf('hollow')]!,
    fault: read[index]![FAULTS.indexOf('defensive')]! + read[index]![FAULTS.indexOf('blame')]!,
  }));
  const closest = sentences.map(({ embedding }) => closestTo(embedding, customer));
  return (points ?? customer.spans).map((span) => {
    const text = pick(customer.text, span);
    const point = { text, embedding: embeddingOf(text, embeddings) };
    const odds = sentences.map((sentence, index) =>
      sigmoid(
        scores(heads.heard, { dense: hearingFeatures(point, sentence, closest[index]!), grams: [], shared: true })[0]!,
      ),
    );
    const p = Math.max(0, ...odds);
    return {
      span,
      heard: p >= heads.thresholds.heard && odds.length > 0 ? draft.spans[odds.indexOf(p)]! : null,
      p,
      cosine: Math.max(0, ...draft.embeddings.map((own) => dot(point.embedding, own))),
    };
  });
}
