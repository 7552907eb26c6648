import { labelOf, says } from './words';

/** A box that gets the focus this soon after a press of Reply was opened by it, in ms. */
const SOON = 2_000;
let pressed = -Infinity;

/** To be told of every press on a page that no site file knows. `now` and the times of later questions are `performance.now()`. */
export function notePress(target: EventTarget | null | undefined, now: number): void {
  const button = target instanceof Element ? target.closest('button,a,[role="button"],summary,[aria-expanded]') : null;
  if (!button) return;
  pressed = says('reply', `${labelOf(button)} ${button.textContent ?? ''}`) ? now : -Infinity;
}

/** Whether the box was opened by a press of Reply just now. */
export function openedByReply(now = performance.now()): boolean {
  return now - pressed < SOON;
}
