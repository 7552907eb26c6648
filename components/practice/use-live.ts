import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

/**
 * What a query of the practice database finds, kept up to date, also when another tab writes; undefined until the
 * first answer.
 * @throws in rendering what the database threw, so that the page can say it
 */
export function useLive<T>(query: () => Promise<T> | T, deps: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<{ deps: readonly unknown[]; value: T } | { error: unknown } | null>(null);
  useEffect(() => {
    const watch = liveQuery(query).subscribe({
      next: (value) => setAnswer({ deps, value }),
      error: (error: unknown) => setAnswer({ error }),
    });
    return () => watch.unsubscribe();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the caller names what its query depends on
  }, deps);
  if (!answer) return undefined;
  if ('error' in answer) throw answer.error;
  // An answer to an older question is none.
  return answer.deps.every((each, i) => Object.is(each, deps[i])) ? answer.value : undefined;
}
