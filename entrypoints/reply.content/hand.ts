import type { Editor, TextMap } from '@/lib/editors/editor';
import { isField } from '@/lib/editors/field';
import type { Site } from '@/lib/sites/site';

/** From a change to reading it, in ms: several events of one keystroke are read once, and held keys cannot starve it. */
const READ_AFTER = 16;

/** The reply box being worked on. */
export interface Hand {
  box: HTMLElement;
  site: Site;
  editor: Editor;
  private: boolean;
  /** What stands in the box now. */
  read(): string;
  /** The same with the way back into the DOM; one object as long as nothing has changed. */
  map(): TextMap;
  /** Whether a character is being put together (accents, Chinese, Japanese); a change now would break it. */
  isComposing(): boolean;
  /** Stops watching. */
  release(): void;
}

export interface HandEvents {
  /** Something may have changed in the box. */
  onText(text: string): void;
  /** The box may stand elsewhere on the screen now. */
  onMoved(): void;
  /** The page took the box away. */
  onGone(): void;
  onKey(event: KeyboardEvent): void;
}

/** Watches one box, by events only. Typing shows as `input`, an editor's own changes as mutations, a script's as a new selection. */
export function takeInHand(what: Pick<Hand, 'box' | 'site' | 'editor' | 'private'>, events: HandEvents): Hand {
  const { box, editor } = what;
  const own = new AbortController();
  const listen = { capture: true, passive: true, signal: own.signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;

  // A keystroke is asked about by several, and walking through a box costs a style for every element in it. What a
  // field holds changes without any sign, and costs nothing to read.
  const keeps = !isField(box);
  let known: TextMap | null = null;
  const map = () => {
    if (mutations.takeRecords().length) soon();
    if (known && keeps) return known;
    const now = editor.read(box);
    if (known?.text !== now.text || keeps) known = now;
    return known;
  };
  const read = () => map().text;
  const soon = () => {
    if (keeps) known = null;
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!box.isConnected) events.onGone();
      else events.onText(read());
    }, READ_AFTER);
  };
  const mutations = new MutationObserver(soon);
  // Reports a box of size zero as soon as it leaves the document.
  const sizes = new ResizeObserver(() => (box.isConnected ? events.onMoved() : events.onGone()));

  mutations.observe(box, { childList: true, characterData: true, subtree: true });
  sizes.observe(box);
  sizes.observe(document.documentElement);
  box.addEventListener('input', soon, listen);
  box.addEventListener('compositionstart', () => (composing = true), listen);
  box.addEventListener(
    'compositionend',
    () => {
      composing = false;
      soon();
    },
    listen,
  );
  box.ownerDocument.addEventListener('selectionchange', soon, listen);
  window.addEventListener('scroll', events.onMoved, listen);
  if (box.ownerDocument !== document) box.ownerDocument.addEventListener('scroll', events.onMoved, listen);
  window.addEventListener('resize', events.onMoved, listen);
  box.addEventListener('keydown', events.onKey, { capture: true, signal: own.signal });

  return {
    ...what,
    read,
    map,
    isComposing: () => composing,
    release() {
      own.abort();
      mutations.disconnect();
      sizes.disconnect();
      clearTimeout(timer);
    },
  };
}

/** The box that a page put in the place of a lost one: the only box of the site that holds the very same draft. */
export function findAgain(lost: Hand, draft: string, editorOf: (el: Element) => Editor | null): HTMLElement | null {
  if (!draft.trim()) return null;
  const boxes = new Set(lost.site.box.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]));
  const same = [...boxes].filter((box) => editorOf(box)?.read(box).text === draft);
  return same.length === 1 ? same[0]! : null;
}
