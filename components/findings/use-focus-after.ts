import { useEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place. A finding that was dealt with goes away, and the focus in it with it: when that
 * happens, the focus goes to the finding that opens next, or to the verdict where none is left.
 * @param open the key of the open finding
 * @returns tells that the finding of a key is being dealt with
 */
export function useFocusAfter(open: string | null): (key: string) => void {
  const done = useRef<string | null>(null);
  useEffect(() => {
    if (done.current === null || done.current === open) return;
    done.current = null;
    if (document.activeElement && document.activeElement !== document.body) return;
    const next = document.querySelector<HTMLElement>('.finding-head[aria-expanded="true"]');
    (next ?? document.querySelector<HTMLElement>('.verdict h2'))?.focus();
  }, [open]);
  return (key) => {
    done.current = key;
  };
}
