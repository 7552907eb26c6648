import { useEffect, useState } from 'react';
import type { Setting } from '@/lib/desk/setting';

/** A stored setting and how to change it; null until it has been read. Follows changes from other pages. */
export function useStored<T>(item: Setting<T>): [T | null, (value: T) => void] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let live = true;
    void item.getValue().then((first) => live && setValue(first));
    const stop = item.watch((next) => setValue(next));
    return () => {
      live = false;
      stop();
    };
  }, [item]);
  // Shown at once: a switch must not spring back until the storage has answered.
  const change = (next: T) => {
    setValue(next);
    void item.setValue(next);
  };
  return [value, change];
}
