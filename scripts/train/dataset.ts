import { seenIn } from '@/lib/draft';
import type { Features, Side } from '@/lib/reader/features';
import { sentenceFeatures } from '@/lib/reader/features';
import { DEEDS } from '@/lib/reader/heads';
import { sentences } from '@/lib/text/sentences';
import { holds, type Labelled, quoted } from './corpus';

/** One labelled exchange, embedded, with the features of its sentences and what each is labelled as. */
export interface Item {
  row: Labelled;
  draft: Side;
  customer: Side | null;
  features: Features[];
  /** For each sentence, one share for each fault, summing to 1. */
  faults: number[][];
  /** For each sentence, 1 or 0 for each deed; null where only the whole reply is labelled. */
  deeds: (number | null)[][];
}

/** Every text whose embedding the items need. */
export const textsOf = (rows: readonly Labelled[]): string[] =>
  rows.flatMap((row) => [...cut(row.reply), ...cut(row.customer), ...(row.topics ?? []).map(({ quote }) => quote)]);

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

export function itemOf(row: Labelled, embeddings: Map<string, Float32Array>): Item {
  const side = (text: string): Side => ({
    text,
    spans: sentences(text),
    embeddings: cut(text).map((sentence) => embeddings.get(sentence)!),
  });
  const draft = side(row.reply);
  const customer = row.customer.trim() ? side(row.customer) : null;
  const quotes = [row.hollow, row.defensive, row.blame, row.blame_other, row.conditional].map((list) =>
    quoted(row.reply, list),
  );
  const faults = draft.spans.map((span) => {
    const [hollow, ...others] = quotes.map((list) => Number(holds(span, list)));
    // A fault beside stock courtesy is what counts.
    const found = [others.some(Boolean) ? 0 : hollow!, ...others];
    const total = found.reduce((sum, value) => sum + value, 0);
    return total === 0 ? [1, 0, 0, 0, 0, 0] : [0, ...found.map((value) => value / total)];
  });
  const [promises, unsafe] = [quoted(row.reply, row.promises), quoted(row.reply, row.unsafe)];
  const whole = {
    ownership: row.ownership,
    nextStep: row.next_step,
    timeframe: row.timeframe,
    contact: row.contact,
    specific: row.acknowledges === 'specific',
  };
  const deeds = draft.spans.map((span) =>
    DEEDS.map((deed) => {
      if (deed === 'promise') return Number(holds(span, promises));
      if (deed === 'unsafe') return Number(holds(span, unsafe));
      return whole[deed] ? null : 0;
    }),
  );
  return { row, draft, customer, features: sentenceFeatures(draft, customer, seenIn), faults, deeds };
}
