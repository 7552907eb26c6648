import type { PointedAt } from '@/lib/desk/messages';
import { editableOf } from '@/lib/editors/editable';
import { POINTER_STYLE } from './pointer-style';

const ASK: Record<PointedAt, string> = {
  box: 'Click your reply box. With the keyboard: arrow keys to move, Enter to choose, Escape to cancel.',
  message:
    'Click the message you are answering. With the keyboard: arrow keys to move, Enter to choose, Escape to cancel.',
};
const EDITABLE = 'textarea,input:not([type]),input[type="text"],[contenteditable]:not([contenteditable="false"])';
const WORDS = 'p,li,article,blockquote,[lang],[dir="auto"],[role="article"],[itemprop],td,dd,section,div,span';
/** Fewest characters of a message, and most of it that is read out. */
const LEAST = 15;
const MOST_READ = 80;
/** Most places the arrow keys go through. */
const MOST_PLACES = 200;

/**
 * Lets the user point at a box or a message in the page, by mouse or by keys. Resolves with the element, or null
 * when it was called off. `refuse` says in a sentence why an element cannot be chosen. Nothing of the page hears of it: no press reaches the page meanwhile.
 */
export function pointAt(
  what: PointedAt,
  refuse: (element: Element) => string | null,
  signal: AbortSignal,
): Promise<Element | null> {
  const host = document.createElement('heard-pointer');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = POINTER_STYLE;
  const frame = document.createElement('i');
  const bar = document.createElement('div');
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  words.textContent = ASK[what];
  const cancel = document.createElement('button');
  cancel.type = 'button';
  cancel.textContent = 'Cancel';
  bar.append(words, cancel);
  root.append(style, frame, bar);
  document.documentElement.append(host);
  cancel.focus({ preventScroll: true });

  return new Promise((resolve) => {
    const own = new AbortController();
    const listen = { capture: true, signal: own.signal };
    let at: Element | null = null;
    let places: Element[] | null = null;

    const end = (element: Element | null) => {
      own.abort();
      host.remove();
      resolve(element);
    };
    const show = (element: Element | null) => {
      at = element;
      const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      Object.assign(frame.style, {
        display: element ? 'block' : 'none',
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
    };
    const choose = (element: Element | null) => {
      if (!element) return;
      const no = refuse(element);
      if (no) words.textContent = `${no} Choose another, or press Escape.`;
      else end(element);
    };
    const step = (by: number) => {
      places ??= placesOf(what, refuse);
      if (!places.length) return void (words.textContent = 'There is nothing to choose here. Press Escape.');
      const next = places[(places.indexOf(at!) + by + places.length) % places.length]!;
      next.scrollIntoView({ block: 'center' });
      show(next);
      const said =
        what === 'message'
          ? (next.textContent ?? '')
          : (next.getAttribute('aria-label') ?? next.getAttribute('placeholder') ?? '');
      words.textContent = `${places.indexOf(next) + 1} of ${places.length}: ${said.replace(/\s+/g, ' ').trim().slice(0, MOST_READ) || 'no name'}. Enter chooses it.`;
    };

    const swallow = (event: Event) => {
      if (event.target === host) return false;
      event.preventDefault();
      event.stopImmediatePropagation();
      return true;
    };
    for (const type of [
      'pointerdown',
      'pointerup',
      'mousedown',
      'mouseup',
      'auxclick',
      'contextmenu',
      'dblclick',
      'touchstart',
      'touchend',
    ])
      document.addEventListener(type, swallow, { ...listen, passive: false });
    document.addEventListener(
      'pointermove',
      (event) => show(event.target === host ? null : aimedAt(what, event.composedPath()[0])),
      { ...listen, passive: true },
    );
    document.addEventListener(
      'click',
      (event) => {
        if (swallow(event) && event.isTrusted) choose(aimedAt(what, event.composedPath()[0]));
      },
      listen,
    );
    window.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.key === 'Tab') return;
        const onCancel = event.key === 'Enter' && !at;
        event.stopImmediatePropagation();
        if (onCancel) return;
        event.preventDefault();
        if (event.key === 'Escape') end(null);
        else if (event.key === 'ArrowDown') step(1);
        else if (event.key === 'ArrowUp') step(-1);
        else if (event.key === 'Enter') choose(at);
      },
      listen,
    );
    cancel.addEventListener('click', (event) => event.isTrusted && end(null), { signal: own.signal });
    signal.addEventListener('abort', () => end(null), { signal: own.signal });
  });
}

/** What a press at `target` means: the whole box, or the nearest block of words. */
function aimedAt(what: PointedAt, target: EventTarget | null | undefined): Element | null {
  if (!(target instanceof Element) || target === document.documentElement || target === document.body) return null;
  if (what === 'box') return editableOf(target) ?? target.querySelector(EDITABLE);
  for (let at: Element | null = target; at && at !== document.body; at = at.parentElement) {
    if ((at.textContent ?? '').trim().length >= LEAST) return at;
  }
  return null;
}

/** What the arrow keys go through, in the order of the page. */
function placesOf(what: PointedAt, refuse: (element: Element) => string | null): Element[] {
  const all = [...document.querySelectorAll(what === 'box' ? EDITABLE : WORDS)].filter((element) =>
    element.checkVisibility(),
  );
  if (what === 'box') return all.filter((element) => refuse(element) === null).slice(0, MOST_PLACES);
  const ownWords = (element: Element) =>
    [...element.childNodes].reduce(
      (sum, node) => sum + (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim().length : 0),
      0,
    );
  return all
    .filter((element) => ownWords(element) >= LEAST && !element.closest('nav,header,footer,button,form'))
    .slice(0, MOST_PLACES);
}
