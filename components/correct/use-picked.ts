import { useState } from 'react';

/**
 * What is read, with what the user has just picked in its place until the reading has followed: a choice must not
 * spring back while the page and the worker think.
 * @returns the value to show, and a way to show `next` for as long as `done` does not say that it failed
 */
export function usePicked<T>(read: T): [T, (next: T, done: Promise<boolean>) => void] {
  const now = JSON.stringify(read);
  const [state, setState] = useState<{ over: string; picked: { value: T } | null }>({ over: now, picked: null });
  if (state.over !== now) setState({ over: now, picked: null });
  return [
    state.over === now && state.picked ? state.picked.value : read,
    (value, done) => {
      setState({ over: now, picked: { value } });
      void done.then((ok) => ok || setState({ over: now, picked: null }));
    },
  ];
}
