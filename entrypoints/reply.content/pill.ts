import { keepIn } from './keep-in';
import type { PillLabel } from './pill-label';
import { placeBy } from './pill-place';
import { PILL_STYLE } from './pill-style';

/** In the box, Alt+Shift+J moves the focus to the pill; Escape there moves it back. By key position, as Option changes letters on a Mac. */
const TO_PILL = { code: 'KeyJ', shown: 'Alt+Shift+J' };
export interface Pill {
  /** Shows the pill by `box`, clear of `submits`. */
  show(box: HTMLElement, submits: Element[], label: PillLabel): void;
  /** Finds its place again. */
  place(): void;
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
  const dot = document.createElement('i');
  dot.setAttribute('aria-hidden', 'true');
  const words = document.createElement('span');
  button.append(dot, words);
  root.append(style, button);

  let at: { box: HTMLElement; submits: Element[] } | null = null;
  let frame = 0;
  let nth: number | null = null;

  button.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  button.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') at?.box.focus({ preventScroll: true });
  });
  // Keeps the focus, and with it the caret, in the box.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  keepIn(host);

  function place() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!at) return;
      reveal(true);
      const { width, height } = button.getBoundingClientRect();
      fix('pointer-events', 'none');
      const place = placeBy(
        at.box,
        { width, height },
        at.submits.filter((submit) => submit.isConnected),
        nth,
      );
      fix('pointer-events', 'auto');
      nth = place?.nth ?? null;
      reveal(place !== null);
      if (place) fix('translate', `${Math.round(place.left)}px ${Math.round(place.top)}px`);
    });
  }

  function hide() {
    cancelAnimationFrame(frame);
    at = null;
    nth = null;
    reveal(false);
    host.remove();
  }

  signal.addEventListener('abort', hide);
  return {
    place,
    hide,
    show(box, submits, label) {
      at = { box, submits };
      words.textContent = label.text;
      button.dataset.tone = label.tone;
      button.setAttribute('aria-label', label.name);
      button.title = `Open Heard’s panel (${TO_PILL.shown} from the box)`;
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
