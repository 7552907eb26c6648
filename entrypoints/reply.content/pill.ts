import { rectOf } from '@/lib/editors/anchor';
import type { Hand } from './hand';
import { keepIn } from './keep-in';
import type { PillLabel } from './pill-label';
import { placeBy } from './pill-place';
import { PILL_STYLE } from './pill-style';

/** In the box, Alt+Shift+J moves the focus to the pill; Escape there moves it back. By key position, as Option changes letters on a Mac. */
const TO_PILL = { code: 'KeyJ', shown: 'Alt+Shift+J' };
export interface Pill {
  /** Shows the pill by the box in hand, clear of the site's own button. */
  show(hand: Hand, label: PillLabel): void;
  /** The box may have changed: finds another place if it did. */
  place(): void;
  /** What is around the box may have changed: finds its place again. It is left under a pointer unless the page has `moved`. */
  look(moved?: boolean): void;
  hide(): void;
  /** To be called with every key pressed in the box. */
  onKey(event: KeyboardEvent): void;
  /** Whether `node` is the pill. */
  is(node: EventTarget | null | undefined): boolean;
}

/**
 * The small button by the box. Its shadow root is closed, so that the page cannot read the verdict or press
 * it by script, and it hangs on the document's root, outside the site's own tree.
 */
export function makePill(signal: AbortSignal, onPress: () => void): Pill {
  const host = document.createElement('heard-pill');
  host.dataset.testid = 'pill';
  // Inline and important: the page's own rules for all elements must not reach it.
  const fix = (name: string, value: string) => host.style.setProperty(name, value, 'important');
  for (const [name, value] of Object.entries({
    position: 'fixed',
    left: '0',
    top: '0',
    'z-index': '2147483647',
    margin: '0',
  }))
    fix(name, value);
  let shown = false;
  const reveal = (on: boolean) => {
    shown = on;
    fix('display', on ? 'block' : 'none');
  };
  reveal(false);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = PILL_STYLE;
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-keyshortcuts', TO_PILL.shown);
  button.title = `Open Heard’s panel (${TO_PILL.shown} from the box)`;
  const dot = document.createElement('i');
  dot.setAttribute('aria-hidden', 'true');
  const words = document.createElement('span');
  button.append(dot, words);
  root.append(style, button);

  let at: Hand | null = null;
  let label: PillLabel | null = null;
  let submits: Element[] = [];
  let size = { width: 0, height: 0 };
  /** What decided on the place it has. */
  let decided = '';
  let frame = 0;
  /** Whether all around the box is to be looked at; `moved` also where a pointer is on the pill. */
  let anew: 'no' | 'around' | 'moved' = 'no';
  let nth: number | null = null;
  /** A pointer is on it: what a hand has aimed at stays where it is. */
  let held = false;

  button.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  button.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') at?.box.focus({ preventScroll: true });
  });
  // Keeps the focus, and with it the caret, in the box.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  const hold = (on: boolean) => {
    held = on;
    button.style.minWidth = on ? `${size.width}px` : '';
    if (!on) look();
  };
  button.addEventListener('pointerenter', () => hold(true));
  button.addEventListener('pointerleave', () => hold(false));
  keepIn(host);

  function place() {
    frame ||= requestAnimationFrame(decide);
  }

  function look(moved = false) {
    if (moved || anew === 'no') anew = moved ? 'moved' : 'around';
    place();
  }

  const measure = () => {
    const { width, height } = button.getBoundingClientRect();
    size = { width, height };
  };

  /** Looking for a free place is dear, so it is done when the box, the window, the pill or the site's button changed, or on `look`. */
  function decide() {
    frame = 0;
    if (!at) return;
    if (held && anew !== 'moved') return;
    if (shown) measure();
    const { clientWidth, clientHeight } = document.documentElement;
    const rects = [at.box, ...submits].filter(({ isConnected }) => isConnected).map((each) => rectOf(each));
    const key = [
      clientWidth,
      clientHeight,
      size.width,
      ...rects.flatMap(({ x, y, right, bottom }) => [x, y, right, bottom]),
    ].join();
    if (anew === 'no' && key === decided) return;
    anew = 'no';
    submits = at.site.submit.flatMap((selector) => [...document.querySelectorAll(selector)]);
    reveal(true);
    measure();
    fix('pointer-events', 'none');
    const place = placeBy(at.box, size, submits, nth);
    fix('pointer-events', 'auto');
    nth = place?.nth ?? null;
    reveal(place !== null);
    held &&= shown;
    decided = key;
    if (place) fix('translate', `${Math.round(place.left)}px ${Math.round(place.top)}px`);
  }

  function hide() {
    cancelAnimationFrame(frame);
    at = label = nth = null;
    frame = 0;
    submits = [];
    held = false;
    button.style.minWidth = '';
    reveal(false);
    host.remove();
  }

  signal.addEventListener('abort', hide);
  return {
    place,
    look,
    hide,
    show(hand, next) {
      if (at !== hand) look();
      at = hand;
      if (label?.text !== next.text) words.textContent = next.text;
      if (label?.tone !== next.tone) button.dataset.tone = next.tone;
      if (label?.name !== next.name) button.setAttribute('aria-label', next.name);
      label = next;
      if (!host.isConnected) document.documentElement.append(host);
      place();
    },
    onKey(event) {
      if (
        !shown ||
        !event.isTrusted ||
        event.code !== TO_PILL.code ||
        !event.altKey ||
        !event.shiftKey ||
        event.ctrlKey ||
        event.metaKey
      )
        return;
      event.preventDefault();
      event.stopImmediatePropagation();
      button.focus({ preventScroll: true });
    },
    is: (node) => node === host,
  };
}
