/** Cross-validation by writer: nobody's replies are judged by a model that has seen others of theirs. */
const FOLDS = 4;

/** What tells who wrote an exchange, and what it answers. */
interface Origin {
  id: string;
  customer: string;
}

/**
 * The number of the group that each exchange belongs to, from 0. Those of one writer (the letters before an id's dash
 * name the batch in which it was written) and those that answer the same message are of one group.
 */
export function groupsOf(rows: readonly Origin[]): number[] {
  const writers = rows.map(({ id }) => id.split('-')[0]!);
  const joined = new Map(writers.map((writer) => [writer, writer]));
  const root = (writer: string): string => {
    const next = joined.get(writer)!;
    return next === writer ? writer : root(next);
  };
  const answered = new Map<string, string>();
  rows.forEach(({ customer }, index) => {
    const message = customer.trim().toLowerCase();
    if (!message) return;
    const other = answered.get(message);
    if (other === undefined) answered.set(message, writers[index]!);
    else joined.set(root(writers[index]!), root(other));
  });
  const groups = [...new Set(writers.map(root))].sort();
  return writers.map((writer) => groups.indexOf(root(writer)));
}

/** The fold of each exchange; no group is split over two. */
export function foldsOf(rows: readonly Origin[]): { of: number[]; keys: number[] } {
  return {
    of: groupsOf(rows).map((group) => group % FOLDS),
    keys: Array.from({ length: FOLDS }, (_, fold) => fold),
  };
}
