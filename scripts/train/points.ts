import type { Features } from '@/lib/reader/features';
import { hearingFeatures } from '@/lib/reader/hearing';
import type { Linear } from '@/lib/reader/linear';
import { scores } from '@/lib/reader/linear';
import { dot, sigmoid } from '@/lib/reader/vectors';
import type { Item } from './dataset';
import { fit } from './fit';

/** A labelled point of a customer's and how each sentence of the reply stands to it. */
export interface Pairing {
  sentences: Float32Array[];
  heard: boolean;
}

export function pairingsOf(item: Item, read: readonly number[][], embeddings: Map<string, Float32Array>): Pairing[] {
  const { row, draft } = item;
  return (row.topics ?? []).map(({ quote, acknowledged }) => ({
    heard: acknowledged,
    sentences: draft.spans.map(({ start, end }, index) => {
      const own = draft.embeddings[index]!;
      const [, hollow, defensive, blame] = read[index]!;
      const closest = Math.max(0, ...(item.customer?.embeddings ?? []).map((other) => dot(own, other)));
      return hearingFeatures(
        { text: quote, embedding: embeddings.get(quote)! },
        { text: row.reply.slice(start, end), embedding: own, hollow: hollow!, fault: defensive! + blame! },
        closest,
      );
    }),
  }));
}

/** The head that says whether a sentence takes a point up; which sentence does so is guessed in rounds, as for deeds. */
export function fitHearing(pairings: readonly Pairing[]): Linear {
  let model: Linear | undefined;
  for (let round = 0; round < 4; round++) {
    const rows: Features[] = [];
    const targets: number[] = [];
    for (const { sentences, heard } of pairings) {
      const read = sentences.map((dense) =>
        model ? scores(model, { dense, grams: [], shared: true })[0]! : dense[0]!,
      );
      const best = Math.max(...read);
      sentences.forEach((dense, index) => {
        rows.push({ dense, grams: [], shared: true });
        targets.push(Number(heard && read[index]! >= best));
      });
    }
    model = fit({ rows, targets: Float32Array.from(targets), outputs: 1, link: 'sigmoid', penalty: 1e-4, steps: 100 });
  }
  return model!;
}

export const hearingScore = (model: Linear, { sentences }: Pairing): number =>
  Math.max(0, ...sentences.map((dense) => sigmoid(scores(model, { dense, grams: [], shared: true })[0]!)));
