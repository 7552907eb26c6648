/** Scrolls `box` (a positioned element), and nothing around it, so far that the first element matching `selector` in it can be seen. */
export function revealIn(box: HTMLElement, selector: string): void {
  const found = box.querySelector<HTMLElement>(selector);
  if (!found || box.scrollHeight <= box.clientHeight) return;
  const top = found.offsetTop;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + found.offsetHeight > box.scrollTop + box.clientHeight)
    box.scrollTop = top + found.offsetHeight - box.clientHeight;
}
