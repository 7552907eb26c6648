/** The element that has the focus, looked for through open shadow roots. */
export function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The whole editable that `element` belongs to: a textarea or input itself, or the outermost contenteditable. */
export function editableOf(element: Element | null | undefined): HTMLElement | null {
  if (!(element instanceof HTMLElement)) return null;
  if (element.localName === 'textarea' || element.localName === 'input') return element;
  if (!element.isContentEditable) return null;
  let editable = element;
  while (editable.parentElement?.isContentEditable) editable = editable.parentElement;
  return editable;
}
