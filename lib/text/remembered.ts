/** At most `most` values by key; what was asked for longest ago goes first. */
export class Kept<V> {
  private readonly values = new Map<string, V>();

  constructor(private readonly most: number) {}

  /** What is kept under `key`, or else what `make` makes of it. */
  of(key: string, make: () => V): V {
    const known = this.values.get(key);
    if (known !== undefined) {
      this.values.delete(key);
      this.values.set(key, known);
      return known;
    }
    const made = make();
    if (this.values.size >= this.most) this.values.delete(this.values.keys().next().value!);
    this.values.set(key, made);
    return made;
  }
}

/**
 * What `read` makes of a sentence, a passage or a point, worked out once and forgotten together with it. `read` must
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
