import type { Implied } from './implied';

const files = import.meta.glob<{ default?: Implied }>('./*-*.ts', { eager: true });

/** The checks that the learned reader finds, by file name. */
export const IMPLIED: readonly Implied[] = Object.keys(files)
  .sort()
  .map((path) => {
    const check = files[path]!.default;
    if (!check)
      throw new Error(`${path} has no default export; a file of this folder says: export default defineImplied({ … })`);
    return check;
  });
