import type { LinePoint } from './charts';

/** The rounded mean; null of nothing. */
export const meanOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.round(known.reduce((sum, value) => sum + value, 0) / known.length);
};

/** Means of the earlier and the later half; nulls where there are too few to tell. */
export function half(values: readonly (number | null)[]): [number | null, number | null] {
  if (values.length < 4) return [null, null];
  const middle = Math.ceil(values.length / 2);
  return [meanOf(values.slice(0, middle)), meanOf(values.slice(middle))];
}

/** At most `most` points: neighbours are drawn as their mean, under the last one's name. */
export function thinned(points: readonly LinePoint[], most: number): LinePoint[] {
  if (points.length <= most) return [...points];
  const size = Math.ceil(points.length / most);
  const groups = Array.from({ length: Math.ceil(points.length / size) }, (_, i) =>
    points.slice(i * size, (i + 1) * size),
  );
  return groups.map((group) => ({ name: group.at(-1)!.name, value: meanOf(group.map((point) => point.value)) }));
}
