/** How often the writer has used each of our lines of late, by its id (`warm.own.2`). */
export type Used = Readonly<Record<string, number>>;

/** Picks among lines that say the same, and remembers which. */
export interface Chooser {
  /** The least used of `lines`; among equals the variant decides. `kind` names the list, e.g. `warm.own`. */
  pick<T>(kind: string, lines: readonly T[]): T;
  /** How the lines picked so far begin. */
  readonly begun: string[];
  /** Ids of the lines picked so far. */
  readonly picked: string[];
}

/**
 * @param begun how lines beside it begin: of equals one that begins otherwise is taken
 * @param variant any whole number; different ones begin at different lines, so that replies do not sound alike
 */
export function openChooser(variant: number, used: Used = {}, begun: readonly string[] = []): Chooser {
  const start = Math.abs(Math.trunc(variant));
  const picked: string[] = [];
  const own: string[] = [];
  const alike = (line: unknown) => Number(begun.includes(beginning(line)));
  return {
    picked,
    begun: own,
    pick(kind, lines) {
      const times = (i: number) => used[`${kind}.${i}`] ?? 0;
      const first = (start + turnOf(kind)) % lines.length;
      const away = (i: number) => (i - first + lines.length) % lines.length;
      const best = lines
        .map((_, i) => i)
        .sort((a, b) => times(a) - times(b) || alike(lines[a]) - alike(lines[b]) || away(a) - away(b))[0]!;
      picked.push(`${kind}.${best}`);
      own.push(beginning(lines[best]));
      return lines[best]!;
    },
  };
}

/** The first word of a line, or the blank that opens it. */
const beginning = (line: unknown): string =>
  typeof line === 'string' ? (/^\S+/.exec(line)?.[0] ?? '').replace(/[.,:;]$/, '') : '';

/** Each list begins elsewhere, or lists of one length would always go together. */
const turnOf = (kind: string): number =>
  [...kind].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9_973, 0);

/** Above this many uses all counts are halved: what was used long ago comes up again. */
const MOST_USES = 60;

/** The counts with these lines used once more. */
export function usedMore(used: Used, ids: readonly string[]): Record<string, number> {
  const next: Record<string, number> = { ...used };
  for (const id of ids) next[id] = (next[id] ?? 0) + 1;
  const all = Object.values(next).reduce((sum, n) => sum + n, 0);
  if (all <= MOST_USES) return next;
  return Object.fromEntries(
    Object.entries(next).flatMap(([id, n]) => (Math.floor(n / 2) > 0 ? [[id, Math.floor(n / 2)]] : [])),
  );
}
