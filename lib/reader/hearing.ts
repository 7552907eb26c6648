import { contentStems, numbersIn } from './grams';
import { dot } from './vectors';

/** Numbers that say how far one sentence of a reply takes up one point of the customer's. */
export const HEARING_SIZE = 9;

export interface PointSide {
  text: string;
  embedding: Float32Array;
}
/** A sentence of the reply and what the fault head read in it. */
export interface HearingSide extends PointSide {
  hollow: number;
  fault: number;
}

/** `closest`: the highest cosine of this sentence to any part of the message. */
export function hearingFeatures(point: PointSide, sentence: HearingSide, closest: number): Float32Array {
  const cosine = dot(point.embedding, sentence.embedding);
  const stems = contentStems(point.text);
  const theirs = contentStems(sentence.text);
  const shared = [...stems].filter((stem) => theirs.has(stem)).length;
  const numbers = [...numbersIn(point.text)].filter((value) => numbersIn(sentence.text).has(value)).length;
  return Float32Array.from([
    cosine * 4,
    closest - cosine,
    Math.min(3, shared),
    stems.size > 0 ? (shared / stems.size) * 2 : 0,
    Math.min(2, numbers),
    sentence.hollow * 2,
    sentence.fault * 2,
    cosine * (1 - sentence.hollow) * 4,
    Math.min(2, sentence.text.length / 100),
  ]);
}
