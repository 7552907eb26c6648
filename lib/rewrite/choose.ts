/** How often the writer has used each of our lines of late, by its id (`warm.own.2`). */
export type Used = Readonly<Record<string, number>>;

/** Picks among lines that say the same, and remembers which. */
export interface Chooser {
  /** The least used of `lines`; among equals the variant decides. `kind` names the list, e.g. `warm.own`. */
  pick<T>(kind: string, lines: readonly T[]): T;
  /** Ids of the lines picked so far. */
  readonly picked: string[];
}

/** @param variant any whole number; different ones begin at different lines, so that replies do not sound alike */
export function openChooser(variant: number, used: Used = {}): Chooser {
  const start = Math.abs(Math.trunc(variant));
  const picked: string[] = [];
  return {
    picked,
    pick(kind, lines) {
      const times = (i: number) => used[`${kind}.${i}`] ?? 0;
      const away = (i: number) => (i - (start % lines.length) + lines.length) % lines.length;
      const best = lines.map((_, i) => i).sort((a, b) => times(a) - times(b) || away(a) - away(b))[0]!;
      picked.push(`${kind}.${best}`);
      return lines[best]!;
    },
  };
}
