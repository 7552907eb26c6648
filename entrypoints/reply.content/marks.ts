import type { TextMap } from '@/lib/editors/editor';
import { isLine } from '@/lib/editors/field';
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
  /** @param map what stands in the box now; the same object as before where nothing has changed */
  show(box: HTMLElement, map: TextMap, marks: Mark[]): void;
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
  /** What the browser was handed. Not asked back from it: Firefox lets no extension look through a highlight. */
  const painted = new Map<Severity, Range[]>();
  let shown: { box: HTMLElement; map: TextMap | null; key: string } | null = null;

  function clear() {
    undo?.();
    undo = shown = null;
    painted.clear();
    mirror.clear();
  }

  return {
    clear,
    place: mirror.place,
    show(box, map, marks) {
      const key = marks.map(({ span, severity }) => `${span.start},${span.end},${severity}`).join(' ');
      if (shown?.box === box && shown.map === map && shown.key === key) return;
      if (shown?.box !== box) clear();
      shown = { box, map, key };
      // What a field of one line shows of its text no pane can follow.
      if (isLine(box)) return;
      if (box.localName === 'textarea') return mirror.show(box as HTMLTextAreaElement, marks);
      // A frame has classes and a registry of its own, and none but these paint there.
      const view = box.ownerDocument.defaultView;
      if (!view?.CSS?.highlights) return;
      undo ??= addStyle(box, view);
      for (const level of LEVELS) {
        const ranges = marks
          .filter(({ severity }) => severity === level)
          .flatMap(({ span }) => rangeOf(box, map, span) ?? []);
        // What is marked already is left as it is: a new highlight paints the whole of the box anew.
        const before = painted.get(level) ?? [];
        if (before.length === ranges.length && ranges.every((range, i) => isSame(range, before[i]!))) continue;
        painted.set(level, ranges);
        paint(view, level, ranges);
      }
    },
  };
}

function paint(view: Window & typeof globalThis, level: Severity, ranges: Range[]) {
  const { highlights } = view.CSS;
  if (!ranges.length) return void highlights.delete(nameOf(level));
  const highlight = new view.Highlight(...ranges);
  highlight.priority = level;
  highlights.set(nameOf(level), highlight);
}

function isSame(one: AbstractRange, other: AbstractRange): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

function rangeOf(box: HTMLElement, map: TextMap, span: Span): Range | null {
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
