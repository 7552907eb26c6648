import { useEffect, useRef, useState } from 'react';

/** Quiet time after a keystroke before a field is stored, in milliseconds: each change is felt in every open panel. */
export const COMMIT_PAUSE = 500;

/** A field's text while it is written, stored when it has come to rest or is left. */
export function useCommitted(stored: string, store: (text: string) => void) {
  const [text, setText] = useState(stored);
  const newest = useRef(store);
  /** What is not stored yet. */
  const open = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);

  function commit() {
    if (!open.current) return;
    clearTimeout(open.current.timer);
    const latest = open.current.text;
    open.current = null;
    newest.current(latest);
  }

  useEffect(() => {
    newest.current = store;
  });
  // Another page may have changed it; what is being written here comes first.
  useEffect(() => {
    if (!open.current) setText(stored);
  }, [stored]);

  return {
    value: text,
    onChange(next: string) {
      setText(next);
      if (open.current) clearTimeout(open.current.timer);
      open.current = { text: next, timer: setTimeout(commit, COMMIT_PAUSE) };
    },
    onBlur: commit,
  };
}
