/** Cross-validation by writer: the letters before an id's dash name the batch in which it was written. */
const FOLDS = 4;

export function foldsOf(ids: readonly string[]): { of: number[]; keys: number[] } {
  const writers = [...new Set(ids.map((id) => id.split('-')[0]!))].sort();
  return {
    of: ids.map((id) => writers.indexOf(id.split('-')[0]!) % FOLDS),
    keys: Array.from({ length: FOLDS }, (_, fold) => fold),
  };
}
