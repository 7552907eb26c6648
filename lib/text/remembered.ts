/**
 * At most `most` values by key; of those asked for last at least half as many stay. They live in two generations, so
 * that asking for what is known is one look and moves nothing.
 */
export class Kept<V> {
  private young = new Map<string, V>();
  private old = new Map<string, V>();

  constructor(private readonly most: number) {}

  /** What is kept under `key`, or else what `make` makes of it. */
  of(key: string, make: () => V): V {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const value = this.old.get(key) ?? make();
    if (this.young.size >= this.most / 2) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }
}

/** A sentence or passage that is kept, with what else was worked out of it, by the number of whoever did. */
export interface Noted {
  readonly notes: unknown[];
}

let numbers = 0;

/**
 * What `read` makes of a kept sentence or passage, worked out once and forgotten together with it. `read` must depend
 * on nothing else. A weak map for each would be a load on the collector: there are thousands of pieces.
 */
export function noted<P extends Noted, T extends object | string | number | boolean | null>(
  read: (piece: P) => T,
): (piece: P) => T {
  const number = numbers++;
  return (piece) => {
    const known = piece.notes[number];
    if (known !== undefined) return known as T;
    const value = read(piece);
    piece.notes[number] = value;
    return value;
  };
}

/**
 * What `read` makes of anything else that is kept, such as a point or the sentences of one draft, worked out once and forgotten together with it. `read` must
 * depend on nothing else.
 */
export function remembered<P extends object, T>(read: (piece: P) => T): (piece: P) => T {
  const known = new WeakMap<P, { value: T }>();
  return (piece) => {
    let it = known.get(piece);
    if (!it) known.set(piece, (it = { value: read(piece) }));
    return it.value;
  };
}
