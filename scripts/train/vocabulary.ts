import type { Features } from '@/lib/reader/features';

/** Word runs that a head weighs, by number. */
export type Vocabulary = Map<string, number>;

/**
 * The `size` word runs that tell most: those seen in `seenIn` rows or more whose count under some output is
 * furthest from chance, in standard deviations. Ties go by the alphabet, so that the choice is the same each time.
 */
export function vocabularyOf(
  rows: readonly Features[],
  targets: Float32Array,
  outputs: number,
  { size, seenIn }: { size: number; seenIn: number },
): Vocabulary {
  const share = new Float64Array(outputs);
  targets.forEach((target, index) => {
    share[index % outputs]! += target / rows.length;
  });
  const counts = new Map<string, Float64Array>();
  rows.forEach(({ grams }, row) => {
    for (const gram of grams) {
      let count = counts.get(gram);
      if (!count) counts.set(gram, (count = new Float64Array(outputs + 1)));
      count[outputs]!++;
      for (let output = 0; output < outputs; output++) count[output]! += targets[row * outputs + output]!;
    }
  });
  const telling = [...counts]
    .filter(([, count]) => count[outputs]! >= seenIn)
    .map(([gram, count]) => {
      let most = 0;
      for (let output = 0; output < outputs; output++) {
        const expected = count[outputs]! * share[output]!;
        if (expected > 0) most = Math.max(most, Math.abs(count[output]! - expected) / Math.sqrt(expected));
      }
      return { gram, most };
    });
  telling.sort((a, b) => b.most - a.most || (a.gram < b.gram ? -1 : 1));
  return new Map(
    telling
      .slice(0, size)
      .map(({ gram }) => gram)
      .sort()
      .map((gram, index) => [gram, index]),
  );
}

/** The numbers of each row's known word runs. */
export const gramRows = (rows: readonly Features[], vocabulary: Vocabulary): Int32Array[] =>
  rows.map(({ grams }) => Int32Array.from(grams.flatMap((gram) => vocabulary.get(gram) ?? [])));
