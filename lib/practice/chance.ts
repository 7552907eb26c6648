/** A number from 0 up to and without 1; passed in, so that the same chance gives the same drills. */
export type Chance = () => number;

/** The list in an order of chance (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

export const pickOne = <T>(list: readonly T[], chance: Chance): T | undefined =>
  list[Math.floor(chance() * list.length)];
