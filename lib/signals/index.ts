import type { Signal } from './signal';

const files = import.meta.glob<{ default?: Signal }>('./frames/*.ts', { eager: true });

/** All signals that frames read, by file name: the folder `frames` is the catalogue. */
export const SIGNALS: readonly Signal[] = Object.keys(files)
  .sort()
  .map((path) => {
    const signal = files[path]!.default;
    if (!signal)
      throw new Error(`${path} has no default export; a signal file says: export default defineSignal({ … })`);
    return signal;
  });
