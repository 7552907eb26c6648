/** Events on what is ours that would make a page close its dialog or drop its selection. */
const KEPT_IN = [
  'pointerdown',
  'mousedown',
  'mouseup',
  'pointerup',
  'click',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
];

/** Keeps what happens in `host` from the page around it. */
export function keepIn(host: HTMLElement): void {
  for (const type of KEPT_IN) host.addEventListener(type, (event) => event.stopPropagation());
}
