import { type RefObject, useEffect, useState } from 'react';
import { trimmed } from '@/components/correct/add-point';
import type { Span } from '@/lib/types';

/** What the user has selected of `text`, which stands in `box` as it is; null where nothing or something beyond it. */
export function useSelected(box: RefObject<HTMLElement | null>, text: string): [Span | null, () => void] {
  const [selected, setSelected] = useState<Span | null>(null);
  useEffect(() => {
    function look() {
      const range = document.getSelection()?.rangeCount ? document.getSelection()!.getRangeAt(0) : null;
      const here = box.current;
      if (!range || range.collapsed || !here?.contains(range.startContainer) || !here.contains(range.endContainer))
        return setSelected(null);
      const before = range.cloneRange();
      before.selectNodeContents(here);
      before.setEnd(range.startContainer, range.startOffset);
      const start = before.toString().length;
      setSelected(trimmed(text, { start, end: Math.min(start + range.toString().length, text.length) }));
    }
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [box, text]);
  return [
    selected,
    () => {
      document.getSelection()?.removeAllRanges();
      setSelected(null);
    },
  ];
}
