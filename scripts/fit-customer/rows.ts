/** The features of some examples as columns, '' being the constant, and each example as its filled cells. */
export interface Rows {
  names: string[];
  rows: [column: number, value: number][][];
}

/**
 * Lays examples out for fitting: columns in alphabetical order, so that the same examples give the same model.
 * @param least features seen in fewer examples are left out
 */
export function rowsOf(examples: readonly { features: Record<string, number> }[], least: number): Rows {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name in features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [
    '',
    ...[...seen]
      .filter(([, n]) => n >= least)
      .map(([name]) => name)
      .sort(),
  ];
  const index = new Map(names.map((name, column) => [name, column]));
  const rows = examples.map(({ features }): [number, number][] => [
    [0, 1],
    ...Object.entries(features).flatMap(([name, value]): [number, number][] =>
      index.has(name) ? [[index.get(name)!, value]] : [],
    ),
  ]);
  return { names, rows };
}
