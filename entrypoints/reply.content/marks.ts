import { readTextMap } from '@/lib/editors/text-map';
import { locate } from '@/lib/editors/text-place';
import type { Severity, Span } from '@/lib/types';
import { MARK_STYLE } from './mark-style';
import { openMirror } from './mirror';

/** Words to mark, in offsets of the text as it stands in the box. */
export interface Mark {
  span: Span;
  severity: Severity;
}

export interface Marks {
  show(box: HTMLElement, marks: Mark[]): void;
  /** The box may stand elsewhere now. */
  place(): void;
  clear(): void;
}

const LEVELS = [1, 2, 3, 4] as const;
const nameOf = (severity: Severity) => `heard-${severity}`;

/** Marks words in the box. Not a node of the page's changes: ranges are handed to the browser, and a field gets a pane laid over it. */
export function openMarks(): Marks {
  const mirror = openMirror();
  /** Takes back what was put into the box's document. */
  let undo: (() => void) | null = null;
  let marked: HTMLElement | null = null;

  function clear() {
    undo?.();
    undo = marked = null;
    mirror.clear();
  }

  return {
    clear,
    place: mirror.place,
    show(box, marks) {
      if (marked !== box) clear();
      marked = box;
      if (box.localName === 'textarea') return mirror.show(box as HTMLTextAreaElement, marks);
      // A frame has classes and a registry of its own, and none but these paint there.
      const view = box.ownerDocument.defaultView;
      if (!view?.CSS?.highlights) return;
      undo ??= addStyle(box, view);
      const map = readTextMap(box);
      for (const level of LEVELS) {
        const ranges = marks
          .filter(({ severity }) => severity === level)
          .flatMap(({ span }) => rangeOf(box, map, span) ?? []);
        if (!ranges.length) {
          view.CSS.highlights.delete(nameOf(level));
          continue;
        }
        const highlight = new view.Highlight(...ranges);
        highlight.priority = level;
        view.CSS.highlights.set(nameOf(level), highlight);
      }
    },
  };
}

function rangeOf(box: HTMLElement, map: ReturnType<typeof readTextMap>, span: Span): Range | null {
  const from = locate(map, span.start, 'start', box);
  const to = locate(map, span.end, 'end', box);
  if (!from || !to) return null;
  const range = box.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** In a shadow root the rule must stand in the root itself; a sheet, because a page may allow no style elements. */
function addStyle(box: HTMLElement, view: Window & typeof globalThis): () => void {
  const root = box.getRootNode() as Document | ShadowRoot;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(MARK_STYLE);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((each) => each !== sheet);
    for (const level of LEVELS) view.CSS.highlights.delete(nameOf(level));
  };
}
